import pg from "pg";
import { afterEach, describe, expect, test, vi } from "vitest";
import { after, day } from "@/lib/clock";
import { db } from "@/lib/db";
import { appendEvent } from "@/lib/events/append-event";
import { loadSnapshot } from "@/lib/matching/load-snapshot";
import { cellKey } from "@/lib/signals/priors";
import { makeClient, makeFreelancer, makeSuspended } from "@/tests/support/people";
import { makeProfile, makeRateCard } from "@/tests/support/profiles";
import { listing } from "./people";
import { makeAsked, makeRanked } from "./stored-people";

const now = new Date("2026-11-21T10:00:00Z");
const asker = { clientId: "00000000-0000-4000-8000-000000000000", organisationId: null };
const question = listing({ skills: ["sql"], unknowns: ["audience"] });
const idsIn = async (asked = question, by: Parameters<typeof loadSnapshot>[1] = asker) =>
  (await loadSnapshot(asked, by, now)).freelancers.map(({ id }) => id);

afterEach(() => vi.restoreAllMocks());

describe("who is loaded", () => {
  test("people of the field or with an asked skill who practise the tier, published and not suspended", async () => {
    const ofField = await makeFreelancer();
    await makeProfile(ofField, { family: "data", skills: { excel: 3 } });
    const withSkill = await makeFreelancer();
    await makeProfile(withSkill, { family: "web", skills: { sql: 3 } });
    const elsewhere = await makeFreelancer();
    await makeProfile(elsewhere, { family: "video", skills: { "video-editing": 3 } });
    const hidden = await makeFreelancer();
    await makeProfile(hidden, { family: "data", publishedAt: null });
    const commodityOnly = await makeFreelancer();
    await makeProfile(commodityOnly, { family: "data", practisesJudgment: false });
    const suspended = await makeSuspended();
    await makeProfile(suspended, { family: "data" });
    const unavailable = await makeFreelancer();
    await makeProfile(unavailable, { family: "data", isAvailable: false });
    expect((await idsIn()).sort()).toEqual([ofField.id, withSkill.id, unavailable.id].sort());
  });

  test("never the client, nor anybody with a seat in the client's organisation", async () => {
    const [client, colleague] = await makeRanked(2, { family: "mobile", skills: { flutter: 4 } });
    const organisation = await db.organisation.create({ data: { name: "Vale Tools" } });
    await db.seat.create({
      data: { organisationId: organisation.id, userId: colleague?.id ?? "", role: "finance" },
    });
    const asked = listing({ family: "mobile", skills: ["flutter"] });
    const own = { clientId: client?.id ?? "", organisationId: organisation.id };
    expect(await idsIn(asked, own)).toEqual([]);
    expect(await idsIn(asked, asker)).toHaveLength(2);
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

    const asked = listing({ family: "ai", skills: ["prompt-engineering"] });
    const [loaded] = (await loadSnapshot(asked, asker, now)).freelancers;
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
      freeFromDay: 20_780,
      response: { invited: 1, accepted: 1 },
      finished: { "prompt-engineering": 1 },
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
    const asked = listing({ family: "operations", skills: ["notion"] });
    const [loaded] = (await loadSnapshot(asked, asker, now)).freelancers;
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
    const asked = listing({
      family: "translation",
      skills: ["localisation"],
      unknowns: ["audience", "owner"],
    });
    const [loaded] = (await loadSnapshot(asked, asker, now)).freelancers;
    expect(loaded?.unknownsMet).toEqual({ audience: 1 });
  });
});

test("the number of queries does not grow with the number of people", async () => {
  const asked = listing({ family: "research", skills: ["ux-research"] });
  const count = async () => {
    const queries = vi.spyOn(pg.Client.prototype, "query");
    const { freelancers } = await loadSnapshot(asked, asker, now);
    const calls = queries.mock.calls.length;
    queries.mockRestore();
    return { calls, people: freelancers.length };
  };
  const profile = { family: "research", skills: { "ux-research": 4 } };
  await makeRanked(2, profile);
  const few = await count();
  await makeRanked(12, profile);
  const many = await count();
  expect(few.people).toBe(2);
  expect(many).toEqual({ calls: few.calls, people: 14 });
  expect(few.calls).toBeGreaterThan(0);
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
