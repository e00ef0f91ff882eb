import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { after, day } from "@/lib/clock";
import { db } from "@/lib/db";
import { appendEvent } from "@/lib/events/append-event";
import { loadEverybody, loadPeople } from "@/lib/matching/load-people";
import type { MatchFreelancer } from "@/lib/matching/snapshot";
import { cellKey } from "@/lib/signals/priors";
import { countQueries } from "@/tests/support/count-queries";
import { makeClient, makeFreelancer, makeSuspended } from "@/tests/support/people";
import { makeProfile, makeRateCard } from "@/tests/support/profiles";
import { makeAsked, makeRanked } from "./stored-people";

const now = new Date("2026-11-21T10:00:00Z");
const load = async (id: string | undefined) => (await loadPeople([id ?? ""], now))[0];

describe("who is loaded", () => {
  test("everybody with a published profile; suspended and barred people as such, hidden ones not at all", async () => {
    const free = await makeFreelancer();
    await makeProfile(free, { family: "web", skills: { sql: 3 } });
    const hidden = await makeFreelancer();
    await makeProfile(hidden, { family: "data", publishedAt: null });
    const suspended = await makeSuspended();
    await makeProfile(suspended, { family: "data" });
    const barred = await makeFreelancer();
    await makeProfile(barred, { family: "data" });
    const bar = { personId: barred.id, caseId: randomUUID(), barredById: free.id };
    await db.rankingBar.create({ data: bar });
    const people: MatchFreelancer[] = [];
    for await (const some of loadEverybody(now)) people.push(...some);
    const isSuspended = new Map(people.map((person) => [person.id, person.isSuspended]));
    expect(isSuspended).toEqual(
      new Map([
        [free.id, false],
        [suspended.id, true],
        [barred.id, true],
      ]),
    );
    await db.rankingBar.updateMany({ data: { liftedAt: now } });
    expect((await load(barred.id))?.isSuspended).toBe(false);
    expect(await load(hidden.id)).toBeUndefined();
  });
});

describe("what is known of a person", () => {
  test("is what the database says, and holds no name, picture, country or prose", async () => {
    const client = await makeClient();
    const [person] = await makeRanked(1, {
      family: "ai",
      skills: { "prompt-engineering": 5 },
      capacity: 3,
      dayRateMinor: 52_000,
      currency: "EUR",
      country: "KE",
      languages: ["en", "sw"],
      availableFrom: after(now, 2.5 * day),
      createdAt: new Date("2026-03-01T00:00:00Z"),
    });
    const id = person?.id ?? "";
    if (person) await makeRateCard(person);
    await makeContract(client.id, id, "active", []);
    await makeContract(client.id, id, "agreed", []);
    await makeContract(client.id, id, "closed", ["prompt-engineering", "sql"]);
    await makeContract(client.id, id, "ended", ["prompt-engineering"]);
    await db.exposure.create({ data: { freelancerId: id, deserved: 2, received: 1.5, newcomerCredit: 3 } });
    const { packageId, brief } = await makeAsked(client, { family: "ai", skills: ["prompt-engineering"] });
    await invite(brief.id, packageId, id, client.id, "answered", 1);

    const loaded = await load(id);
    expect(loaded).toEqual({
      id,
      tiers: ["commodity", "judgment"],
      skills: [{ slug: "prompt-engineering", level: 5 }],
      rates: { judgment: { amountMinor: 52_000, currency: "EUR" } },
      languages: ["en", "sw"],
      isAvailable: true,
      isSuspended: false,
      capacity: 3,
      running: 2,
      family: "ai",
      freeFromDay: 20_780,
      response: { invited: 1, accepted: 1 },
      finished: { "prompt-engineering": 1, sql: 1 },
      unknownsMet: {},
      signals: { [cellKey("judgment", "ai")]: expect.objectContaining({ contractCount: 7, clientCount: 5 }) },
      exposure: { deserved: 2, received: 1.5 },
      newcomerCredit: 3,
      evidence: { commodity: 1, judgment: 1 },
      joinedAt: new Date("2026-03-01T00:00:00Z"),
    });
  });

  test("counts invitations once they are answered or a week old, not declines while unavailable", async () => {
    const client = await makeClient();
    const [person] = await makeRanked(1, { family: "operations", skills: { notion: 4 } });
    const id = person?.id ?? "";
    const states = [
      ["answered", 20],
      ["sent", 8],
      ["sent", 2],
      ["withdrawn", 9],
      ["declined", 3],
      ["declined", 4],
    ] as const;
    let excused = "";
    for (const [state, age] of states) {
      const { brief, packageId } = await makeAsked(client, { family: "operations", skills: ["notion"] });
      excused = await invite(brief.id, packageId, id, client.id, state, age);
    }
    const invitation = await db.invitation.findUniqueOrThrow({ where: { id: excused } });
    const { listingId, packageId } = invitation;
    await appendEvent(db, "invitation.declined", {
      subjectId: excused,
      actorId: id,
      data: { listingId, packageId, freelancerId: id, reason: "busy", wasUnavailable: true },
    });
    const loaded = await load(id);
    expect(loaded?.response).toEqual({ invited: 3, accepted: 1 });
  });

  test("counts the kinds of open questions that the packages of closed contracts had", async () => {
    const client = await makeClient();
    const [person] = await makeRanked(1, { family: "translation", skills: { localisation: 4 } });
    const { packageId } = await makeAsked(client, { family: "translation", skills: ["localisation"] });
    const open = { start: 0, end: 4, text: "tone", kind: "audience", key: "k", params: { words: "tone" } };
    await db.workPackage.update({
      where: { id: packageId },
      data: { unknowns: [open, { ...open, kind: "scope" }] },
    });
    const contractId = await makeContract(client.id, person?.id ?? "", "closed", []);
    await db.contractPackage.create({ data: { contractId, packageId } });
    const loaded = await load(person?.id);
    expect(loaded?.unknownsMet).toEqual({ audience: 1, scope: 1 });
  });
});

test("however many people are loaded, it is one query", async () => {
  const profile = { family: "research", skills: { "ux-research": 4 } };
  const ids = (await makeRanked(5, profile)).map(({ id }) => id);
  const { result, queries } = await countQueries(() => loadPeople(ids, now));
  expect(result).toHaveLength(5);
  expect(queries).toBe(1);
});

async function makeContract(
  clientId: string,
  freelancerId: string,
  state: "agreed" | "active" | "closed" | "ended",
  skills: string[],
): Promise<string> {
  const { id } = await db.contract.create({
    data: {
      kind: "milestones",
      state,
      clientId,
      freelancerId,
      title: "Earlier work",
      tier: "judgment",
      family: "ai",
      skills,
      currency: "USD",
      totalMinor: 50_000,
      feeVersion: 1,
    },
  });
  return id;
}

async function invite(
  listingId: string,
  packageId: string,
  freelancerId: string,
  invitedById: string,
  state: "sent" | "answered" | "declined" | "withdrawn",
  daysAgo: number,
): Promise<string> {
  const createdAt = after(now, -daysAgo * day);
  const { id } = await db.invitation.create({
    data: { listingId, packageId, freelancerId, invitedById, state, createdAt },
  });
  return id;
}
