import { hundredths, responseValue, turnBonus } from "@/lib/matching/formulas";
import { Names } from "@/lib/matching/names";
import type { RankingPolicy } from "@/lib/matching/policy";
import type { MatchFreelancer } from "@/lib/matching/snapshot";
import { currencies } from "@/lib/money";
import { type Tier, tiers } from "@/lib/tiers";

/** What a flag says of a person. */
export const flag = { available: 1, commodity: 2, judgment: 4, full: 8, newCommodity: 16, newJudgment: 32 };

/** The flag of who practises a tier, and of who may hold a newcomer's place in it as far as that is known of them alone. */
export const practises: Record<Tier, number> = { commodity: flag.commodity, judgment: flag.judgment };
export const mayBeNew: Record<Tier, number> = { commodity: flag.newCommodity, judgment: flag.newJudgment };

const unknownEvidence = -1;
const maxCount = 65_535;

/** The single numbers of people, a typed array for each, by slot. */
export class PersonColumns {
  /** Sets of languages; a person holds the number of a set. */
  readonly languageSets = new Names();
  readonly families = new Names();
  flags = new Uint8Array(0);
  languages = new Uint16Array(0);
  family = new Uint16Array(0);
  freeFromDay = new Int32Array(0);
  joinedAt = new Float64Array(0);
  /** Points lent within the tie band, from the exposure owed. */
  turn = new Float64Array(0);
  /** The id as a number, for drawing lots. */
  lot = new Uint32Array(0);
  /** By tier: points in hundredths for response, the rate and the number of its currency (0 for none). */
  response = perTier(() => new Int16Array(0));
  rate = perTier(() => new Int32Array(0));
  currency = perTier(() => new Uint8Array(0));
  private evidence = perTier(() => new Int16Array(0));
  private standing = new Uint8Array(0);
  private capacity = new Uint16Array(0);
  private running = new Uint16Array(0);
  private invited = new Uint16Array(0);
  private accepted = new Uint16Array(0);
  private deserved = new Float64Array(0);
  private received = new Float64Array(0);
  private credit = new Float64Array(0);

  constructor(private policy: RankingPolicy) {}

  resize(slots: number): void {
    this.flags = grown(this.flags, new Uint8Array(slots));
    this.standing = grown(this.standing, new Uint8Array(slots));
    this.languages = grown(this.languages, new Uint16Array(slots));
    this.family = grown(this.family, new Uint16Array(slots));
    this.freeFromDay = grown(this.freeFromDay, new Int32Array(slots));
    this.joinedAt = grown(this.joinedAt, new Float64Array(slots));
    this.turn = grown(this.turn, new Float64Array(slots));
    this.lot = grown(this.lot, new Uint32Array(slots));
    this.capacity = grown(this.capacity, new Uint16Array(slots));
    this.running = grown(this.running, new Uint16Array(slots));
    this.invited = grown(this.invited, new Uint16Array(slots));
    this.accepted = grown(this.accepted, new Uint16Array(slots));
    this.deserved = grown(this.deserved, new Float64Array(slots));
    this.received = grown(this.received, new Float64Array(slots));
    this.credit = grown(this.credit, new Float64Array(slots));
    for (const tier of tiers) {
      this.response[tier] = grown(this.response[tier], new Int16Array(slots));
      this.rate[tier] = grown(this.rate[tier], new Int32Array(slots));
      this.currency[tier] = grown(this.currency[tier], new Uint8Array(slots));
      this.evidence[tier] = grown(this.evidence[tier], new Int16Array(slots));
    }
  }

  write(slot: number, person: MatchFreelancer): void {
    this.standing[slot] = (person.isAvailable ? 1 : 0) + (person.isSuspended ? 2 : 0);
    this.languages[slot] = this.languageSets.number([...person.languages].sort().join(" "));
    this.family[slot] = person.family === undefined ? 0 : this.families.number(person.family);
    this.freeFromDay[slot] = person.freeFromDay;
    this.joinedAt[slot] = person.joinedAt.getTime();
    this.capacity[slot] = person.capacity;
    this.running[slot] = person.running;
    this.invited[slot] = Math.min(maxCount, person.response.invited);
    this.accepted[slot] = Math.min(maxCount, person.response.accepted);
    this.lot[slot] = hashOf(person.id);
    for (const tier of tiers) {
      const rate = person.rates[tier];
      this.rate[tier][slot] = rate?.amountMinor ?? 0;
      this.currency[tier][slot] = rate ? currencies.indexOf(rate.currency) + 1 : 0;
      this.evidence[tier][slot] = person.evidence[tier] ?? unknownEvidence;
    }
    this.flags[slot] = person.tiers.reduce((all, tier) => all | practises[tier], 0);
    this.writeExposure(slot, { ...person.exposure, newcomerCredit: person.newcomerCredit });
    this.weigh(slot);
  }

