import { once } from "node:events";
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { assessText } from "@/lib/tiering/assess-text";
import { splitBrief } from "@/lib/tiering/split-brief";

/** npm run tier -- FILE.jsonl (or "-" for standard input): one JSON line for each input line, in order, in constant memory. */
const file = process.argv[2];
if (!file) {
  process.stderr.write('Usage: npm run --silent tier -- FILE.jsonl   ("-" reads standard input)\n');
  process.exit(2);
}

let failed = 0;
let line = 0;
const input = file === "-" ? process.stdin : createReadStream(file);
input.on("error", (error: NodeJS.ErrnoException) => {
  process.stderr.write(
    `Cannot read ${file}: ${error.code === "ENOENT" ? "there is no such file" : error.message}\n`,
  );
  process.exit(2);
});
process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 2));

for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
  line++;
  const result = tierLine(line === 1 ? text.replace(/^\uFEFF/, "") : text, line);
  if ("error" in result) failed++;
  if (!process.stdout.write(`${JSON.stringify(result)}\n`)) await once(process.stdout, "drain");
  if (line % 500 === 0) process.stderr.write(`${line} lines\n`);
}
process.stderr.write(`${line} lines, ${failed} could not be read\n`);
process.exitCode = failed > 0 ? 1 : 0;

type TieredLine = { error: string; line: number; id?: unknown } | Record<string, unknown>;

function tierLine(text: string, number: number): TieredLine {
  let post: unknown;
  try {
    post = JSON.parse(text);
  } catch {
    const id = /"id"\s*:\s*("(?:[^"\\]|\\.)*"|-?\d+)/.exec(text)?.[1];
    return {
      error: text.trim() === "" ? "The line is empty." : "The line is not valid JSON.",
      line: number,
      ...(id && { id: JSON.parse(id) }),
    };
  }
  if (typeof post !== "object" || post === null || Array.isArray(post))
    return { error: "The line is not a JSON object.", line: number };
  const {
    id,
    title = "",
    description = "",
  } = post as { id?: unknown; title?: unknown; description?: unknown };
  const known = id === undefined ? {} : { id };
  if (typeof (title ?? "") !== "string") return { error: "title is not a text.", line: number, ...known };
  if (typeof (description ?? "") !== "string")
    return { error: "description is not a text.", line: number, ...known };
  const brief = `${title ?? ""}\n\n${description ?? ""}`;
  const { tier, probability, unsure, evidence } = assessText(brief);
  const packages = splitBrief(brief).map((part) => ({
    title: part.title,
    tier: part.tier,
    probability: part.probability,
    spans: part.spans,
  }));
  return { ...known, tier, probability, ...(unsure && { unsure }), evidence, packages };
}
