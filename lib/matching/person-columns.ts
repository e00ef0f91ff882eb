import { hundredths, responseValue, turnBonus } from "@/lib/matching/formulas";
import { Names } from "@/lib/matching/names";
import type { RankingPolicy } from "@/lib/matching/policy";
import type { MatchFreelancer } from "@/lib/matching/snapshot";
import { Tallies } from "@/lib/matching/tallies";
import { currencies } from "@/lib/money";
import { type Tier, tiers } from "@/lib/tiers";

/** What a flag says of a person. */
export const flag = { available: 1, commodity: 2, judgment: 4, full: 8, newCommodity: 16, newJudgment: 32 };

/** The flag of who practises a tier, and of who may hold a newcomer's place in it as far as that is known of them alone. */
export const practises: Record<Tier, number> = { commodity: flag.commodity, judgment: flag.judgment };
export const mayBeNew: Record<Tier, number> = { commodity: flag.newCommodity, judgment: flag.newJudgment };

/**
 * Everything that the loop over all candidates reads of a person stands side by side in eight words, half a cache line:
 * at a million people it is the memory that takes the time.
 */
export const wordsPerPerson = 8;
export const word = {
  /** Flags in the lowest eight bits, the number of a set of languages above them. */
  flagsAndLanguages: 0,
  /** The number of the field in sixteen bits, then those of the currencies of both rates, commodity first. */
  familyAndCurrencies: 1,
  rate: { commodity: 2, judgment: 3 } satisfies Record<Tier, number>,
  /** Points for response in hundredths, sixteen bits for each tier, commodity first. */
  response: 4,
  freeFromDay: 5,
  /** Points lent within the tie band, as a single-precision number. */
  turn: 6,
  joinedMinute: 7,
};
export const responseShift: Record<Tier, number> = { commodity: 0, judgment: 16 };
export const currencyShift: Record<Tier, number> = { commodity: 16, judgment: 24 };
export const minute = 60_000;

const unknownEvidence = -1;
const fromCounts = -1;
const maxCount = 65_535;

/** The single numbers of people, by slot. */
export class PersonColumns {
  /** Sets of languages; a person holds the number of a set. */
  readonly languageSets = new Names();
  readonly families = new Names();
  readonly tallies = new Tallies();
  words = new Int32Array(0);
  /** The same memory, read as single-precision numbers. */
  floats = new Float32Array(0);
  /** The id as a number, for drawing lots. */
  lot = new Uint32Array(0);
  private joinedAt = new Float64Array(0);
  private evidence = { commodity: new Int16Array(0), judgment: new Int16Array(0) };
  private standing = new Uint8Array(0);
  private capacity = new Uint16Array(0);
  private running = new Uint16Array(0);
  private invited = new Uint16Array(0);
  private accepted = new Uint16Array(0);
  /** The chance of a yes, or `fromCounts`. */
  private likely = new Float32Array(0);
  private deserved = new Float64Array(0);
  private received = new Float64Array(0);
  private credit = new Float64Array(0);

  constructor(private policy: RankingPolicy) {}

  resize(slots: number): void {
    this.words = grown(this.words, new Int32Array(slots * wordsPerPerson));
    this.floats = new Float32Array(this.words.buffer);
    this.lot = grown(this.lot, new Uint32Array(slots));
    this.standing = grown(this.standing, new Uint8Array(slots));
    this.joinedAt = grown(this.joinedAt, new Float64Array(slots));
    this.capacity = grown(this.capacity, new Uint16Array(slots));
    this.running = grown(this.running, new Uint16Array(slots));
    this.invited = grown(this.invited, new Uint16Array(slots));
    this.accepted = grown(this.accepted, new Uint16Array(slots));
    this.likely = grown(this.likely, new Float32Array(slots));
    this.deserved = grown(this.deserved, new Float64Array(slots));
    this.received = grown(this.received, new Float64Array(slots));
    this.credit = grown(this.credit, new Float64Array(slots));
    for (const tier of tiers) this.evidence[tier] = grown(this.evidence[tier], new Int16Array(slots));
  }

