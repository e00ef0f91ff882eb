import { readFileSync } from "node:fs";
import { join } from "node:path";
import { woffToSfnt } from "@/lib/bookkeeping/woff-to-sfnt";

export type Weight = "400" | "600";

export interface Run {
  /** Names a font file: "noto-sans-latin". */
  font: string;
  text: string;
}

const packages = join(process.cwd(), "node_modules", "@fontsource");
const subsets = ["latin", "latin-ext", "cyrillic", "greek", "vietnamese", "devanagari"] as const;
/** What no subset holds is Chinese, or drawn as an empty box. */
const chinese = "noto-sans-sc-chinese-simplified";

const files = new Map<string, Buffer>();

/** The OpenType file of a run's font, read once. */
export function fontFile(font: string, weight: Weight): Buffer {
  const key = `${font}-${weight}`;
  const known = files.get(key);
  if (known) return known;
  const folder = font === chinese ? "noto-sans-sc" : "noto-sans";
  const file = woffToSfnt(readFileSync(join(packages, folder, "files", `${key}-normal.woff`)));
  files.set(key, file);
  return file;
}

/** Cuts a text where the font changes. */
export function runsOf(text: string): Run[] {
  const runs: Run[] = [];
  // The narrow space that some locales write between figures is in none of the fonts.
  for (const sign of text.replaceAll("\u202f", "\u00a0")) {
    const font = fontOf(sign.codePointAt(0) ?? 0);
    const last = runs.at(-1);
    // A space takes the font of what stands before it, so that it does not cut a run.
    if (last && (last.font === font || sign === " ")) last.text += sign;
    else runs.push({ font, text: sign });
  }
  return runs;
}

function fontOf(codePoint: number): string {
  const subset = subsetRanges().find(({ ranges }) =>
    ranges.some(([from, to]) => codePoint >= from && codePoint <= to),
  );
  return subset ? `noto-sans-${subset.name}` : chinese;
}

let known: { name: string; ranges: [number, number][] }[] | undefined;

function subsetRanges() {
  if (known) return known;
  const listed = JSON.parse(readFileSync(join(packages, "noto-sans", "unicode.json"), "utf8")) as Record<
    string,
    string
  >;
  known = subsets.map((name) => ({
    name,
    ranges: (listed[name] ?? "").split(",").map((range): [number, number] => {
      const [from = "0", to = from] = range.replace("U+", "").split("-");
      return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
    }),
  }));
  return known;
}
