import { assessText } from "@/lib/tiering/assess-text";
import { scoreFeatures } from "@/lib/tiering/score-features";
import { readModel } from "@/lib/tiering/tier-model";
import { bagOfWords, oneNumber } from "./tiering/baselines";
import { compareSplit } from "./tiering/compare-split";
import { calibrate, crossValidate } from "./tiering/cross-validate";
import {
  featuresOf,
  fitTierModel,
  makeVocabulary,
  prepareLabelled,
  prepareTasks,
} from "./tiering/fit-tier-model";
import { nearDuplicateGroups } from "./tiering/fold-posts";
import { accuracy, areaUnderCurve, bootstrap, calibrationError, type Judged } from "./tiering/measures";
import {
  dataFolderOrExit,
  type Labelled,
  readLabelled,
  readOnetTasks,
  readPosts,
  readServicePoles,
  readTitles,
  textOf,
} from "./tiering/read-data";

/** npm run evaluate:tier [-- DATA_FOLDER]: how well the model agrees with the readers, held out, against plainer models. */
const folder = dataFolderOrExit(process.argv[2]);
const seed = "evaluate";
const posts = readPosts(folder);
const distinct = nearDuplicateGroups(posts.map(textOf)).map((group, index) => group === index);
const vocabulary = makeVocabulary(
  posts.filter((_, index) => distinct[index]).map((post) => featuresOf(textOf(post))),
);
const prepared = readLabelled(folder, posts).map(prepareLabelled);
const tasks = prepareTasks(readOnetTasks(folder));
const heldOut = crossValidate(prepared, tasks, vocabulary, seed);
const probabilities = calibrate(heldOut, seed);
const judged = heldOut.map((one, i) => ({
  score: one.post.labelled.score,
  probability: probabilities[i] ?? 0.5,
  labelled: one.post.labelled,
}));

const labelled = prepared.map((post) => post.labelled);
const withProbabilities = (values: number[]): Judged[] =>
  labelled.map((post, i) => ({ score: post.score, probability: values[i] ?? 0.5 }));
const tasksOnly = readModel(fitTierModel([], tasks, vocabulary, undefined, "tasks", true));

console.log(
  `${labelled.length} posts, ${judged.filter((one) => Math.abs(one.score - 2) > 0.25).length} of them not borderline; 95 % bootstrap intervals\n`,
);
console.log(`${"".padEnd(34)}${"AUC".padEnd(22)}${"accuracy".padEnd(22)}calibration error`);
row("this model, held out", judged);
row("bag of words, same folds", withProbabilities(bagOfWords(labelled, seed)));
row("length only", withProbabilities(oneNumber(labelled, seed, (post) => Math.log(post.text.length) - 7)));
row("price only", withProbabilities(oneNumber(labelled, seed, priceOf)));
row(
  "tasks only",
  prepared.map((post) => ({
    score: post.labelled.score,
    probability: scoreFeatures(post.features, tasksOnly).probability,
  })),
);
row("majority", withProbabilities(labelled.map(() => majority())));
row(
  "one reader, scored by the other",
  labelled.map((post) => ({ score: post.scores[0], probability: post.scores[1] / 4 + 0.001 })),
);

console.log("\nby length");
const byLength = [...judged].sort((a, b) => a.labelled.text.length - b.labelled.text.length);
for (const [name, from, to] of [
  ["shortest third", 0, 1 / 3],
  ["middle third", 1 / 3, 2 / 3],
  ["longest third", 2 / 3, 1],
] as const) {
  row(name, byLength.slice(Math.floor(from * byLength.length), Math.floor(to * byLength.length)));
}
console.log("\ntitle only (models as above)");
row(
  "posts, by their titles",
  heldOut.map((one) => ({
    score: one.post.labelled.score,
    probability: scoreFeatures(featuresOf(one.post.labelled.post.title), one.model).probability,
  })),
);
row("titles of 2023, services", titlePoles());

console.log("\npackages against the readers' parts (held out)");
for (const [name, value] of Object.entries(compareSplit(heldOut)))
  console.log(`${name.padEnd(34)}${value.toFixed(3)}`);
console.log(
  `${"mixed, agreement with a reader".padEnd(34)}${mixedAgreement().toFixed(3)}  (reader with reader ${readerMixed().toFixed(3)})`,
);

function row(name: string, items: Judged[]): void {
  const cell = (measure: (sample: Judged[]) => number) => {
    const [low, high] = bootstrap(items, measure);
    return `${measure(items).toFixed(3)} (${low.toFixed(3)}-${high.toFixed(3)})`.padEnd(22);
  };
  console.log(`${name.padEnd(34)}${cell(areaUnderCurve)}${cell(accuracy)}${cell(calibrationError)}`);
}

function priceOf(post: Labelled): number {
  const { amount, max, min } = post.post.budget ?? {};
  return Math.log1p(amount ?? max ?? min ?? 0) / 3 - 1;
}

function majority(): number {
  const judgment = labelled.filter((post) => post.score >= 2.5).length;
  return judgment / labelled.filter((post) => post.score >= 2.5 || post.score <= 1.5).length;
}

/** The services of `service-poles.json` were never trained on: the model has seen no title of 2023 at all. */
function titlePoles(): Judged[] {
  const { routine, strategy } = readServicePoles(folder);
  return readTitles(folder).flatMap(({ title, service }) => {
    const score =
      service === null
        ? undefined
        : routine.includes(service)
          ? 0
          : strategy.includes(service)
            ? 4
            : undefined;
    return score === undefined
      ? []
      : [{ score, probability: assessText(title, { language: "en" }).probability }];
  });
}

function mixedAgreement(): number {
  const agreed = heldOut.map((one) => {
    const { mixed } = assessText(one.post.labelled.text, {}, one.model);
    return one.post.labelled.mixed.filter((reader) => reader === mixed).length / 2;
  });
  return agreed.reduce((sum, value) => sum + value, 0) / agreed.length;
}

function readerMixed(): number {
  return labelled.filter((post) => post.mixed[0] === post.mixed[1]).length / labelled.length;
}