  writeExposure(slot: number, exposure: KnownExposure): void {
    this.deserved[slot] = exposure.deserved;
    this.received[slot] = exposure.received;
    this.credit[slot] = exposure.newcomerCredit;
    this.weigh(slot);
  }

  /** Nobody any more: no flag is set, so no ranking finds the slot. */
  clear(slot: number): void {
    this.flags[slot] = 0;
    this.standing[slot] = 0;
  }

  /** Computes what follows from the policy anew. */
  weighBy(policy: RankingPolicy, slots: number): void {
    this.policy = policy;
    for (let slot = 0; slot < slots; slot++) this.weigh(slot);
  }

  read(slot: number): Omit<MatchFreelancer, "id" | "skills" | "finished" | "unknownsMet" | "signals"> {
    const set = this.languageSets.text(this.languages[slot] ?? 0);
    const family = this.family[slot] ?? 0;
    const flags = this.flags[slot] ?? 0;
    return {
      tiers: tiers.filter((tier) => flags & practises[tier]),
      rates: Object.fromEntries(tiers.flatMap((tier) => this.rateOf(tier, slot))),
      languages: set === "" ? [] : set.split(" "),
      isAvailable: ((this.standing[slot] ?? 0) & 1) > 0,
      isSuspended: ((this.standing[slot] ?? 0) & 2) > 0,
      capacity: this.capacity[slot] ?? 0,
      running: this.running[slot] ?? 0,
      ...(family > 0 && { family: this.families.text(family) }),
      freeFromDay: this.freeFromDay[slot] ?? 0,
      response: this.responseOf(slot),
      exposure: { deserved: this.deserved[slot] ?? 0, received: this.received[slot] ?? 0 },
      newcomerCredit: this.credit[slot] ?? 0,
      evidence: perTier((tier) => this.evidenceOf(tier, slot)),
      joinedAt: new Date(this.joinedAt[slot] ?? 0),
    };
  }

  responseOf(slot: number): { invited: number; accepted: number } {
    return { invited: this.invited[slot] ?? 0, accepted: this.accepted[slot] ?? 0 };
  }

  /** How many more packages somebody takes at the same time. */
  roomOf(slot: number): number {
    return (this.capacity[slot] ?? 0) - (this.running[slot] ?? 0);
  }

  get bytes(): number {
    const own = Object.values(this).flatMap((value) =>
      ArrayBuffer.isView(value) ? [value] : Object.values(value).filter((each) => ArrayBuffer.isView(each)),
    );
    return own.reduce((total, column) => total + column.byteLength, 0);
  }

  private weigh(slot: number): void {
    let flags = (this.flags[slot] ?? 0) & (flag.commodity | flag.judgment);
    if (this.standing[slot] === 1) flags |= flag.available;
    if ((this.running[slot] ?? 0) >= (this.capacity[slot] ?? 0)) flags |= flag.full;
    for (const tier of tiers) {
      if ((this.credit[slot] ?? 0) > 0 && this.evidence[tier][slot] !== 0) flags |= mayBeNew[tier];
      const value = responseValue(this.invited[slot] ?? 0, this.accepted[slot] ?? 0, this.policy);
      this.response[tier][slot] = hundredths(this.policy.points[tier].response * value);
    }
    this.flags[slot] = flags;
    this.turn[slot] = turnBonus(this.deserved[slot] ?? 0, this.received[slot] ?? 0, this.policy);
  }

  private rateOf(tier: Tier, slot: number) {
    const currency = currencies[(this.currency[tier][slot] ?? 0) - 1];
    return currency ? [[tier, { amountMinor: this.rate[tier][slot] ?? 0, currency }] as const] : [];
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

function perTier<Value>(make: (tier: Tier) => Value): Record<Tier, Value> {
  return { commodity: make("commodity"), judgment: make("judgment") };
}

function grown<Column extends { set(from: Column): void }>(from: Column, to: Column): Column {
  to.set(from);
  return to;
}
