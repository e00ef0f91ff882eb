import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { loremBriefs, slowTexts } from "./tiering/bench-texts";
import { readPosts, textOf } from "./tiering/read-data";

/**
 * npm run bench:tier [-- DATA_FOLDER]: posts assessed and split in a second on one core, the time to load the model, time for each
 * character as texts grow, and the worst that odd texts can do. Ratios are against plain work of the same run: reading the same
 * characters with one regular expression.
 */
const startedAt = performance.now();
const [{ assessText }, { splitBrief }] = await Promise.all([
  import("@/lib/tiering/assess-text"),
  import("@/lib/tiering/split-brief"),
]);
const loadMs = performance.now() - startedAt;

const folder = process.argv[2] ?? join(process.cwd(), "..", "shared", "data");
const texts = existsSync(join(folder, "listings", "posts.jsonl"))
  ? readPosts(folder).map(textOf)
  : loremBriefs(1_700);
const characters = texts.reduce((sum, text) => sum + text.length, 0);
console.log(`${texts.length} posts of ${Math.round(characters / texts.length)} characters\n`);

const work = (text: string) => {
  // The last answer is kept; another brief in between makes each round do the whole work.
  assessText("Another brief");
  assessText(text);
  splitBrief(text);
};
const plain = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

const modelMs = time(() => JSON.parse(readFileSync("lib/tiering/tier-model.json", "utf8")), 5);
line(
  "load: modules, cues and model",
  `${loadMs.toFixed(0)} ms`,
  `of it reading the weights ${modelMs.toFixed(1)} ms`,
);

const first = time(() => texts.forEach(work), 1);
line("first pass, cold", `${rate(first)} posts/s`);
const warm = time(() => texts.forEach(work), 3);
const base = time(() => texts.forEach(plain), 3);
line(
  "warm, best of 3",
  `${rate(warm)} posts/s`,
  `×${(warm / base).toFixed(1)} the time of finding the words`,
);
const brief =
  texts.find((text) => text.length > 1_900 && text.length < 2_100) ?? loremBriefs(1, 2_000)[0] ?? "";
line("one brief of 2,000 characters", `${time(() => work(brief), 20).toFixed(1)} ms`);

console.log("\nas texts grow");
let before = 0;
for (const length of [1_000, 10_000, 100_000]) {
  const text = texts.join("\n\n").slice(0, length);
  const micro = (time(() => work(text), 5) * 1000) / length;
  line(
    `${length.toLocaleString("en")} characters`,
    `${micro.toFixed(2)} µs each`,
    before ? `×${(micro / before).toFixed(2)} of the one before` : "",
  );
  before = micro;
}

console.log("\nodd texts, for each character against ordinary ones of the same length");
const ordinary = time(() => work(texts.join("\n\n").slice(0, 100_000)), 3);
for (const [name, text] of slowTexts(100_000)) {
  const ms = time(() => work(text), 2);
  line(name, `${ms.toFixed(0)} ms`, `×${(ms / ordinary).toFixed(2)}`);
}
const huge = texts.join("\n\n").repeat(5).slice(0, 10_000_000);
line(
  "10 million characters",
  `${time(() => work(huge), 1).toFixed(0)} ms`,
  "only the first 100,000 are read",
);

function time(run: () => unknown, rounds: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const from = performance.now();
    run();
    best = Math.min(best, performance.now() - from);
  }
  return best;
}

function rate(ms: number): string {
  return Math.round(texts.length / (ms / 1000)).toLocaleString("en");
}

function line(name: string, value: string, note = ""): void {
  console.log(`${name.padEnd(36)}${value.padStart(16)}   ${note}`);
}
