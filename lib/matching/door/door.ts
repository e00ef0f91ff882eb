import { createHash } from "node:crypto";
import type { z } from "zod";
import { Columns } from "@/lib/matching/columns";
import { type DoorRecordOf, isRecordType, records } from "@/lib/matching/door/records";
import { Responses } from "@/lib/matching/door/responses";
import { given, listingOf, newPerson, outcomeOf } from "@/lib/matching/door/translate";
import { exposureOf } from "@/lib/matching/exposure";
import type { Gate } from "@/lib/matching/gates";
import { canonical } from "@/lib/matching/input-hash";
import { type RankingPolicy, rankingPolicy } from "@/lib/matching/policy";
import { excludedFrom, type RankEntry, rank } from "@/lib/matching/rank";
import type { MatchFreelancer } from "@/lib/matching/snapshot";
import type { ContractOutcome } from "@/lib/signals/outcome";
import { startingPriors } from "@/lib/signals/priors";
import { type MeasuredCell, TrackRecords } from "@/lib/signals/track-records";

export interface DoorAnswer {
  id: string;
  order: Pick<RankEntry, "freelancerId" | "score" | "newcomer" | "components">[];
  excluded?: { freelancerId: string; reason: Gate }[];
  /** What the answer came from, to compute it again: versions, the draw's epoch, and a hash of question and answer. */
  receipt: { policy: string; priors: string; epoch: string; hash: string };
}
export interface DoorError {
  error: string;
  id?: string;
}

export interface DoorOptions {
  policy?: RankingPolicy;
  /** Names everybody whom a gate kept out; costs more than the ranking itself. */
  withExcluded?: boolean;
}

const day = 86_400_000;
/** Priors are estimated anew after so long, or once there is so much more to learn from. */
const priorsLast = 28 * day;
const priorsGrowth = 1.25;
/** Exposure is deserved by the thirty best by points; newcomers' places may push some of them down the list. */
const contenders = 40;

/**
 * The product's ranking without the product around it: records in, in the order of time, and a list out for each that
 * asks for one. Nothing but memory; the same records give the same answers.
 */
export class Door {
  private readonly policy: RankingPolicy;
  private readonly columns: Columns;
  private readonly people = new Map<string, MatchFreelancer>();
  private readonly tracks = new TrackRecords();
  private readonly responses: Responses;
  /** People whose row in the columns is behind what is known of them. */
  private readonly changed = new Set<string>();
  private contracts = 0;
  private contractsAtPriors = 0;
  private priorsAt = Number.NEGATIVE_INFINITY;
  private agedInWeek = Number.NEGATIVE_INFINITY;

  constructor(private readonly options: DoorOptions = {}) {
    this.policy = options.policy ?? rankingPolicy;
    this.columns = new Columns(this.policy, startingPriors);
    this.responses = new Responses(this.policy);
  }

