import { chineseCues } from "./cues-chinese";
import { englishCues } from "./cues-english";
import { type Score, tierAt } from "./score-features";
import { type SubKind, subKindTier } from "./sub-kinds";
import type { VerbClass } from "./verbs";

/** The kind of work within the decided tier that most of the contributions speak for. */
export function chooseSubKind(score: Score): SubKind {
  const tier = tierAt(score.probability);
  const totals = new Map<SubKind, number>();
  for (const { id, logOdds } of score.contributions) {
    const kind = kindOfFeature.get(id.replace("head:", ""));
    if (!kind || subKindTier[kind] !== tier) continue;
    const speaksFor = tier === "judgment" ? logOdds : -logOdds;
    totals.set(kind, (totals.get(kind) ?? 0) + Math.max(0, speaksFor));
  }
  const [best] = [...totals].sort((a, b) => b[1] - a[1]);
  return best && best[1] > 0 ? best[0] : tier === "judgment" ? "synthesis" : "production";
}

const byVerb: Record<VerbClass, SubKind> = {
  build: "production",
  setup: "production",
  fix: "upkeep",
  convert: "transformation",
  collect: "collection",
  enter: "transformation",
  write: "production",
  design: "direction",
  analyse: "synthesis",
  decide: "direction",
  advise: "direction",
  lead: "oversight",
  improve: "direction",
  maintain: "upkeep",
  test: "upkeep",
  people: "human-centred",
  report: "transformation",
  record: "production",
};

const kindOfFeature = new Map<string, SubKind>([
  ...[...englishCues, ...chineseCues].map((group): [string, SubKind] => [`cue:${group.id}`, group.subKind]),
  ...Object.entries(byVerb).map(([verbClass, kind]): [string, SubKind] => [`verb:${verbClass}`, kind]),
]);
