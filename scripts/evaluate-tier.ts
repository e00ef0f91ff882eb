import { assessText } from "@/lib/tiering/assess-text";
import { scoreFeatures } from "@/lib/tiering/score-features";
import { readModel } from "@/lib/tiering/tier-model";
import { bagOfWords, oneNumber } from "./tiering/baselines";
import { calibrate } from "./tiering/cross-validate";
import { featuresOf, fitTierModel } from "./tiering/fit-tier-model";
import { holdOut } from "./tiering/hold-out";
import {
  accuracy,
  areaUnderCurve,
  bootstrap,
  bootstrapGain,
  calibrationError,
  type Judged,
} from "./tiering/measures";
import { dataFolderOrExit, type Labelled, readServicePoles, readTitles } from "./tiering/read-data";

/**
 * npm run evaluate:tier [-- DATA_FOLDER]: how well the model agrees with the readers, held out, against plainer models on the same
 * folds and against one reader by the other. Intervals are 95 %, by bootstrap.
 */
const folder = dataFolderOrExit(process.argv[2]);
const seed = "evaluate";
const { prepared, tasks, vocabulary, heldOut } = holdOut(folder, seed);
const probabilities = calibrate(heldOut, seed);
const tasksOnly = readModel(fitTierModel([], tasks, vocabulary, undefined, "tasks", true));

type Row = Judged & { labelled: Labelled; index: number };
const rows: Row[] = heldOut.map(({ post }, i) => ({
  score: post.labelled.score,
  probability: probabilities[i] ?? 0.5,
  labelled: post.labelled,
  index: prepared.indexOf(post),
}));
const byTwo = rows.filter(({ labelled }) => labelled.readers === 2);
const labelled = prepared.map((post) => post.labelled);
const baselines: Record<string, number[]> = {
  "bag of words, same folds": bagOfWords(labelled, seed),
  "length only": oneNumber(labelled, seed, (post) => Math.log(post.text.length) - 7),
  "price only": oneNumber(labelled, seed, priceOf),
  "tasks only": prepared.map((post) => scoreFeatures(post.features, tasksOnly).probability),
  majority: labelled.map(() => majority()),
};

console.log(
  `${byTwo.length} posts with two readers, ${byTwo.filter(isDecided).length} of them not borderline; ${rows.length - byTwo.length} with one\n`,
);
head("");
print("this model, held out", byTwo);
for (const [name, values] of Object.entries(baselines)) print(name, as(byTwo, values));
print(
  "one reader, scored by the other",
  byTwo.map(({ labelled: { scores } }) => ({ score: scores[0], probability: scores[1] / 4 + 0.001 })),
);
print(
  "this model, posts with one reader",
  rows.filter(({ labelled: { readers } }) => readers === 1),
);
print("this model, all posts", rows);
print("bag of words, all posts", as(rows, baselines["bag of words, same folds"] ?? []));

console.log("\nhow much better than each, on the same posts (paired)");
for (const [name, values] of Object.entries(baselines)) {
  if (name === "majority") continue;
  const gain = (items: Row[]) => {
    const [low, high] = bootstrapGain(items, areaUnderCurve, (sample) => areaUnderCurve(as(sample, values)));
    const value = areaUnderCurve(items) - areaUnderCurve(as(items, values));
    return `${signed(value)} (${signed(low)} to ${signed(high)})`;
  };
  console.log(`${name.padEnd(34)}AUC two readers ${gain(byTwo).padEnd(28)}all posts ${gain(rows)}`);
}

head("by length");
const byLength = [...byTwo].sort((a, b) => a.labelled.text.length - b.labelled.text.length);
for (const [name, from, to] of [
  ["shortest third", 0, 1 / 3],
  ["middle third", 1 / 3, 2 / 3],
  ["longest third", 2 / 3, 1],
] as const)
  print(name, byLength.slice(Math.floor(from * byLength.length), Math.floor(to * byLength.length)));

head("by source and category (all posts; groups of thirty and more)");
const groups = new Map<string, Row[]>();
for (const row of rows)
  for (const name of [sourceOf(row.labelled), row.labelled.post.category ?? "no category"])
    groups.set(name, [...(groups.get(name) ?? []), row]);
for (const [name, items] of [...groups].sort((a, b) => b[1].length - a[1].length))
  if (items.length >= 30) print(`${name} (${items.length})`, items);

head("titles only");
print(
  "posts, by their titles",
  heldOut
    .filter(({ post }) => post.labelled.readers === 2)
    .map(({ post, model }) => ({
      score: post.labelled.score,
      probability: scoreFeatures(featuresOf(post.labelled.post.title), model).probability,
    })),
);
print("titles of 2023, services left out", titlePoles());

function head(name: string): void {
  console.log(`\n${name.padEnd(34)}${"AUC".padEnd(22)}${"accuracy".padEnd(22)}calibration error`);
}

function print(name: string, items: Judged[]): void {
  const cell = (measure: (sample: Judged[]) => number) => {
    const [low, high] = bootstrap(items, measure);
    return `${measure(items).toFixed(3)} (${low.toFixed(3)}-${high.toFixed(3)})`.padEnd(22);
  };
  console.log(`${name.padEnd(34)}${cell(areaUnderCurve)}${cell(accuracy)}${cell(calibrationError)}`);
}

function as(items: Row[], values: number[]): Judged[] {
  return items.map(({ score, index }) => ({ score, probability: values[index] ?? 0.5 }));
}

function signed(value: number): string {
  return `${value < 0 ? "−" : "+"}${Math.abs(value).toFixed(3)}`;
}

function isDecided({ score }: Judged): boolean {
  return score >= 2.5 || score <= 1.5;
}

function priceOf(post: Labelled): number {
  const { amount, max, min } = post.post.budget ?? {};
  return Math.log1p(amount ?? max ?? min ?? 0) / 3 - 1;
}

function majority(): number {
  const judgment = labelled.filter((post) => post.score >= 2.5).length;
  return judgment / labelled.filter((post) => post.score >= 2.5 || post.score <= 1.5).length;
}

/** How a post came into the collection shows in its category. */
function sourceOf({ post: { category } }: Labelled): string {
  if (category === null) return "source: without category";
  return category.endsWith("search") ? "source: found by a search" : "source: listed in a category";
}

/** The services of `service-poles.json` were never trained on: the model has seen no title of 2023 at all. */
function titlePoles(): Judged[] {
  const { routine, strategy } = readServicePoles(folder);
  return readTitles(folder).flatMap(({ title, service }) => {
    if (service === null || !(routine.includes(service) || strategy.includes(service))) return [];
    const { probability } = assessText(title, { language: "en" });
    return [{ score: routine.includes(service) ? 0 : 4, probability }];
  });
}
