import { findFeatures } from "./find-features";
import { groupPieces, type Piece } from "./group-pieces";
import type { ReadBrief } from "./read-brief";
import type { Segment } from "./read-segments";
import { type Contribution, type Score, scoreFeatures } from "./score-features";
import { shareEffort } from "./share-effort";
import type { Effort } from "./split-brief";
import type { TierModel } from "./tier-model";

export type TieredPackage = { group: Piece; score: Score; effort: Effort };

/** A package that says little takes more from the whole brief, one that is specific hardly anything. By cross-validation. */
const contextSay = 0.35;
const specificity = 0.63;
/** Tried in turn until the packages together stand on the side of the whole, unless they are plainly mixed. */
const contextSteps = [1, 2.5, 6];
const substantialShare = 0.1;

/** The packages of a brief with their scores and efforts, in order; each score is its own words' plus its share of the whole's. */
export function tierPackages(read: ReadBrief, model: TierModel): TieredPackage[] {
  read.packages ??= cutPackages(read, model);
  return read.packages;
}

function cutPackages(read: ReadBrief, model: TierModel): TieredPackage[] {
  const pieces = findPieces(read, model);
  const groups = groupPieces(pieces);
  const efforts = shareEffort(groups);
  const own = groups.map((group) =>
    scoreFeatures(findFeatures(read.prepared, group.segments, model.known), model),
  );
  let scores = own;
  for (const step of contextSteps) {
    scores = own.map((score) => withContext(score, read.score, step));
    if (agrees(scores, efforts, read.score) || isMixed(scores, efforts)) break;
  }
  return groups.map((group, index) => ({
    group,
    score: scores[index] ?? read.score,
    effort: efforts[index] ?? { share: 1, low: 1, high: 1 },
  }));
}

/** Both tiers hold a substantial share of the effort. */
export function areMixed(packages: TieredPackage[]): boolean {
  return isMixed(
    packages.map(({ score }) => score),
    packages.map(({ effort }) => effort),
  );
}

/** Packages in doubt do not make a brief mixed. */
const plainly = 0.75;

function isMixed(scores: Score[], efforts: Effort[]): boolean {
  const share = (isOn: (probability: number) => boolean) =>
    scores.reduce((sum, score, i) => sum + (isOn(score.probability) ? (efforts[i]?.share ?? 0) : 0), 0);
  return (
    Math.min(
      share((p) => p > plainly),
      share((p) => p < 1 - plainly),
    ) >= substantialShare
  );
}

function agrees(scores: Score[], efforts: Effort[], whole: Score): boolean {
  const mean = scores.reduce((sum, score, i) => sum + score.probability * (efforts[i]?.share ?? 0), 0);
  return mean >= 0.5 === whole.probability >= 0.5;
}

function withContext(own: Score, whole: Score, step: number): Score {
  const say = Math.min(1, (contextSay * step) / (1 + specificity * Math.abs(own.logit)));
  const logit = own.logit + say * whole.logit;
  return {
    logit,
    probability: 1 / (1 + Math.exp(-logit)),
    contributions: [
      ...own.contributions,
      ...whole.contributions.map((one): Contribution => ({ ...one, logOdds: one.logOdds * say })),
    ],
  };
}

/** A listed detail opens a piece of its own only where it plainly belongs to the other tier. */
const plainlyOther = 1.1;

/** Each ask opens a piece; listed details join the ask before them. Without any ask, the nearest thing to one stands for the whole. */
function findPieces({ prepared, segments }: ReadBrief, model: TierModel): Piece[] {
  const pieces: Piece[] = [];
  const logitOf = (of: Segment[]) => scoreFeatures(findFeatures(prepared, of, model.known), model).logit;
  const open = (segment: Segment, logit = logitOf([segment])) =>
    pieces.push({
      segments: [segment],
      lead: segment,
      probability: 1 / (1 + Math.exp(-logit)),
      stems: stemsOf(segment),
    });
  const early: Segment[] = [];
  for (const segment of segments) {
    if (segment.title) continue;
    const last = pieces[pieces.length - 1];
    if (segment.kind === "work") {
      open(segment);
      pieces[pieces.length - 1]?.segments.push(...early.splice(0));
    } else if (segment.kind === "detail" && !last) early.push(segment);
    else if (segment.kind === "detail" && last) {
      const logit = canStandAlone(prepared, segment) ? logitOf([segment]) : 0;
      const isOther = Math.abs(logit) > plainlyOther && logit > 0 !== last.probability > 0.5;
      if (isOther) open(segment, logit);
      else last.segments.push(segment);
    }
  }
  const [first] = early;
  if (first) {
    const lead = segments.find((segment) => segment.title) ?? first;
    pieces.push({ segments: early, lead, probability: 0.5, stems: stemsOf(lead) });
  }
  return pieces.length > 0 ? pieces : nearestPiece(segments);
}

/** Listed items and questions may be work of their own; what the client has or is, or a fact under a label, may not. */
function canStandAlone(prepared: string, { start, end, bullet, tokens }: Segment): boolean {
  return (
    tokens.length >= 4 &&
    (bullet || prepared.charAt(end - 1) === "?") &&
    !/^[\p{L}][\p{L} /&-]{1,24}:\s/u.test(prepared.slice(start, start + 30)) &&
    !/^(?:we|i|you|there|it|they|our|no|not|if|the)\b|^(?:experience|knowledge|understanding|familiar|strong|excellent|good|make sure|ensur)/.test(
      prepared.slice(start, start + 14),
    )
  );
}

function nearestPiece(segments: Segment[]): Piece[] {
  const rest = segments.filter((segment) => segment.kind === "context" || segment.title);
  const chosen =
    rest.length > 0 ? rest : segments.filter((segment) => segment.kind !== "greeting").slice(0, 1);
  const lead = chosen.find((segment) => segment.title) ?? chosen[0] ?? segments[0];
  return lead
    ? [
        {
          segments: chosen.length > 0 ? chosen.slice(0, 6) : [lead],
          lead,
          probability: 0.5,
          stems: stemsOf(lead),
        },
      ]
    : [];
}

/** The words that carry the action, from its verb on. */
function stemsOf({ tokens, action }: Segment): Set<string> {
  return new Set(
    tokens
      .slice(action?.index ?? 0)
      .filter((token) => token.word.length > 3)
      .map((token) => token.stem),
  );
}
