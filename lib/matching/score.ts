import { priceRatio } from "@/lib/matching/gates";
import { type ComponentKey, componentKeys, type RankingPolicy } from "@/lib/matching/policy";
import type { MatchFreelancer, MatchListing, MatchSignal, MatchSignals } from "@/lib/matching/snapshot";
import { cellKey } from "@/lib/signals/priors";
import { skillSlugsIn } from "@/lib/skills/find-skills";

export type Components = Record<ComponentKey, number>;

export interface Scored {
  components: Components;
  /** The sum of the components: 0-100, in hundredths of a point. */
  score: number;
  /** 0-1: how well the asked skills are covered. */
  coverage: number;
}

/** What is the same for everybody ranked for one listing, worked out once. */
export interface Question {
  listing: MatchListing;
  asked: ReadonlySet<string>;
  alsoNamed: ReadonlySet<string>;
  cell: string;
  prior: MatchSignals;
}

export function askFor(listing: MatchListing, prior: MatchSignals): Question {
  const asked = new Set(listing.skills);
  const named = listing.text ? skillSlugsIn(listing.text) : [];
  return {
    listing,
    asked,
    alsoNamed: new Set(named.filter((slug) => !asked.has(slug))),
    cell: cellKey(listing.tier, listing.family),
    prior,
  };
}

/** The visible points of one person for one listing. Nothing about anybody else enters. */
export function scoreOf(person: MatchFreelancer, question: Question, policy: RankingPolicy): Scored {
  const { listing } = question;
  const points = policy.points[listing.tier];
  const signals = person.signals[question.cell] ?? question.prior;
  const coverage = skillsValue(person, question, policy);
  const share = (signal: MatchSignal) =>
    clamp((signal.value - policy.signal.from) / (policy.signal.to - policy.signal.from));
  const components: Components = {
    fit: round(points.fit * fitValue(person, question, policy, coverage)),
    response: round(points.response * responseValue(person, policy)),
    price: round(points.price * priceValue(priceRatio(person, listing), policy)),
    scoping: round(points.scoping * share(signals.scoping)),
    review: round(points.review * share(signals.review)),
    delivery: round(points.delivery * share(signals.delivery)),
  };
  return { components, score: sumOf(components), coverage };
}

/** Added up in whole hundredths, so that the components shown give the score shown. */
export function sumOf(components: Components): number {
  return componentKeys.reduce((total, key) => total + Math.round(components[key] * 100), 0) / 100;
}

function fitValue(
  person: MatchFreelancer,
  question: Question,
  policy: RankingPolicy,
  coverage: number,
): number {
  const { parts } = policy.fit;
  const { unknowns } = question.listing;
  let value = parts.skills * coverage;
  let asked = parts.skills;
  if (unknowns.length > 0) {
    const met = unknowns.filter((unknown) => (person.unknownsMet[unknown] ?? 0) > 0).length;
    value += (parts.unknowns * met) / unknowns.length;
    asked += parts.unknowns;
  }
  if (question.alsoNamed.size > 0) {
    const known = person.skills.filter(({ slug }) => question.alsoNamed.has(slug)).length;
    value += parts.text * Math.min(1, known / Math.min(3, question.alsoNamed.size));
    asked += parts.text;
  }
  return clamp(value / asked);
}

/** Declared level and closed contracts of every asked skill, averaged and saturating. */
function skillsValue(person: MatchFreelancer, { asked }: Question, policy: RankingPolicy): number {
  if (asked.size === 0) return 1;
  const { finishedShare, unsaidLevel, saturation } = policy.fit;
  let total = 0;
  for (const { slug, level } of person.skills) {
    if (!asked.has(slug)) continue;
    const declared = 0.4 + 0.12 * Math.min(5, Math.max(1, level ?? unsaidLevel));
    const finished = 1 - 0.5 ** (person.finished[slug] ?? 0);
    total += (1 - finishedShare) * declared + finishedShare * finished;
  }
  return clamp(total / asked.size / saturation);
}

function responseValue({ response }: MatchFreelancer, { response: prior }: RankingPolicy): number {
  return clamp((response.accepted + prior.priorAccepted) / (response.invited + prior.priorInvited));
}

/** Full points up to the budget, falling softly beyond it; cheaper than the budget earns nothing more. */
export function priceValue(ratio: number | null, { price }: RankingPolicy): number {
  if (ratio === null) return price.unknown;
  return ratio <= 1 ? 1 : Math.exp(-(ratio - 1) / price.softness);
}

function clamp(value: number): number {
  return Math.min(1, Math.max(0, value));
}

function round(points: number): number {
  return Math.round(points * 100) / 100;
}
