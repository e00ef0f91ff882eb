import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { db } from "@/lib/db";
import { matchingEngine } from "@/lib/matching/engine";
import { appealCase } from "@/lib/moderation/appeal-case";
import { listBars } from "@/lib/moderation/bar-queries";
import { decideCase } from "@/lib/moderation/decide-case";
import { openCase } from "@/lib/moderation/open-case";
import { findCase } from "@/lib/moderation/queries";
import { undoBar } from "@/lib/moderation/undo-bar";
import { makeRanked } from "@/tests/matching/stored-people";
import { makeAdmin, makeClient } from "@/tests/support/people";

const statement = {
  rule: "fair-ranking" as const,
  facts: "Three of the case studies were written for other people's work.",
  evidence: "The case studies themselves.",
  duration: "",
};
const text = "These case studies describe work that this person did not do.";
const reason = "The clients named in the case studies have confirmed who did the work.";

async function barred() {
  const [person] = await makeRanked(1, {});
  if (!person) throw new Error("A person is needed.");
  const about = { subjectType: "person", subjectId: person.id, reason: "misleading", text } as const;
  const { caseId } = await openCase(await makeClient(), about);
  const admin = await makeAdmin();
  await decideCase(admin, { caseId, outcome: "unranked", ...statement });
  const bar = await db.rankingBar.findFirstOrThrow({ where: { caseId } });
  return { person, admin, caseId, barId: bar.id };
}

const isKeptOut = async (id: string) => (await matchingEngine().current()).get(id)?.isSuspended;

describe("undoing a ranking bar", () => {
  test("takes effect at once, says who, when and why, and tells the person", async () => {
    const { person, caseId, barId } = await barred();
    expect(await isKeptOut(person.id)).toBe(true);
    expect((await findCase(person, caseId, new Date()))?.lifted).toBeNull();
    const [admin, now] = [await makeAdmin(), new Date()];
    await undoBar(admin, { barId, reason }, now);
    expect(await isKeptOut(person.id)).toBe(false);
    expect(await db.rankingBar.findUniqueOrThrow({ where: { id: barId } })).toMatchObject({
      liftedAt: now,
      liftedById: admin.id,
      liftedReason: reason,
    });
    const events = await db.event.findMany({
      where: { subjectId: person.id, type: "person.ranking-reinstated" },
    });
    expect(events).toMatchObject([{ actorId: admin.id, data: { caseId, listingId: null } }]);
    const notices = await db.notice.findMany({ where: { userId: person.id, href: `/cases/${caseId}` } });
    expect(notices.map(({ kind }) => kind)).toContain("patterns.notices.reinstated");
    expect((await findCase(person, caseId, now))?.lifted).toEqual({ what: "bar", at: now, reason });
  });

  test("is listed for moderators until then, with the reason it was set for", async () => {
    const { person, admin, caseId, barId } = await barred();
    const own = async () => (await listBars(admin, { caseId })).rows;
    expect(await own()).toMatchObject([
      { id: barId, personId: person.id, listing: null, facts: statement.facts },
    ]);
    expect((await listBars(admin)).rows.map(({ id }) => id)).toContain(barId);
    await undoBar(admin, { barId, reason });
    expect(await own()).toEqual([]);
    await expect(listBars(person)).rejects.toMatchObject({ code: "forbidden" });
  });

  test("leaves an appeal that is under way decidable", async () => {
    const { person, admin, caseId, barId } = await barred();
    await appealCase(person, { caseId, text: "I did this work, and the clients will say so." });
    await undoBar(admin, { barId, reason });
    await decideCase(await makeAdmin(), { caseId, outcome: "dismissed", ...statement });
    expect(await isKeptOut(person.id)).toBe(false);
  });

  test("is refused to everybody but moderators, to the person, without a reason, and for what is not there", async () => {
    const { person, admin, barId } = await barred();
    await expect(undoBar(person, { barId, reason })).rejects.toMatchObject({ code: "forbidden" });
    await expect(undoBar({ ...person, isAdmin: true }, { barId, reason })).rejects.toMatchObject({
      key: "patterns.errors.ownBar",
    });
    await expect(undoBar(admin, { barId, reason: "" })).rejects.toThrow();
    await expect(undoBar(admin, { barId: randomUUID(), reason })).rejects.toMatchObject({
      code: "not-found",
    });
    expect(await isKeptOut(person.id)).toBe(true);
  });

  test("happens once when two do it at once", async () => {
    const { person, admin, barId } = await barred();
    const results = await Promise.allSettled([
      undoBar(admin, { barId, reason }),
      undoBar(await makeAdmin(), { barId, reason }),
    ]);
    expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const events = { subjectId: person.id, type: "person.ranking-reinstated" };
    expect(await db.event.count({ where: events })).toBe(1);
  });
});
