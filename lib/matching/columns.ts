import { skillValue } from "@/lib/matching/formulas";
import { Names } from "@/lib/matching/names";
import { PairLists } from "@/lib/matching/pair-lists";
import { type KnownExposure, PersonColumns } from "@/lib/matching/person-columns";
import type { RankingPolicy } from "@/lib/matching/policy";
import { Posting } from "@/lib/matching/posting";
import { SignalColumns } from "@/lib/matching/signal-columns";
import type { MatchFreelancer, MatchSkill } from "@/lib/matching/snapshot";
import type { SignalPriors } from "@/lib/signals/priors";

/**
 * Everybody who may be ranked, in columns: one slot a person, one typed array a number, and for every skill, field and
 * open question the list of slots that have it. Any number of people can be changed at any time; a change is part of
 * the next ranking. Holds no name and no text.
 */
export class Columns {
  readonly people: PersonColumns;
  readonly signals: SignalColumns;
  readonly skills = new Names();
  readonly unknowns = new Names();
  readonly withSkill: Posting[] = [];
  readonly withUnknown: Posting[] = [];
  /** By field; those without a field are under 0. */
  readonly ofFamily: Posting[] = [];
  /** By slot: skill, and its declared level and closed contracts in one number. */
  readonly ownSkills = new PairLists();
  /** By the code of a level and a count: what the skill is worth. */
  skillValues: Float64Array;
  /** How many slots have ever been given out. */
  slotCount = 0;
  readonly scratch = new Scratch();
  private readonly ids: (string | null)[] = [];
  private readonly slots = new Map<string, number>();
  private readonly free: number[] = [];
  private readonly metUnknowns = new PairLists();
  private room = 0;

  constructor(
    private policy: RankingPolicy,
    public priors: SignalPriors,
  ) {
    this.people = new PersonColumns(policy);
    this.signals = new SignalColumns(policy);
    this.skillValues = skillValuesFor(policy);
  }

  /** How many people there are. */
  get size(): number {
    return this.slots.size;
  }

  idOf(slot: number): string {
    return this.ids[slot] ?? "";
  }

  /** The slot of a person, or -1. */
  slotOf(id: string): number {
    return this.slots.get(id) ?? -1;
  }

  /** Adds a person, or replaces all that is known of them. */
  upsert(person: MatchFreelancer): void {
    const known = this.slots.get(person.id);
    const slot = known ?? this.newSlot(person.id);
    const familyBefore = this.people.familyOf(slot);
    this.people.write(slot, person);
    const family = this.people.familyOf(slot);
    if (known !== undefined && family !== familyBefore) this.ofFamily[familyBefore]?.delete(slot);
    if (known === undefined || family !== familyBefore) listAt(this.ofFamily, family).set(slot, 0);
    this.writeSkills(slot, person.skills, person.finished);
    this.writeUnknowns(slot, person.unknownsMet);
    this.signals.set(slot, person.signals);
  }

  remove(id: string): void {
    const slot = this.slots.get(id);
    if (slot === undefined) return;
    this.ofFamily[this.people.familyOf(slot)]?.delete(slot);
    this.writeSkills(slot, [], {});
    this.writeUnknowns(slot, {});
    this.signals.clear(slot);
    this.people.clear(slot);
    this.slots.delete(id);
    this.ids[slot] = null;
    this.free.push(slot);
  }

  /** Replaces what is known of a person's exposure; nothing for somebody who is not here. */
  setExposure(id: string, exposure: KnownExposure): void {
    const slot = this.slots.get(id);
    if (slot !== undefined) this.people.writeExposure(slot, exposure);
  }

  /** All that is known of a person, or null. */
  get(id: string): MatchFreelancer | null {
    const slot = this.slots.get(id);
    return slot === undefined ? null : this.read(slot);
  }

  read(slot: number): MatchFreelancer {
    const finished: Record<string, number> = {};
    const skills: MatchSkill[] = [];
    for (let index = 0; index < this.ownSkills.count(slot); index++) {
      const value = this.ownSkills.value(slot, index);
      const slug = this.skills.text(this.ownSkills.key(slot, index));
      if (isDeclared(value)) skills.push({ slug, level: levelOf(value) });
      if (finishedOf(value) > 0) finished[slug] = finishedOf(value);
    }
    const unknownsMet: Record<string, number> = {};
    for (let index = 0; index < this.metUnknowns.count(slot); index++)
      unknownsMet[this.unknowns.text(this.metUnknowns.key(slot, index))] = this.metUnknowns.value(
        slot,
        index,
      );
    const signals = this.signals.readAll(slot);
    return { id: this.idOf(slot), skills, finished, unknownsMet, signals, ...this.people.read(slot) };
  }

  /** A skill that somebody declares, with their closed contracts; null when they do not. */
  skillOf(slot: number, slug: string): (MatchSkill & { finished: number }) | null {
    const value = this.ownSkills.find(slot, this.skills.find(slug));
    return value >= 0 && isDeclared(value)
      ? { slug, level: levelOf(value), finished: finishedOf(value) }
      : null;
  }

  /** Whether somebody declares a skill. */
  has(slot: number, slug: string): boolean {
    const value = this.ownSkills.find(slot, this.skills.find(slug));
    return value >= 0 && isDeclared(value);
  }

  /** What a skill of somebody is worth, 0-1; 0 when they do not declare it. */
  skillValueOf(slot: number, slug: string): number {
    const value = this.ownSkills.find(slot, this.skills.find(slug));
    return value >= 0 && isDeclared(value) ? (this.skillValues[codeOf(value)] ?? 0) : 0;
  }

