import { expect, test } from "vitest";
import type { Viewer } from "@/lib/accounts/viewer";
import { after, day, hour } from "@/lib/clock";
import { allowCharges } from "@/lib/contracts/allow-charges";
import { answerEnding } from "@/lib/contracts/answer-ending";
import { answerEntries } from "@/lib/contracts/answer-entries";
import { answerStatement } from "@/lib/contracts/answer-statement";
import { listAllowances } from "@/lib/contracts/charge-queries";
import { fundMilestone } from "@/lib/contracts/fund-milestone";
import { openDispute } from "@/lib/contracts/open-dispute";
import { pauseContract } from "@/lib/contracts/pause-contract";
import { proposeEnding } from "@/lib/contracts/propose-ending";
import { resumeContract } from "@/lib/contracts/resume-contract";
import { startMilestone } from "@/lib/contracts/start-milestone";
import { stopCharges } from "@/lib/contracts/stop-charges";
import { withdrawDispute } from "@/lib/contracts/withdraw-dispute";
import { withdrawEnding } from "@/lib/contracts/withdraw-ending";
import { db } from "@/lib/db";
import { escrowMinor } from "@/lib/payments/queries";
import { chargesAt, makeAllowed, seenBy, stateOf, weeksTimebox } from "@/tests/support/charges";
import { eventsOf, makeStarted } from "@/tests/support/contracts";
import { makeClient } from "@/tests/support/people";
import { agreeTimebox, entry, onDay, sendWeekOf } from "@/tests/support/timebox";

const refused = (key: string) => ({ key: `contracts.errors.${key}` });
const text = "Five hours for one page were not agreed.";

