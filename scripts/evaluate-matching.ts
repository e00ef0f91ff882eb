import { type Figures, figuresOf } from "./matching/measures";
import { standardWorld, type WorldSettings } from "./matching/people";
import { Ours, plainRankers, type Ranker } from "./matching/rankers";
import { simulate } from "./matching/simulate";
import { variants } from "./matching/variants";

/**
 * npm run evaluate:matching [-- --quick]: each ranker in a world of its own, made from the same seeds. Means over eight seeds that
 * nothing was chosen on (three with --quick; --parts leaves out the other rankers; --only=NAME), with 95 % intervals. The same seeds print the same table.
 */
const isQuick = process.argv.includes("--quick");
const only = process.argv.find((arg) => arg.startsWith("--only="))?.slice("--only=".length);
const isParts = process.argv.includes("--parts");
const tuning = process.argv.includes("--tuning");
const seeds = tuning ? [1, 2, 3] : isQuick ? [11, 12, 13] : [11, 12, 13, 14, 15, 16, 17, 18];
const settings: WorldSettings = standardWorld;

const rankers: Record<string, () => Ranker> = {
  ...Object.fromEntries(Object.entries(plainRankers).map(([name, make]) => [name, () => make(settings)])),
  ours: () => new Ours(),
  ...Object.fromEntries(
    Object.entries(variants).map(([name, { policy, change }]) => [
      `ours, ${name}`,
      () => new Ours(policy, change),
    ]),
  ),
};

const columns: [keyof Figures, string][] = [
  ["successPerListing", "success/listing"],
  ["successPerHire", "success/hire"],
  ["fill", "fill"],
  ["ndcg", "NDCG@10"],
  ["ableNewcomers", "able new ≤8wk"],
  ["neverHired", "never hired"],
  ["gini", "Gini"],
  ["giniWithin", "Gini within"],
  ["calibration", "calibration"],
  ["coverage", "90 % ranges"],
  ["ring", "ring share"],
];

console.log(`${seeds.length} seeds, ${settings.weeks} weeks of which ${settings.burnIn} are not counted\n`);
console.log(
  `${"".padEnd(34)}${columns.map(([, title]) => title.padEnd(17)).join("")}${"gap closed".padEnd(12)}success beside ours`,
);
const results = new Map<string, Figures[]>();
for (const [name, make] of Object.entries(rankers)) {
  if (isParts && !["random", "oracle"].includes(name) && !name.startsWith("ours")) continue;
  if (only && !["random", "oracle"].includes(name) && name !== only) continue;
  const figures = seeds.map((seed) => figuresOf(simulate(settings, make(), seed)));
  results.set(name, figures);
  const cells = columns.map(([key]) => cell(figures.map((each) => each[key])));
  console.log(`${name.padEnd(34)}${cells.join("")}${gapOf(name).padEnd(12)}${besideOurs(name)}`);
}
const ceiling = results.get("true abilities, declared skills");
const own = results.get("ours");
if (ceiling && own)
  console.log(`\nNDCG over the ceiling's: ${(mean(own, "ndcg") / mean(ceiling, "ndcg")).toFixed(3)}`);

function cell(values: number[]): string {
  return interval(values).padEnd(17);
}

function interval(values: number[]): string {
  const average = values.reduce((sum, value) => sum + value, 0) / values.length;
  if (!Number.isFinite(average)) return "–";
  const variance =
    values.reduce((sum, value) => sum + (value - average) ** 2, 0) / Math.max(1, values.length - 1);
  // Student's t for eight and for three seeds.
  const t = values.length >= 8 ? 2.365 : 4.303;
  return `${average.toFixed(3)} ±${(t * Math.sqrt(variance / values.length)).toFixed(3)}`;
}

function mean(figures: readonly Figures[], key: keyof Figures): number {
  return figures.reduce((sum, each) => sum + each[key], 0) / figures.length;
}

/** Where success per listing lies between random (0) and the oracle (1); known once both have run. */
function gapOf(name: string): string {
  const [random, oracle, figures] = [results.get("random"), results.get("oracle"), results.get(name)];
  if (!random || !oracle || !figures) return "";
  const low = mean(random, "successPerListing");
  return `${((100 * (mean(figures, "successPerListing") - low)) / (mean(oracle, "successPerListing") - low)).toFixed(0)} %`;
}

/** What switching a part off changes in success per listing, seed by seed: the worlds share their draws, so this is sharper than two means. */
function besideOurs(name: string): string {
  const [figures, own] = [results.get(name), results.get("ours")];
  if (!figures || !own || !name.startsWith("ours, ")) return "";
  return interval(
    figures.map((each, n) => each.successPerListing - (own[n]?.successPerListing ?? Number.NaN)),
  );
}