  /** Takes one line. A list for `rank`, an error for what cannot be read, nothing for everything else. */
  read(line: string): DoorAnswer | DoorError | null {
    let parsed: unknown;
    try {
      parsed = JSON.parse(line);
    } catch {
      const id = /"id"\s*:\s*"((?:[^"\\]|\\.){1,200})"/.exec(line)?.[1];
      return { error: "The line is not valid JSON.", ...(id !== undefined && { id }) };
    }
    return this.take(parsed);
  }

  /** The same for a line already parsed. */
  take(parsed: unknown): DoorAnswer | DoorError | null {
    if (typeof parsed !== "object" || parsed === null || Array.isArray(parsed))
      return { error: "The line is not a JSON object." };
    const { type, id } = parsed as { type?: unknown; id?: unknown };
    const named = typeof id === "string" ? { id } : {};
    if (!isRecordType(type))
      return {
        error: `type is ${JSON.stringify(type) ?? "missing"}; known are ${Object.keys(records).join(", ")}.`,
        ...named,
      };
    const result = records[type].safeParse(parsed);
    if (!result.success) return { error: sentenceOf(result.error), ...named };
    const record = result.data;
    switch (record.type) {
      case "client":
        return null;
      case "freelancer":
        return this.join(record);
      case "freelancer.updated":
        return this.update(record);
      case "invitation":
        return this.answered(record);
      case "contract.closed":
        return this.close(record);
      case "pattern.detected":
        for (const person of this.tracks.voidContractsOf(record.clientIds)) this.changed.add(person);
        return null;
      case "rank":
        return this.rank(record);
    }
  }

  /** What the contracts of a person say by a time: signals by `tier:category`. */
  signalsOf(freelancerId: string, now: Date): Record<string, MeasuredCell> {
    const family = this.people.get(freelancerId)?.family ?? "";
    return this.tracks.signalsOf(freelancerId, family, now);
  }

  private join(record: DoorRecordOf<"freelancer">): null {
    const known = this.people.get(record.id);
    this.people.set(record.id, {
      ...newPerson(record.id, known?.joinedAt ?? record.at, this.policy),
      ...(known && { exposure: known.exposure, newcomerCredit: known.newcomerCredit }),
      ...given(record),
    });
    this.check(record);
    return null;
  }

  private update(record: DoorRecordOf<"freelancer.updated">): DoorError | null {
    const known = this.people.get(record.id);
    if (!known) return { error: "No freelancer with this id has joined.", id: record.id };
    this.people.set(record.id, { ...known, ...given(record) });
    this.check(record);
    return null;
  }

  private check({
    id,
    at,
    practisesChecks,
  }: {
    id: string;
    at: Date;
    practisesChecks?: number | null;
  }): void {
    if (practisesChecks !== undefined && practisesChecks !== null)
      this.tracks.addCheck(id, practisesChecks, at);
    this.changed.add(id);
  }

  private answered({ freelancerId, accepted, at }: DoorRecordOf<"invitation">): null {
    const capacity = this.people.get(freelancerId)?.capacity ?? 1;
    this.responses.answered(freelancerId, accepted, capacity, at.getTime());
    this.changed.add(freelancerId);
    return null;
  }

  private close(record: DoorRecordOf<"contract.closed">): null {
    this.contracts++;
    this.tracks.add(outcomeOf(record, `${this.contracts}`));
    this.responses.closed(record.freelancerId);
    this.changed.add(record.freelancerId);
    return null;
  }

  private rank(record: DoorRecordOf<"rank">): DoorAnswer {
    const now = record.at.getTime();
    this.refreshPriors(now);
    for (const id of this.changed) this.write(id, record.at);
    this.changed.clear();
    this.age(record.at);

    const listing = listingOf(record);
    const epoch = record.at.toISOString().slice(0, 10);
    const depth = Math.max(record.limit, contenders);
    const { order: deep } = rank({ ...listing, limit: depth }, this.columns, this.policy, record.at, epoch);
    const order = deep.slice(0, record.limit).map(({ freelancerId, score, newcomer, components }) => ({
      freelancerId,
      score,
      newcomer,
      components,
    }));
    const excluded = this.options.withExcluded
      ? { excluded: excludedFrom(listing, this.columns, this.policy, record.at) }
      : {};
    this.spendExposure(deep, record.limit);
    const versions = { policy: this.policy.version, priors: this.columns.priors.version, epoch };
    const hash = createHash("sha256")
      .update(canonical({ listing, order, ...versions }))
      .digest("hex");
    return { id: record.id, order, ...excluded, receipt: { ...versions, hash } };
  }

  /** Everybody's evidence ages, a week at a time. */
  private age(now: Date): void {
    const week = Math.floor(now.getTime() / (7 * day));
    if (week === this.agedInWeek) return;
    this.agedInWeek = week;
    for (const { id, family } of this.people.values())
      this.columns.signals.set(this.columns.slotOf(id), this.tracks.signalsOf(id, family ?? "", now));
  }

  private refreshPriors(now: number): void {
    if (this.contracts === 0) return;
    const isOld = now - this.priorsAt >= priorsLast;
    const hasGrown = this.contracts >= this.contractsAtPriors * priorsGrowth + 25;
    if (!isOld && !hasGrown) return;
    this.priorsAt = now;
    this.contractsAtPriors = this.contracts;
    this.tracks.refresh(`after ${this.contracts} contracts`);
    this.columns.priors = this.tracks.priors;
    this.responses.refresh();
    for (const id of this.people.keys()) this.changed.add(id);
  }

  /** Brings a person's row up to date. */
  private write(id: string, now: Date): void {
    const person = this.people.get(id);
    if (!person) return;
    const finished: Record<string, number> = {};
    for (const { outcome, weight } of this.tracks.counted(id)) {
      if (weight < leastToCount || !isFinished(outcome)) continue;
      for (const skill of outcome.skills) finished[skill] = (finished[skill] ?? 0) + 1;
    }
    const current: MatchFreelancer = {
      ...person,
      finished,
      response: this.responses.of(id, person.capacity, now.getTime()),
      signals: this.tracks.signalsOf(id, person.family ?? "", now),
    };
    this.people.set(id, current);
    this.columns.upsert(current);
  }

  private spendExposure(order: readonly RankEntry[], shown: number): void {
    for (const change of exposureOf(order, shown)) {
      const person = this.people.get(change.freelancerId);
      if (!person) continue;
      const exposure = {
        deserved: person.exposure.deserved + change.deserved,
        received: person.exposure.received + change.received,
      };
      const newcomerCredit = Math.max(0, person.newcomerCredit - change.creditSpent);
      this.people.set(person.id, { ...person, exposure, newcomerCredit });
      this.columns.setExposure(person.id, { ...exposure, newcomerCredit });
    }
  }
}

/** A contract that weighs less than this is no work done with a skill. */
const leastToCount = 0.1;

function isFinished({ delivery }: ContractOutcome): boolean {
  const completed = delivery?.completed;
  return completed === undefined || completed === null || Number(completed) > 0.5;
}

/** Which field is wrong, and how, in one line. */
function sentenceOf(error: z.ZodError): string {
  const [issue] = error.issues;
  if (!issue) return "The line is not understood.";
  return issue.path.length > 0 ? `${issue.path.join(".")}: ${issue.message}` : issue.message;
}
