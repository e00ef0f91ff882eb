import fc from "fast-check";
import { expect, test } from "vitest";
import { after, day } from "@/lib/clock";
import { answerDispute } from "@/lib/contracts/answer-dispute";
import { appealDispute } from "@/lib/contracts/appeal-dispute";
import { askInRoom } from "@/lib/contracts/ask-in-room";
import { disputeActs } from "@/lib/contracts/dispute-acts";
import { OpenDisputeForm, ProposeSplitForm } from "@/lib/contracts/dispute-form-schemas";
import { disputeHistory } from "@/lib/contracts/dispute-queries";
import { divisibleOf, divisionOf } from "@/lib/contracts/divide-price";
import { evidenceChoices, evidenceViews } from "@/lib/contracts/evidence-queries";
import { openDispute } from "@/lib/contracts/open-dispute";
import { timelineOf } from "@/lib/contracts/queries";
import { getRoomOrThrow } from "@/lib/contracts/room-queries";
import { isSmallCase, smallCaseLimit } from "@/lib/contracts/small-case";
import { disputeStates } from "@/lib/contracts/states";
import { db } from "@/lib/db";
import { decideDispute } from "@/lib/moderation/decide-dispute";
import { getDisputeOrThrow, listDisputes } from "@/lib/moderation/dispute-queries";
import { currencies } from "@/lib/money";
import { balanceMinor, escrowMinor } from "@/lib/payments/queries";
import { makeDelivered } from "@/tests/support/contracts";
import { makeAdmin, makeClient } from "@/tests/support/people";

const start = after(new Date(), -10 * day);
const at = (days: number) => after(start, days * day);

/** A dispute of the client's that the freelancer has answered, with a ruling to record. */
async function makeAnswered() {
  const made = await makeDelivered(start);
  const { client, freelancer, contractId, first, deliveryId } = made;
  const asked = { contractId, milestoneId: first.id, text: "Do the archive pages belong to it?" };
  await askInRoom(client, asked, at(0.1));
  const [question] = await db.roomQuestion.findMany({ where: { contractId } });
  const evidence = [
    { kind: "delivery" as const, ref: deliveryId, note: "Line 31 is the last." },
    { kind: "question" as const, ref: question?.id ?? "", note: "" },
    { kind: "link" as const, ref: "https://files.example/list", note: "" },
  ];
  const criterionIds = [`${first.id}:1`];
  const text = "Nine of the forty pages are not on the list.";
  const { disputeId } = await openDispute(
    client,
    { milestoneId: first.id, criterionIds, text, evidence },
    at(1),
  );
  await answerDispute(freelancer, { disputeId, text: "They are merged into others.", evidence: [] }, at(2));
  const ruling = (sharePoints: number) => ({
    disputeId,
    findings: criterionIds.map((criterionId) => ({ criterionId, inFavourOf: "client" as const })),
    sharePoints,
    rule: "criterion-as-written" as const,
    facts: "The criterion names all forty pages and the list holds thirty-one.",
    evidence: "The list in the delivery.",
  });
  return { ...made, disputeId, ruling };
}

test("the amounts shown before are the amounts that move, to the cent", async () => {
  const { client, freelancer, contractId, disputeId, ruling } = await makeAnswered();
  const room = await getRoomOrThrow(client, contractId);
  const milestone = room.milestones.find(({ state }) => state === "disputed");
  const money = milestone && divisibleOf(room, milestone);
  if (!money) throw new Error("a funded milestone is expected");
  const shown = divisionOf(money, 3_333);
  await decideDispute(await makeAdmin(), ruling(0), at(3));
  await appealDispute(freelancer, { disputeId, text: "Thirty-one pages were used at once." }, at(4));
  await decideDispute(await makeAdmin(), ruling(3_333), at(5));
  const hold = (await getRoomOrThrow(client, contractId)).milestones[0]?.hold;
  expect(await balanceMinor(freelancer.id, "EUR")).toBe(BigInt(shown.freelancerGetsMinor));
  expect(hold?.refundedMinor).toBe(shown.clientGetsBackMinor);
  expect(await escrowMinor(contractId, "EUR")).toBe(0n);
});

test("whatever the share, the three parts add up to what stands aside", () => {
  const share = fc.integer({ min: 0, max: 10_000 });
  const price = fc.integer({ min: 1, max: 1_000_000_000 });
  fc.assert(
    fc.property(
      price,
      share,
      fc.constantFrom("commodity" as const, "judgment" as const),
      (priceMinor, points, tier) => {
        const heldMinor = priceMinor + Math.floor((priceMinor * 300) / 10_000);
        const money = { priceMinor, heldMinor, currency: "EUR" as const, tier, feeVersion: 1 };
        const { freelancerGetsMinor, clientGetsBackMinor, platformGetsMinor } = divisionOf(money, points);
        expect(freelancerGetsMinor + clientGetsBackMinor + platformGetsMinor).toBe(heldMinor);
        expect(Math.min(freelancerGetsMinor, clientGetsBackMinor, platformGetsMinor)).toBeGreaterThanOrEqual(
          0,
        );
      },
    ),
  );
});

test("evidence is picked from what the contract holds and read back with its words", async () => {
  const { client, contractId, disputeId } = await makeAnswered();
  const choices = await evidenceChoices(contractId);
  expect(choices.map(({ kind }) => kind).sort()).toEqual(["delivery", "question"]);
  const { evidence } = await db.dispute.findUniqueOrThrow({ where: { id: disputeId } });
  const [views, none] = await evidenceViews(contractId, evidence, null);
  expect(none).toEqual([]);
  expect(views).toMatchObject([
    { kind: "delivery", note: "Line 31 is the last.", found: { number: 1, title: "The list" } },
    { kind: "question", found: { title: "Do the archive pages belong to it?" } },
    { kind: "link", ref: "https://files.example/list" },
  ]);
  const other = await makeAnswered();
  const [foreign] = await evidenceViews(other.contractId, evidence);
  expect(foreign?.slice(0, 2)).toMatchObject([{ found: null }, { found: null }]);
  expect((await getRoomOrThrow(client, contractId)).disputes[0]?.isOnRecord).toBe(true);
});

