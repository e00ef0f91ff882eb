import type { RankingPolicy } from "@/lib/matching/policy";

/** What one asked skill of a person is worth, 0-1: the declared level, and closed contracts with it. */
export function skillValue(level: number | null, finished: number, { fit }: RankingPolicy): number {
  const declared = 0.4 + 0.12 * Math.min(5, Math.max(1, level ?? fit.unsaidLevel));
  return (1 - fit.finishedShare) * declared + fit.finishedShare * (1 - 0.5 ** finished);
}

/** How well the asked skills are covered, 0-1: their mean value, saturating. */
export function coverageOf(total: number, asked: number, { fit }: RankingPolicy): number {
  return asked === 0 ? 1 : clamp(total / asked / fit.saturation);
}

/** How many of a listing's open questions and of the further skills in its text a person has met or knows. */
export interface Extras {
  unknowns: number;
  named: number;
}

/** Fit, 0-1. A part that the listing does not ask for is shared out among the others. */
export function fitValue(
  coverage: number,
  met: number,
  known: number,
  { unknowns, named }: Extras,
  { fit: { parts } }: RankingPolicy,
): number {
  let value = parts.skills * coverage;
  let asked = parts.skills;
  if (unknowns > 0) {
    value += (parts.unknowns * met) / unknowns;
    asked += parts.unknowns;
  }
  if (named > 0) {
    value += parts.text * Math.min(1, known / Math.min(3, named));
    asked += parts.text;
  }
  return clamp(value / asked);
}

/** How likely an invitation is taken up, 0-1, from those answered so far. */
export function responseValue(invited: number, accepted: number, { response }: RankingPolicy): number {
  return clamp((accepted + response.priorAccepted) / (invited + response.priorInvited));
}

/** Full points up to the budget, falling softly beyond it; cheaper earns nothing more. Not a number: not known. */
export function priceValue(ratio: number, { price }: RankingPolicy): number {
  if (Number.isNaN(ratio)) return price.unknown;
  return ratio <= 1 ? 1 : Math.exp(-(ratio - 1) / price.softness);
}

/** The part of a signal's points that a value of 0-100 earns, 0-1. */
export function signalShare(value: number, { signal }: RankingPolicy): number {
  return clamp((value - signal.from) / (signal.to - signal.from));
}

/** Points lent by exposure owed: 0 to the width of the tie band, so nobody overtakes a larger difference. */
export function turnBonus(deserved: number, received: number, policy: RankingPolicy): number {
  return policy.tieBand * clamp(0.5 + (deserved - received) / policy.tieBandSpread);
}

/**
 * Whether somebody who joined too long ago to be a newcomer has been given less attention than a week should bring, on the average
 * of all weeks since. Whole minutes count, as in the columns.
 */
export function isSeldomSeen(
  joinedAt: Date,
  received: number,
  now: Date,
  { newcomers }: RankingPolicy,
): boolean {
  const weeks = (wholeMinutes(now) - wholeMinutes(joinedAt)) / minutesAWeek;
  return weeks > newcomers.maxWeeks && received < newcomers.seldomSeen * weeks;
}

const minutesAWeek = 7 * 24 * 60;
const wholeMinutes = (time: Date) => Math.floor(time.getTime() / 60_000);

/** Points in whole hundredths, so that the parts of a score add up exactly. */
export function hundredths(points: number): number {
  return Math.round(points * 100);
}

function clamp(value: number): number {
  return Math.min(1, Math.max(0, value));
}