  write(slot: number, person: MatchFreelancer): void {
    const { exposure, newcomerCredit, rates } = person;
    const at = slot * wordsPerPerson;
    this.standing[slot] = (person.isAvailable ? 1 : 0) + (person.isSuspended ? 2 : 0);
    this.joinedAt[slot] = person.joinedAt.getTime();
    this.capacity[slot] = person.capacity;
    this.running[slot] = person.running;
    this.invited[slot] = Math.min(maxCount, person.response.invited);
    this.accepted[slot] = Math.min(maxCount, person.response.accepted);
    this.likely[slot] = person.response.likely ?? fromCounts;
    this.lot[slot] = hashOf(person.id);
    this.tally(slot, -1);
    const languages = this.languageSets.number([...person.languages].sort().join(" "));
    const flags = person.tiers.reduce((all, tier) => all | practises[tier], 0);
    this.words[at + word.flagsAndLanguages] = flags | (languages << 8);
    let packed = person.family === undefined ? 0 : this.families.number(person.family);
    for (const tier of tiers) {
      const rate = rates[tier];
      this.words[at + word.rate[tier]] = rate?.amountMinor ?? 0;
      if (rate) packed |= (currencies.indexOf(rate.currency) + 1) << currencyShift[tier];
      this.evidence[tier][slot] = person.evidence[tier] ?? unknownEvidence;
    }
    this.words[at + word.familyAndCurrencies] = packed;
    this.words[at + word.freeFromDay] = person.freeFromDay;
    this.words[at + word.joinedMinute] = Math.floor(person.joinedAt.getTime() / minute);
    this.writeExposure(slot, { ...exposure, newcomerCredit });
    this.tally(slot, 1);
  }

  writeExposure(slot: number, exposure: KnownExposure): void {
    this.deserved[slot] = exposure.deserved;
    this.received[slot] = exposure.received;
    this.credit[slot] = exposure.newcomerCredit;
    this.weigh(slot);
  }

  /** Makes somebody unavailable for the ranking at hand, or takes that back. */
  bar(slot: number, isBarred: boolean): void {
    if (this.standing[slot] !== 1) return;
    const at = slot * wordsPerPerson;
    const own = this.words[at] ?? 0;
    this.tally(slot, -1);
    this.words[at] = isBarred ? own & ~flag.available : own | flag.available;
    this.tally(slot, 1);
  }

  /** Nobody any more. */
  clear(slot: number): void {
    this.tally(slot, -1);
    this.words.fill(0, slot * wordsPerPerson, (slot + 1) * wordsPerPerson);
    this.standing[slot] = 0;
  }

  /** Computes what follows from the policy anew. */
  weighBy(policy: RankingPolicy, slots: number): void {
    this.policy = policy;
    for (let slot = 0; slot < slots; slot++) this.weigh(slot);
  }

  read(slot: number): Omit<MatchFreelancer, "id" | "skills" | "finished" | "unknownsMet" | "signals"> {
    const own = this.words[slot * wordsPerPerson] ?? 0;
    const set = this.languageSets.text(own >>> 8);
    const family = this.familyOf(slot);
    return {
      tiers: tiers.filter((tier) => own & practises[tier]),
      rates: Object.fromEntries(tiers.flatMap((tier) => this.rateOf(tier, slot))),
      languages: set === "" ? [] : set.split(" "),
      isAvailable: ((this.standing[slot] ?? 0) & 1) > 0,
      isSuspended: ((this.standing[slot] ?? 0) & 2) > 0,
      capacity: this.capacity[slot] ?? 0,
      running: this.running[slot] ?? 0,
      ...(family > 0 && { family: this.families.text(family) }),
      freeFromDay: this.freeFromDay(slot),
      response: this.responseOf(slot),
      exposure: { deserved: this.deserved[slot] ?? 0, received: this.received[slot] ?? 0 },
      newcomerCredit: this.credit[slot] ?? 0,
      evidence: {
        commodity: this.evidenceOf("commodity", slot),
        judgment: this.evidenceOf("judgment", slot),
      },
      joinedAt: new Date(this.joinedAt[slot] ?? 0),
    };
  }