test("the history holds both rulings with their findings, and names no moderator to the parties", async () => {
  const { freelancer, contractId, disputeId, ruling } = await makeAnswered();
  const one = await makeAdmin({ name: "Judge Dreyer" });
  await decideDispute(one, ruling(2_500), at(3));
  await appealDispute(freelancer, { disputeId, text: "Thirty-one pages were used at once." }, at(4));
  await decideDispute(await makeAdmin({ name: "Judge Okoye" }), ruling(7_500), at(5));
  const history = await disputeHistory(contractId, disputeId);
  expect(history.map(({ type }) => type)).toEqual([
    "dispute.opened",
    "dispute.answered",
    "dispute.escalated",
    "dispute.decided",
    "dispute.appealed",
    "dispute.decided",
  ]);
  expect(history.flatMap(({ ruling: each }) => each?.sharePoints ?? [])).toEqual([2_500, 7_500]);
  const said = JSON.stringify([history, await timelineOf({ id: contractId })]);
  expect(said).not.toContain("Judge");
  expect(said).toContain(freelancer.name);
});

test("a moderator sees what hinders them, and strangers to the queue see nothing", async () => {
  const { client, freelancer, disputeId, ruling } = await makeAnswered();
  const [one, two] = [await makeAdmin(), await makeAdmin()];
  await expect(listDisputes(client)).rejects.toMatchObject({ code: "forbidden" });
  await expect(getDisputeOrThrow(await makeClient(), disputeId)).rejects.toMatchObject({ code: "forbidden" });
  expect((await getDisputeOrThrow({ ...client, isAdmin: true }, disputeId)).hurdle).toBe("party");
  expect((await getDisputeOrThrow(one, disputeId)).hurdle).toBeNull();
  await decideDispute(one, ruling(0), at(3));
  expect((await getDisputeOrThrow(two, disputeId)).hurdle).toBe("state");
  await appealDispute(freelancer, { disputeId, text: "Thirty-one pages were used at once." }, at(4));
  const hurdleOf = async (viewer: typeof one) =>
    (await listDisputes(viewer)).disputes.find(({ id }) => id === disputeId)?.hurdle;
  expect([await hurdleOf(one), await hurdleOf(two)]).toEqual(["decidedBefore", null]);
  const shown = await getDisputeOrThrow(two, disputeId);
  expect(shown.contract.isScopeIntact).toBe(true);
  expect(JSON.stringify(shown)).not.toContain('"splits"');
});

test("the forms: unpicked rows are left out, a bad link is named, a share is read as people write it", () => {
  const id = "0199a0a0-0000-7000-8000-000000000000";
  const form = { milestoneId: id, criterionIds: ["a"], text: "Nine of the forty pages are missing." };
  const rows = [{ kind: "delivery" }, { kind: "file", ref: id, note: "Line 3" }, { kind: "link" }];
  expect(OpenDisputeForm.parse({ ...form, evidence: rows }).evidence).toEqual([
    { kind: "file", ref: id, note: "Line 3" },
  ]);
  const wrong = OpenDisputeForm.safeParse({ ...form, evidence: [...rows, { kind: "link", ref: "ftp://x" }] });
  expect(wrong.error?.issues[0]).toMatchObject({ path: ["evidence", 3, "ref"], message: "errors.url" });
  expect(OpenDisputeForm.safeParse({ ...form, evidence: [{ kind: "detector", ref: "93%" }] }).success).toBe(
    false,
  );
  const points = (sharePercent: string) =>
    ProposeSplitForm.safeParse({ disputeId: id, sharePercent }).data?.sharePoints;
  expect(["0", "62.5", "62,5 %", "１００", "33.33"].map(points)).toEqual([0, 6_250, 6_250, 10_000, 3_333]);
  expect(["", "101", "-1", "half", "33.333", "1e2"].map(points)).toEqual(Array(6).fill(undefined));
});

test("what a side is offered is what the state table allows it", () => {
  const acts = (party: "client" | "freelancer", state: (typeof disputeStates)[number]) =>
    Object.entries(disputeActs(party, { state, by: "client", isAppealable: state === "decided" }))
      .filter(([, isOffered]) => isOffered)
      .map(([act]) => act);
  expect(disputeStates.map((state) => acts("client", state))).toEqual([
    ["maySplit", "mayWithdraw"],
    ["maySplit", "mayWithdraw"],
    ["maySplit", "mayAppeal"],
    ["maySplit"],
    ...[[], [], []],
  ]);
  expect(disputeStates.map((state) => acts("freelancer", state))).toEqual([
    ["mayAnswer", "maySplit"],
    ["maySplit"],
    ["maySplit", "mayAppeal"],
    ["maySplit"],
    ...[[], [], []],
  ]);
});

test("a small case is small in every currency, by one setting", () => {
  expect(smallCaseLimit("USD")).toEqual({ amountMinor: 50_000, currency: "USD" });
  expect(isSmallCase({ amountMinor: 49_999, currency: "USD" })).toBe(true);
  expect(isSmallCase({ amountMinor: 50_000, currency: "USD" })).toBe(false);
  for (const currency of currencies) expect(smallCaseLimit(currency).amountMinor).toBeGreaterThan(0);
});
