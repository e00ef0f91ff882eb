import { describe, expect, test } from "vitest";
import type { Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import { barPerson } from "@/lib/matching/bar-person";
import { liftBar } from "@/lib/matching/lift-bar";
import { getOwnStanding } from "@/lib/matching/own-standing";
import { rankPackage } from "@/lib/matching/rank-package";
import { storedRunSchema } from "@/lib/matching/stored-run";
import { appealCase } from "@/lib/moderation/appeal-case";
import { decideCase } from "@/lib/moderation/decide-case";
import { openCase } from "@/lib/moderation/open-case";
import type { Outcome } from "@/lib/moderation/schemas";
import { makeAdmin, makeClient } from "@/tests/support/people";
import { makeAsked, makeRanked } from "./stored-people";

const statement = {
  rule: "fair-ranking" as const,
  facts: "Three of the case studies were written for other people's work.",
  evidence: "The case studies themselves.",
  duration: "",
};
const text = "These case studies describe work that this person did not do.";
const asked = { family: "research", skills: ["ux-research"] };

async function reported(subject: "person" | "proposal") {
  const client = await makeClient();
  const people = await makeRanked(2, { family: "research", skills: { "ux-research": 4 } });
  const [person] = people;
  if (!person) throw new Error("A person is needed.");
  const { brief, packageId } = await makeAsked(client, asked);
  const proposal = await db.proposal.create({
    data: {
      listingId: brief.id,
      freelancerId: person.id,
      state: "sent",
      currency: "USD",
      sentAt: new Date(),
    },
  });
  const subjectId = subject === "person" ? person.id : proposal.id;
  const { caseId } = await openCase(client, { subjectType: subject, subjectId, reason: "misleading", text });
  return { client, person, brief, packageId, caseId, ids: people.map(({ id }) => id) };
}

const decide = async (admin: Viewer, caseId: string, outcome: Outcome) =>
  decideCase(admin, { caseId, outcome, ...statement });

async function isRanked(person: Viewer, client: Viewer, packageId: string): Promise<boolean> {
  const { rankRunId } = await rankPackage(client, { packageId });
  const { result } = await db.rankRun.findUniqueOrThrow({ where: { id: rankRunId } });
  return storedRunSchema.parse(result).order.some(({ freelancerId }) => freelancerId === person.id);
}

describe("a moderator over the ranking", () => {
  test("keeps a person out of every ranking with a statement; they see it, appeal, and are back when it is overturned", async () => {
    const { client, person, packageId, caseId, brief } = await reported("person");
    expect(await isRanked(person, client, packageId)).toBe(true);
    await decide(await makeAdmin(), caseId, "unranked");
    expect(await isRanked(person, client, packageId)).toBe(false);
    const stranger = await makeClient();
    const elsewhere = await makeAsked(stranger, asked);
    expect(await isRanked(person, stranger, elsewhere.packageId)).toBe(false);
    const standing = await getOwnStanding(person, brief.id, packageId, "en");
    expect(standing).toMatchObject({
      barredBy: caseId,
      takesWork: true,
      why: { excludedBy: "not-available" },
    });
    await appealCase(person, { caseId, text: "I did this work, and the clients will say so." });
    await decide(await makeAdmin(), caseId, "dismissed");
    expect(await isRanked(person, client, packageId)).toBe(true);
    expect((await getOwnStanding(person, brief.id, packageId, "en")).barredBy).toBeNull();
    const events = await db.event.findMany({
      where: { subjectId: person.id, type: { startsWith: "person.ranking" } },
      orderBy: { id: "asc" },
    });
    expect(events.map(({ type }) => type)).toEqual(["person.ranking-barred", "person.ranking-reinstated"]);
    expect(events[0]?.data).toEqual({ caseId, listingId: null });
  });

  test("over a proposal keeps them out of that one listing", async () => {
    const { client, person, packageId, caseId } = await reported("proposal");
    await decide(await makeAdmin(), caseId, "unranked");
    expect(await isRanked(person, client, packageId)).toBe(false);
    const elsewhere = await makeAsked(client, asked);
    expect(await isRanked(person, client, elsewhere.packageId)).toBe(true);
  });

  test("lets somebody back in by a case of its own", async () => {
    const { client, person, packageId, caseId } = await reported("person");
    const admin = await makeAdmin();
    await decide(admin, caseId, "unranked");
    const about = {
      subjectType: "person" as const,
      subjectId: person.id,
      reason: "misleading" as const,
      text,
    };
    const second = await openCase(await makeClient(), about);
    await decide(admin, second.caseId, "reranked");
    expect(await isRanked(person, client, packageId)).toBe(true);
    const third = await openCase(await makeClient(), about);
    await expect(decide(admin, third.caseId, "reranked")).rejects.toMatchObject({
      key: "shortlist.errors.notBarred",
    });
    expect((await db.case.findUniqueOrThrow({ where: { id: third.caseId } })).state).toBe("open");
  });

  test("is refused twice, for oneself, and for anybody who is no moderator", async () => {
    const { client, person, caseId } = await reported("person");
    const admin = await makeAdmin();
    const bar = { personId: person.id, listingId: null, caseId };
    const both = await Promise.allSettled([
      db.$transaction((tx) => barPerson(tx, admin, bar)),
      db.$transaction((tx) => barPerson(tx, admin, bar)),
    ]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect(await db.rankingBar.count({ where: { personId: person.id } })).toBe(1);
    await expect(barPerson(db, admin, { ...bar, personId: admin.id })).rejects.toMatchObject({
      code: "forbidden",
    });
    await expect(barPerson(db, client, bar)).rejects.toMatchObject({ code: "forbidden" });
    await expect(liftBar(db, client, { personId: person.id, caseId, reason: text })).rejects.toMatchObject({
      code: "forbidden",
    });
  });
});