  familyOf(slot: number): number {
    return (this.words[slot * wordsPerPerson + word.familyAndCurrencies] ?? 0) & 0xffff;
  }

  freeFromDay(slot: number): number {
    return this.words[slot * wordsPerPerson + word.freeFromDay] ?? 0;
  }

  /** When somebody joined, and the position-weighted attention they have been given since. */
  seenOf(slot: number): { joinedAt: Date; received: number } {
    return { joinedAt: new Date(this.joinedAt[slot] ?? 0), received: this.received[slot] ?? 0 };
  }

  /** Whether the profile has the evidence that the tier asks for, or none is asked for. */
  hasEvidence(slot: number, tier: Tier): boolean {
    return this.evidence[tier][slot] !== 0;
  }

  responseOf(slot: number): MatchFreelancer["response"] {
    const likely = this.likely[slot] ?? fromCounts;
    return {
      invited: this.invited[slot] ?? 0,
      accepted: this.accepted[slot] ?? 0,
      ...(likely !== fromCounts && { likely }),
    };
  }

  /** How many more packages somebody takes at the same time. */
  roomOf(slot: number): number {
    return (this.capacity[slot] ?? 0) - (this.running[slot] ?? 0);
  }

  get bytes(): number {
    return this.lot.length * (4 * wordsPerPerson + 53);
  }

  private weigh(slot: number): void {
    const at = slot * wordsPerPerson;
    const own = this.words[at] ?? 0;
    let flags = own & (flag.commodity | flag.judgment);
    let response = 0;
    if (this.standing[slot] === 1) flags |= flag.available;
    if ((this.running[slot] ?? 0) >= (this.capacity[slot] ?? 0)) flags |= flag.full;
    const likely = this.likely[slot] ?? fromCounts;
    const value =
      likely === fromCounts
        ? responseValue(this.invited[slot] ?? 0, this.accepted[slot] ?? 0, this.policy)
        : likely;
    for (const tier of tiers) {
      if ((this.credit[slot] ?? 0) > 0 && this.hasEvidence(slot, tier)) flags |= mayBeNew[tier];
      response |= hundredths(this.policy.points[tier].response * value) << responseShift[tier];
    }
    this.words[at] = (own & ~0xff) | flags;
    this.words[at + word.response] = response;
    this.floats[at + word.turn] = turnBonus(this.deserved[slot] ?? 0, this.received[slot] ?? 0, this.policy);
  }

  private tally(slot: number, change: 1 | -1): void {
    const own = this.words[slot * wordsPerPerson] ?? 0;
    if (own !== 0) this.tallies.add(this.familyOf(slot), own, change);
  }

  private rateOf(tier: Tier, slot: number) {
    const at = slot * wordsPerPerson;
    const packed = this.words[at + word.familyAndCurrencies] ?? 0;
    const currency = currencies[((packed >>> currencyShift[tier]) & 0xff) - 1];
    return currency
      ? [[tier, { amountMinor: this.words[at + word.rate[tier]] ?? 0, currency }] as const]
      : [];
  }

  private evidenceOf(tier: Tier, slot: number): number | null {
    const count = this.evidence[tier][slot] ?? unknownEvidence;
    return count === unknownEvidence ? null : count;
  }
}

export interface KnownExposure {
  deserved: number;
  received: number;
  /** Position-weighted appearances left in newcomers' places. */
  newcomerCredit: number;
}

/** A text as a whole number (FNV-1a). */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}

function grown<Column extends { set(from: Column): void }>(from: Column, to: Column): Column {
  to.set(from);
  return to;
}
