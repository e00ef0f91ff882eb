import { briefText } from "@/lib/listings/brief-text";
import { type Finding, screenText } from "@/lib/screening/screen-text";

interface Screened {
  title: string;
  description: string;
  tried: string;
  packages: readonly { title: string; criteria: readonly string[] }[];
}

export interface BriefFinding extends Finding {
  /** Where it stands; offsets count into that part. `text` is the title and the description as in `briefText`. */
  part: "text" | "tried" | "packages";
}

/** What screening finds in everything that a brief would make public. */
export function screenBrief(brief: Screened): BriefFinding[] {
  return [
    ...screenText(briefText(brief), "listing").map((finding) => ({ ...finding, part: "text" as const })),
    ...screenSide(brief.tried).map((finding) => ({ ...finding, part: "tried" as const })),
    ...screenSide(wordsOfPackages(brief.packages)).map((finding) => ({
      ...finding,
      part: "packages" as const,
    })),
  ];
}

/** What the client wrote into packages: the text that findings in `packages` count into. */
export const wordsOfPackages = (packages: Screened["packages"]) =>
  packages.flatMap(({ title, criteria }) => [title, ...criteria]).join("\n");

// Short answers beside the text are allowed to be short, and packages repeat the text's words.
const ofWholeText = new Set(["thin", "empty", "stuffing", "repetition"]);

function screenSide(text: string): Finding[] {
  return screenText(text, "listing").filter(({ rule }) => !ofWholeText.has(rule));
}
