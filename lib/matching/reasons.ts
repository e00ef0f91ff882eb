import type { RankingPolicy } from "@/lib/matching/policy";
import type { RankEntry } from "@/lib/matching/rank";
import type { MatchListing, MatchSignal } from "@/lib/matching/snapshot";
import { type SignalKey, signalKeys } from "@/lib/signals/parts";
import { skillNames } from "@/lib/skills/catalogue";

/** A sentence to be: a full message key and what goes into it. */
export interface Reason {
  key: string;
  params: Record<string, string | number>;
}

interface Weighed extends Reason {
  points: number;
}

/**
 * Two or three reasons for the client, from the largest contributions, with counts and uncertainty. The last one is
 * what speaks against or is not known, when there is such a thing.
 */
export function reasonsFor(
  entry: RankEntry,
  listing: MatchListing,
  policy: RankingPolicy,
  locale: string,
): Reason[] {
  const strengths = [
    ...signalReasons(entry, listing, policy),
    skillsReason(entry, locale),
    pastReason(entry, listing, policy, locale),
    unknownsReason(entry, listing, policy),
    responseReason(entry),
    priceReason(entry),
  ]
    .filter((reason) => reason !== null)
    .sort((a, b) => b.points - a.points);
  const doubt = doubtOf(entry, locale);
  const kept: Reason[] = strengths.slice(0, doubt ? 2 : 3);
  return [...kept, ...(doubt ? [doubt] : [])].map(({ key, params }) => ({ key, params }));
}

/** Half the width of the likely range, in whole points. */
export function margin({ value, low, high }: MatchSignal): number {
  return Math.round(Math.max(value - low, high - value));
}

function signalReasons(
  { facts, components }: RankEntry,
  { tier }: MatchListing,
  policy: RankingPolicy,
): Weighed[] {
  if (facts.signals.contractCount === 0) return [];
  const measured = signalKeys.filter((key) => facts.signals[key].effectiveCount >= 0.5);
  return measured.map((signal) => ({
    key: "matching.reason.signal",
    params: { signal, ...signalParams(facts.signals[signal]), count: facts.signals.contractCount },
    // A weak signal is no reason to choose someone; it is told only when there is little else to tell.
    points: components[signal] * (components[signal] > 0.5 * policy.points[tier][signal] ? 1 : 0.1),
  }));
}

function signalParams(signal: MatchSignal) {
  return { value: Math.round(signal.value), margin: margin(signal) };
}

function skillsReason({ facts, components }: RankEntry, locale: string): Weighed | null {
  const { matched, missing } = facts;
  if (matched.length === 0) return null;
  const skills = skillNames(
    matched.slice(0, 3).map(({ slug }) => slug),
    locale,
  );
  const key = missing.length === 0 ? "matching.reason.allSkills" : "matching.reason.someSkills";
  const asked = matched.length + missing.length;
  return { key, params: { skills, count: matched.length, asked }, points: components.fit * 0.6 };
}

function pastReason(
  { facts }: RankEntry,
  { tier }: MatchListing,
  policy: RankingPolicy,
  locale: string,
): Weighed | null {
  const [best] = facts.matched;
  if (!best || best.finished === 0) return null;
  // Own finished work of this very kind tells a client more than its points do.
  const points = policy.points[tier].fit * (0.4 + 0.5 * (1 - 0.5 ** best.finished));
  const skills = skillNames([best.slug], locale);
  return { key: "matching.reason.finished", params: { skills, count: best.finished }, points };
}

function unknownsReason(
  { facts }: RankEntry,
  { tier, unknowns }: MatchListing,
  policy: RankingPolicy,
): Weighed | null {
  const count = facts.unknownsMet.length;
  if (count === 0) return null;
  const params = { count, asked: unknowns.length };
  return {
    key: "matching.reason.unknowns",
    params,
    points: (policy.points[tier].fit * count) / unknowns.length,
  };
}

function responseReason({ facts, components }: RankEntry): Weighed | null {
  const { invited, accepted } = facts.response;
  if (invited < 3 || accepted / invited < 0.6) return null;
  return { key: "matching.reason.response", params: { accepted, invited }, points: components.response };
}

function priceReason({ facts, components }: RankEntry): Weighed | null {
  if (components.price === 0 || facts.priceRatio === null || facts.priceRatio > 1) return null;
  return { key: "matching.reason.price", params: {}, points: components.price * 0.6 };
}

function doubtOf({ facts }: RankEntry, locale: string): Reason | null {
  const { signals, missing, response, priceRatio } = facts;
  if (signals.contractCount === 0) {
    const isElsewhere = signalKeys.some((key) => signals[key].effectiveCount > 0);
    const widest = widestSignal(signals);
    const params = { signal: widest, ...signalParams(signals[widest]) };
    return { key: isElsewhere ? "matching.reason.otherTierOnly" : "matching.reason.noContracts", params };
  }
  if (missing.length > 0)
    return { key: "matching.reason.missing", params: { skills: skillNames(missing.slice(0, 3), locale) } };
  if (signals.contractCount < 3)
    return { key: "matching.reason.fewContracts", params: { count: signals.contractCount } };
  if (priceRatio !== null && priceRatio > 1.05)
    return { key: "matching.reason.overBudget", params: { percent: Math.round((priceRatio - 1) * 100) } };
  if (response.invited >= 4 && response.accepted / response.invited < 0.4)
    return { key: "matching.reason.oftenDeclines", params: { ...response } };
  return null;
}

function widestSignal(signals: Record<SignalKey, MatchSignal>): SignalKey {
  return signalKeys.reduce((widest, key) => (margin(signals[key]) > margin(signals[widest]) ? key : widest));
}