test("allowed once by whoever pays, with the card and the sum that were shown", async () => {
  const made = await weeksTimebox(3);
  const { client, freelancer, contractId } = made;
  const seen = await seenBy(client, contractId);
  // Two weeks of 1,600.00 and three percent.
  expect(seen.mostInAllMinor).toBe(329_600);
  await expect(allowCharges(freelancer, seen)).rejects.toMatchObject({ code: "forbidden" });
  await expect(allowCharges(await makeClient(), seen)).rejects.toMatchObject({ code: "not-found" });
  await expect(allowCharges(client, { ...seen, mostInAllMinor: 329_601 })).rejects.toMatchObject(
    refused("chargesChanged"),
  );
  const foreign = await db.savedCard.findFirstOrThrow({ where: { userId: freelancer.id } });
  await expect(allowCharges(client, { ...seen, cardId: foreign.id })).rejects.toMatchObject(
    refused("noSavedCard"),
  );
  const suspended = { ...client, suspendedReason: "Sent the same message to forty people." };
  await expect(allowCharges(suspended, seen)).rejects.toMatchObject({ key: "errors.suspended" });
  const twice = await Promise.allSettled([1, 2].map(() => allowCharges(client, seen, onDay(1))));
  expect(twice.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  await expect(allowCharges(client, seen, onDay(1))).rejects.toMatchObject(refused("chargesAllowed"));
  const [allowed, ...others] = (await eventsOf(contractId)).filter(({ type }) => type === "charges.allowed");
  expect(others).toHaveLength(0);
  expect(allowed).toMatchObject({
    actorId: client.id,
    data: { cardId: seen.cardId, mostAWeekMinor: 164_800, mostInAllMinor: 329_600, currency: "EUR" },
  });
});

test("allowed with the funding of a week: the weeks after it, or neither", async () => {
  const { client, contractId, second } = await weeksTimebox(3);
  const seen = await seenBy(client, contractId, second.id);
  const allow = { cardId: seen.cardId, mostInAllMinor: seen.mostInAllMinor - 1 };
  await expect(fundMilestone(client, { milestoneId: second.id, allow }, onDay(1))).rejects.toMatchObject(
    refused("chargesChanged"),
  );
  expect(await stateOf(second.id)).toBe("agreed");
  await fundMilestone(client, { milestoneId: second.id, allow: seen }, onDay(1));
  expect(await stateOf(second.id)).toBe("funded");
  expect(await db.chargeAllowance.findFirstOrThrow({ where: { contractId } })).toMatchObject({
    state: "standing",
    mostInAllMinor: 164_800,
  });
});

test("before anything was funded the first week is announced at once, and begins the contract", async () => {
  const { client, contractId, first, second } = await agreeTimebox();
  await allowCharges(client, await seenBy(client, contractId), onDay(0));
  expect(await toldOf(client)).toEqual([onDay(2).getTime()]);
  await chargesAt(onDay(2));
  expect([await stateOf(first.id), await stateOf(second.id)]).toEqual(["funded", "agreed"]);
  expect(await db.contract.findUniqueOrThrow({ where: { id: contractId } })).toMatchObject({
    state: "active",
  });
});

test("without a saved card, a week to come, or work by the week there is nothing to allow", async () => {
  const { client, contractId } = await weeksTimebox(2);
  const seen = await seenBy(client, contractId);
  await db.savedCard.deleteMany({ where: { userId: client.id } });
  await expect(allowCharges(client, seen)).rejects.toMatchObject(refused("noSavedCard"));
  const all = await weeksTimebox(2);
  const own = await seenBy(all.client, all.contractId);
  await fundMilestone(all.client, { milestoneId: all.second.id }, onDay(1));
  await expect(allowCharges(all.client, own)).rejects.toMatchObject(refused("noComingWeek"));
  const other = await makeStarted();
  const card = await db.savedCard.findFirstOrThrow({ where: { userId: other.client.id } });
  const wrong = { contractId: other.contractId, cardId: card.id, mostInAllMinor: 0 };
  await expect(allowCharges(other.client, wrong)).rejects.toMatchObject(refused("sendDelivery"));
});

test("the next week is announced two days before it begins, and funded once the last was reported", async () => {
  const { client, freelancer, first, second, contractId } = await makeAllowed(3);
  const { id: subjectId } = await db.chargeAllowance.findFirstOrThrow({ where: { contractId } });
  expect(await db.deadline.count({ where: { subjectId } })).toBe(0);
  await sendWeekOf(freelancer, first.id, onDay(4));
  // An entry of Monday's: the next week begins on the Monday after, at midnight.
  const nextWeek = new Date("2026-11-09T00:00:00Z");
  await chargesAt(after(nextWeek, -2 * day - hour));
  expect(await kindsFor(client)).not.toContain("chargeAnnounced");
  await chargesAt(after(nextWeek, -2 * day));
  const told = await db.notice.findFirstOrThrow({
    where: { userId: client.id, kind: "contracts.notices.chargeAnnounced" },
  });
  expect(told.params).toMatchObject({ amount: "€1,648.00", last4: "4242", at: nextWeek.getTime() });
  await chargesAt(after(nextWeek, -hour));
  expect(await stateOf(second.id)).toBe("agreed");
  await chargesAt(nextWeek);
  expect(await stateOf(second.id)).toBe("funded");
  expect(await kindsFor(client)).toContain("charged");
  expect(await kindsFor(freelancer)).toContain("funded");
  const events = await eventsOf(contractId);
  expect(events.map(({ type }) => type).filter((type) => type.startsWith("charges"))).toEqual([
    "charges.allowed",
    "charges.announced",
    "charges.asked",
  ]);
  expect(await db.chargeAllowance.findFirstOrThrow({ where: { contractId } })).toMatchObject({
    state: "standing",
    leftMinor: 164_800,
    milestoneId: null,
  });
  expect(await escrowMinor(contractId, "EUR")).toBe(329_600n);
});

test("a questioned, disputed or paused week waits, and the payer is told anew", async () => {
  const { client, freelancer, first, second, contractId } = await makeAllowed(3);
  const statementId = await sendWeekOf(freelancer, first.id, onDay(4));
  await chargesAt(onDay(5));
  const [asked] = await db.timeEntry.findMany({ where: { statementId }, orderBy: { position: "asc" } });
  const entryId = asked?.id ?? "";
  await answerStatement(client, { statementId, questions: [{ entryId, question: text }] }, onDay(6));
  await chargesAt(onDay(8));
  expect(await stateOf(second.id)).toBe("agreed");
  await answerEntries(freelancer, { statementId, answers: [{ entryId, answer: text }] }, onDay(9));
  await chargesAt(onDay(10));
  expect(await toldOf(client)).toEqual([onDay(7).getTime(), onDay(11).getTime()]);

  const criterionIds = [`${first.id}:1`];
  const dispute = { milestoneId: first.id, criterionIds, text, evidence: [] };
  const { disputeId } = await openDispute(client, dispute, onDay(10));
  await chargesAt(onDay(12));
  expect(await stateOf(second.id)).toBe("agreed");
  await withdrawDispute(client, { disputeId }, onDay(13));
  await pauseContract(client, { contractId, reason: "The site is frozen.", cause: "client" }, onDay(14));
  await chargesAt(onDay(16));
  expect(await stateOf(second.id)).toBe("agreed");
  await resumeContract(client, { contractId }, onDay(17));
  await chargesAt(after(onDay(19), -hour));
  expect(await stateOf(second.id)).toBe("agreed");
  await chargesAt(onDay(19));
  expect(await stateOf(second.id)).toBe("funded");
  expect((await toldOf(client)).slice(2)).toEqual([onDay(15).getTime(), onDay(19).getTime()]);
});

test("while a proposal to end early waits nothing is charged; withdrawn or declined, it is announced anew", async () => {
  const { client, freelancer, first, second, contractId } = await makeAllowed(3);
  await sendWeekOf(freelancer, first.id, onDay(4));
  await chargesAt(onDay(5));
  const ending = { contractId, reason: "The site closes.", sharePoints: 10_000 };
  const { endingId } = await proposeEnding(freelancer, ending, onDay(6));
  await chargesAt(onDay(8));
  expect(await stateOf(second.id)).toBe("agreed");
  await withdrawEnding(freelancer, { endingId }, onDay(9));
  const again = await proposeEnding(freelancer, ending, onDay(10));
  await chargesAt(onDay(11));
  expect(await stateOf(second.id)).toBe("agreed");
  await answerEnding(client, { endingId: again.endingId, answer: "decline" }, onDay(12));
  await chargesAt(onDay(14));
  expect(await stateOf(second.id)).toBe("funded");
  expect(await toldOf(client)).toEqual([7, 11, 14].map((number) => onDay(number).getTime()));
});

test("a contract that ends takes its allowance along", async () => {
  const { client, freelancer, first, contractId } = await makeAllowed(3);
  await sendWeekOf(freelancer, first.id, onDay(4));
  await chargesAt(onDay(5));
  const ending = { contractId, reason: "The site closes.", sharePoints: 10_000 };
  const { endingId } = await proposeEnding(freelancer, ending, onDay(6));
  await answerEnding(client, { endingId, answer: "agree" }, onDay(6));
  const { id, state } = await db.chargeAllowance.findFirstOrThrow({ where: { contractId } });
  expect(state).toBe("ended");
  expect(await db.deadline.count({ where: { subjectId: id, state: "open" } })).toBe(0);
  await expect(stopCharges(client, { contractId })).rejects.toMatchObject(refused("noAllowance"));
});

test("a late statement is waited for: then funded at once, and after a week more announced anew", async () => {
  const made = await makeAllowed(3);
  await startMilestone(made.freelancer, { milestoneId: made.first.id }, onDay(0));
  await chargesAt(onDay(5));
  await chargesAt(onDay(7));
  expect(await stateOf(made.second.id)).toBe("agreed");
  await sendWeekOf(made.freelancer, made.first.id, onDay(9));
  await chargesAt(onDay(9));
  expect(await stateOf(made.second.id)).toBe("funded");
  expect(await toldOf(made.client)).toEqual([onDay(7).getTime()]);

  const later = await makeAllowed(3);
  await startMilestone(later.freelancer, { milestoneId: later.first.id }, onDay(0));
  await chargesAt(onDay(5));
  await sendWeekOf(later.freelancer, later.first.id, onDay(15));
  await chargesAt(onDay(16));
  expect(await stateOf(later.second.id)).toBe("agreed");
  await chargesAt(onDay(17));
  expect(await stateOf(later.second.id)).toBe("funded");
  expect(await toldOf(later.client)).toEqual([onDay(7).getTime(), onDay(17).getTime()]);
});

test("never two weeks ahead: not before the last was begun, and one at most waits to be approved", async () => {
  const { client, freelancer, first, second, third, contractId } = await makeAllowed(4);
  const statementId = await sendWeekOf(freelancer, first.id, onDay(4));
  await chargesAt(onDay(5));
  await chargesAt(onDay(7));
  await chargesAt(onDay(30));
  expect(await stateOf(second.id)).toBe("funded");
  expect(await stateOf(third.id)).toBe("agreed");
  // Silence would have approved it: as if it had not.
  await db.deadline.updateMany({ where: { subjectId: statementId }, data: { state: "cancelled" } });
  await db.statement.update({ where: { id: statementId }, data: { state: "sent" } });
  await db.milestone.update({ where: { id: first.id }, data: { state: "delivered" } });
  await sendWeekOf(freelancer, second.id, onDay(34), [entry(31, 5)]);
  await chargesAt(onDay(37));
  expect(await stateOf(third.id)).toBe("agreed");
  expect(await db.hold.count({ where: { escrowOwner: contractId } })).toBe(2);
  expect(await toldOf(client)).toHaveLength(1);
});

test("stopped by one click, by whoever pays: nothing more is charged, and the freelancer hears of it", async () => {
  const { client, freelancer, first, second, contractId } = await makeAllowed(3);
  await sendWeekOf(freelancer, first.id, onDay(4));
  await chargesAt(onDay(5));
  await expect(stopCharges(freelancer, { contractId })).rejects.toMatchObject({ code: "forbidden" });
  await expect(stopCharges(await makeClient(), { contractId })).rejects.toMatchObject({ code: "not-found" });
  const listed = {
    cardId: expect.any(String),
    contract: { id: contractId, title: "Look after the help pages" },
  };
  expect(await listAllowances(client)).toEqual([listed]);
  const twice = await Promise.allSettled([1, 2].map(() => stopCharges(client, { contractId }, onDay(6))));
  expect(await listAllowances(client)).toEqual([]);
  expect(twice.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  await expect(stopCharges(client, { contractId })).rejects.toMatchObject(refused("noAllowance"));
  await chargesAt(onDay(7));
  expect(await stateOf(second.id)).toBe("agreed");
  expect(await kindsFor(freelancer)).toContain("chargesStopped");
  const events = (await eventsOf(contractId)).filter(({ type }) => type === "charges.withdrawn");
  expect(events).toMatchObject([{ actorId: client.id }]);
});

test("a finance seat allows it on its own card: it and the client are told, and without the seat it is suspended", async () => {
  const { client, freelancer, first, second, contractId } = await weeksTimebox(3);
  const { id: organisationId, name } = await db.organisation.create({ data: { name: "Vale Tools" } });
  await db.contract.update({ where: { id: contractId }, data: { organisationId } });
  const finance = await makeClient({ seats: [{ organisationId, name, role: "finance" }] });
  await db.seat.create({ data: { organisationId, userId: finance.id, role: "finance" } });
  await allowCharges(finance, await seenBy(finance, contractId), onDay(1));
  await sendWeekOf(freelancer, first.id, onDay(4));
  await chargesAt(onDay(5));
  for (const viewer of [finance, client]) expect(await toldOf(viewer)).toEqual([onDay(7).getTime()]);
  await chargesAt(onDay(7));
  const { holdId } = await db.milestone.findUniqueOrThrow({ where: { id: second.id } });
  expect(await db.hold.findUniqueOrThrow({ where: { id: holdId ?? "" } })).toMatchObject({
    payerId: finance.id,
    state: "held",
  });
  await db.seat.deleteMany({ where: { userId: finance.id } });
  await sendWeekOf(freelancer, second.id, onDay(11), [entry(9, 5)]);
  await chargesAt(onDay(20));
  expect(await db.chargeAllowance.findFirstOrThrow({ where: { contractId } })).toMatchObject({
    state: "suspended",
    reason: "payer",
  });
});

const toldOf = async ({ id: userId }: Viewer) => {
  const kind = "contracts.notices.chargeAnnounced";
  const notices = await db.notice.findMany({ where: { userId, kind }, orderBy: { id: "asc" } });
  return notices.map(({ params }) => (params as { at: number }).at);
};

const kindsFor = async ({ id: userId }: Viewer) =>
  (await db.notice.findMany({ where: { userId } })).map(({ kind }) => kind.replace("contracts.notices.", ""));
