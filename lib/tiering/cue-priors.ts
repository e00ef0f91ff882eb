import { englishCues } from "./cues-english";
import type { VerbClass } from "./verbs";

/** Log-odds of judgment that we would give a kind of action unseen. */
const verbPriors: Record<VerbClass, number> = {
  build: 0,
  setup: -0.7,
  fix: -0.8,
  convert: -1.1,
  collect: -1.1,
  enter: -1.3,
  write: -0.2,
  design: 0.5,
  analyse: 0.8,
  decide: 1.3,
  advise: 1.2,
  lead: 1.1,
  improve: 0.6,
  maintain: -0.3,
  test: -0.6,
  people: 0.9,
  report: -0.7,
  record: -0.6,
};

/** The weights that fitting starts from and is pulled towards: for cues and verbs the rubric read by us, half of that for the head. */
export const cuePriors: ReadonlyMap<string, number> = new Map(
  [
    ...englishCues.map((group): [string, number] => [`cue:${group.id}`, group.prior]),
    ...Object.entries(verbPriors).map(([verbClass, prior]): [string, number] => [`verb:${verbClass}`, prior]),
  ].flatMap(([id, prior]): [string, number][] => [
    [id, prior],
    [`head:${id}`, prior / 2],
  ]),
);
