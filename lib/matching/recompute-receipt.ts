import { columnsOf } from "@/lib/matching/columns";
import { isSeldomSeen } from "@/lib/matching/formulas";
import { policyOf } from "@/lib/matching/policies";
import { rank } from "@/lib/matching/rank";
import { type Receipt, type ReceiptPerson, receiptHash, receiptSchema } from "@/lib/matching/receipt";
import type { MatchFreelancer, MatchListing } from "@/lib/matching/snapshot";
import { cellKey, startingPriors } from "@/lib/signals/priors";

/** Something that a receipt says and the rules do not. */
export interface Difference {
  /** Where: `hash`, `policyVersion`, or a person's place from 1 and the part. */
  at: string;
  said: string;
  computed: string;
}

export type Verdict =
  | { kind: "unreadable" }
  | { kind: "unknown-policy"; version: string }
  | { kind: "same"; people: number }
  | { kind: "differs"; differences: Difference[] };

/** Computes a receipt's ranking again from its inputs and says whether it is the same, or what is not. Pure. */
export function recomputeReceipt(text: string): Verdict {
  const receipt = readReceipt(text);
  if (!receipt) return { kind: "unreadable" };
  const policy = policyOf(receipt.policyVersion);
  if (!policy) return { kind: "unknown-policy", version: receipt.policyVersion };
  const differences: Difference[] = [];
  const compare = (at: string, said: unknown, computed: unknown) => {
    const [left, right] = [JSON.stringify(said ?? null), JSON.stringify(computed ?? null)];
    if (left !== right) differences.push({ at, said: left, computed: right });
  };
  compare("hash", receipt.hash, receiptHash(receipt));
  const { people, question } = receipt;
  const priors = { ...startingPriors, cells: { [cellKey(question.tier, question.family)]: receipt.prior } };
  const columns = columnsOf(
    people.map((each) => personOf(each, question)),
    priors,
    policy,
  );
  const now = new Date(receipt.computedAt);
  const mayHold = ({ place, inputs }: ReceiptPerson, isNewcomer: boolean) =>
    place === "newcomer"
      ? isNewcomer
      : place === "unseen" && isSeldomSeen(new Date(inputs.joinedAt), inputs.exposure.received, now, policy);
  const given = {
    lots: new Map(people.map(({ pseudonym, lot }) => [pseudonym, lot])),
    meritRanks: new Map(people.map(({ pseudonym, meritRank }) => [pseudonym, meritRank])),
    neededCoverage: receipt.neededCoverage,
  };
  const asked = { ...listingOf(receipt), limit: people.length };
  const { order } = rank(asked, columns, policy, now, receipt.epoch, given);
  compare("people", people.length, order.length);
  for (const [index, said] of people.entries()) {
    const computed = order[index];
    const at = (part: string) => `${index + 1}.${part}`;
    compare(at("pseudonym"), said.pseudonym, computed?.freelancerId);
    const own = order.find(({ freelancerId }) => freelancerId === said.pseudonym);
    if (!own) continue;
    compare(at("score"), said.score, own.score);
    for (const [part, points] of Object.entries(own.components))
      compare(at(part), said.components[part as keyof typeof own.components], points);
    compare(at("newcomer"), said.newcomer, own.newcomer);
    // Who would have come instead of the last in a kept place may not be among those shown.
    const isKept = policy.newcomers.places[question.tier].includes(index + 1);
    if (!isKept || !mayHold(said, own.newcomer)) compare(at("place"), said.place, own.place);
    compare(at("meritRank"), said.meritRank, leastMeritRank(said, receipt));
  }
  return differences.length === 0
    ? { kind: "same", people: people.length }
    : { kind: "differs", differences };
}

function readReceipt(text: string): Receipt | null {
  try {
    const parsed = receiptSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** The rank by points itself when it can be right: after all shown with more points, level with equals, within everybody. */
function leastMeritRank({ meritRank, score }: ReceiptPerson, { people, among }: Receipt): number {
  const above = people.filter((other) => other.score > score);
  const level = people.filter((other) => other.score === score);
  const lowest = Math.max(above.length, ...above.map((other) => other.meritRank)) + 1;
  const fits =
    meritRank >= lowest && meritRank <= among && level.every((other) => other.meritRank === meritRank);
  return fits ? meritRank : Math.min(lowest, among);
}

function listingOf({ question }: Receipt): MatchListing {
  const { budget, startInDays, named, ...rest } = question;
  return { ...rest, id: "", packageId: "", budget, named, startInDays: startInDays ?? undefined };
}

function personOf(
  { pseudonym, inputs }: ReceiptPerson,
  { tier, family, unknowns }: Receipt["question"],
): MatchFreelancer {
  return {
    id: pseudonym,
    tiers: [tier],
    skills: inputs.skills.map(({ slug, level }) => ({ slug, level })),
    rates: { [tier]: inputs.rate },
    languages: [],
    isAvailable: true,
    isSuspended: false,
    capacity: 1,
    running: 0,
    freeFromDay: 0,
    family,
    response: inputs.response,
    finished: Object.fromEntries(inputs.skills.map(({ slug, finished }) => [slug, finished])),
    unknownsMet: Object.fromEntries(unknowns.map((key) => [key, inputs.unknownsMet.includes(key) ? 1 : 0])),
    signals: inputs.signals ? { [cellKey(tier, family)]: inputs.signals } : {},
    exposure: inputs.exposure,
    newcomerCredit: inputs.newcomerCredit,
    evidence: { commodity: inputs.evidence, judgment: inputs.evidence },
    joinedAt: new Date(inputs.joinedAt),
  };
}
