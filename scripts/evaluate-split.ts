import { assessText } from "@/lib/tiering/assess-text";
import { compareSplit, type SplitCounts, type SplitMeasure, splitMeasures } from "./tiering/compare-split";
import { unit } from "./tiering/fold-posts";
import { holdOut } from "./tiering/hold-out";
import { bootstrap } from "./tiering/measures";
import { dataFolderOrExit } from "./tiering/read-data";

/**
 * npm run evaluate:split [-- DATA_FOLDER]: the packages against the parts that two readers quoted, held out, with 95 % bootstrap
 * intervals over posts; how specific criteria are; and how many named unknowns any two posts share.
 */
const folder = dataFolderOrExit(process.argv[2]);
const { heldOut } = holdOut(folder, "evaluate");
const quoted = heldOut.filter(({ post }) => post.labelled.readers === 2);
const counts = quoted.map(compareSplit);

console.log(`${counts.length} posts with quoted parts; 95 % bootstrap intervals\n`);
for (const [key, name] of Object.entries(splitMeasures) as [SplitMeasure, string][]) {
  const ratio = (sample: SplitCounts[]) =>
    total(sample.map((one) => one[key][0])) / total(sample.map((one) => one[key][1]));
  const [low, high] = bootstrap(counts, ratio);
  console.log(`${name.padEnd(52)}${ratio(counts).toFixed(3)} (${low.toFixed(3)}-${high.toFixed(3)})`);
}

const fifty = [...quoted]
  .sort((a, b) => unit(a.post.labelled.post.id) - unit(b.post.labelled.post.id))
  .slice(0, 50);
const named = fifty.map(({ post, model }) =>
  assessText(post.labelled.text, {}, model).unknowns.map(
    ({ key, params }) => `${key} ${params.words.toLowerCase()}`,
  ),
);
let pairs = 0;
let same = 0;
for (const [i, mine] of named.entries())
  for (const theirs of named.slice(i + 1))
    for (const unknown of mine) {
      pairs += theirs.length;
      same += theirs.filter((other) => other === unknown).length;
    }
console.log(
  `${"named unknowns that differ, any two of 50 posts".padEnd(52)}${(1 - same / pairs).toFixed(4)} (${same} of ${pairs} pairs alike)`,
);

function total(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