  hasMet(slot: number, unknown: string): boolean {
    return this.metUnknowns.find(slot, this.unknowns.find(unknown)) > 0;
  }

  /** Makes the points those of another policy. */
  weighBy(policy: RankingPolicy): void {
    if (policy === this.policy) return;
    this.policy = policy;
    this.people.weighBy(policy, this.slotCount);
    this.signals.weighBy(policy, this.slotCount);
    this.skillValues = skillValuesFor(policy);
  }

  /** Bytes in typed arrays; names and ids come on top. */
  get bytes(): number {
    const lists = [...this.withSkill, ...this.withUnknown, ...this.ofFamily];
    const postings = lists.reduce((total, list) => total + (list ? list.slots.byteLength * 1.5 : 0), 0);
    const own = this.ownSkills.bytes + this.metUnknowns.bytes;
    return postings + own + this.people.bytes + this.signals.bytes + 38 * this.room;
  }

  private newSlot(id: string): number {
    const slot = this.free.pop() ?? this.slotCount++;
    if (slot >= this.room) {
      this.room = Math.max(64, this.room * 2);
      this.people.resize(this.room);
      this.signals.resize(this.room);
      this.ownSkills.resize(this.room);
      this.metUnknowns.resize(this.room);
      this.scratch.resize(this.room);
    }
    this.slots.set(id, slot);
    this.ids[slot] = id;
    return slot;
  }

  private writeSkills(
    slot: number,
    skills: readonly MatchSkill[],
    finished: Readonly<Record<string, number>>,
  ) {
    const pairs: number[] = [];
    for (const { slug, level } of skills)
      pairs.push(this.skills.number(slug), packed(level, finished[slug] ?? 0));
    for (const [slug, count] of Object.entries(finished))
      if (count > 0 && valueIn(pairs, this.skills.number(slug)) < 0)
        pairs.push(this.skills.number(slug), undeclared + 8 * count);
    this.replace(slot, this.ownSkills, this.withSkill, pairs);
  }

  private writeUnknowns(slot: number, met: Readonly<Record<string, number>>) {
    const pairs: number[] = [];
    for (const [unknown, count] of Object.entries(met))
      if (count > 0) pairs.push(this.unknowns.number(unknown), packed(null, count));
    this.replace(slot, this.metUnknowns, this.withUnknown, pairs);
  }

  private replace(slot: number, own: PairLists, lists: Posting[], pairs: readonly number[]): void {
    for (let index = 0; index < own.count(slot); index++) {
      const key = own.key(slot, index);
      const value = valueIn(pairs, key);
      if (value < 0 || !isDeclared(value)) lists[key]?.delete(slot);
    }
    for (let index = 0; index < pairs.length; index += 2) {
      const key = pairs[index] ?? 0;
      const value = pairs[index + 1] ?? 0;
      if (isDeclared(value) && own.find(slot, key) !== value) listAt(lists, key).set(slot, codeOf(value));
    }
    own.set(slot, pairs);
  }
}

/** Columns of these people. */
export function columnsOf(
  people: Iterable<MatchFreelancer>,
  priors: SignalPriors,
  policy: RankingPolicy,
): Columns {
  const columns = new Columns(policy, priors);
  for (const person of people) columns.upsert(person);
  return columns;
}

/** Arrays that one ranking fills and the next one fills again. */
class Scratch {
  /** How many people have so many points, in hundredths. */
  readonly atPoints = new Uint32Array(10_100);
  /** Number of the ranking that last found a slot, and who it found. */
  touchedBy = new Uint32Array(0);
  round = 0;
  touched = new Int32Array(0);
  /** By slot: worth of the asked skills, open questions met, further skills known. */
  total = new Float64Array(0);
  met = new Uint8Array(0);
  known = new Uint8Array(0);
  newcomers = new Int32Array(0);
  standings = new Float64Array(0);
  coverages = new Float64Array(0);

  resize(slots: number): void {
    this.round = 0;
    this.touchedBy = new Uint32Array(slots);
    this.touched = new Int32Array(slots);
    this.total = new Float64Array(slots);
    this.met = new Uint8Array(slots);
    this.known = new Uint8Array(slots);
    this.newcomers = new Int32Array(slots);
    this.standings = new Float64Array(slots);
    this.coverages = new Float64Array(slots);
  }
}

// Level in the lowest three bits (0 when not said), closed contracts above them. Work done with a skill that somebody
// does not declare is kept for the day they do.
const undeclared = 7;
const isDeclared = (value: number) => value % 8 !== undeclared;
const packed = (level: number | null, finished: number) => (level ?? 0) + 8 * finished;
const levelOf = (value: number) => value % 8 || null;
const finishedOf = (value: number) => Math.floor(value / 8);

/** What a posting keeps of it: beyond this many contracts one more is worth less than a hundred-thousandth. */
const mostCounted = 127;
const codeOf = (value: number) => Math.min(value, 8 * mostCounted + (value % 8));

function skillValuesFor(policy: RankingPolicy): Float64Array {
  return Float64Array.from({ length: 8 * (mostCounted + 1) }, (_, code) =>
    skillValue(levelOf(code), finishedOf(code), policy),
  );
}

function listAt(lists: Posting[], number: number): Posting {
  const known = lists[number];
  if (known) return known;
  const made = new Posting();
  lists[number] = made;
  return made;
}

/** The value of a key in a flat list of pairs, or -1. */
function valueIn(pairs: readonly number[], key: number): number {
  for (let index = 0; index < pairs.length; index += 2)
    if (pairs[index] === key) return pairs[index + 1] ?? -1;
  return -1;
}
