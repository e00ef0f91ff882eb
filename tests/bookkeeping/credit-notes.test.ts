import { expect, test } from "vitest";
import { getDocumentOrThrow, listDocuments } from "@/lib/bookkeeping/document-queries";
import { incomeLines } from "@/lib/bookkeeping/income-queries";
import { issueDueDocuments } from "@/lib/bookkeeping/issue-due-documents";
import { clientMovements } from "@/lib/bookkeeping/movement-queries";
import { personOwner } from "@/lib/bookkeeping/owners";
import { saveBillingDetails } from "@/lib/bookkeeping/save-billing-details";
import { SaveBillingDetails } from "@/lib/bookkeeping/schemas";
import { spendingByContract } from "@/lib/bookkeeping/spending-queries";
import { clientStatement } from "@/lib/bookkeeping/statement";
import { after, day } from "@/lib/clock";
import { answerDelivery } from "@/lib/contracts/answer-delivery";
import { giveBack } from "@/lib/contracts/give-back";
import { db } from "@/lib/db";

import { allMet, makeDelivered } from "@/tests/support/contracts";

const now = new Date();
const whole = { from: after(now, -day), to: after(now, day) };
const details = (owner: string, overrides: object) =>
  SaveBillingDetails.parse({ owner, legalName: "Vale", address: "Quay 7", country: "DE", ...overrides });

/** 400.00 accepted; the freelancer is a German business with 19 %. */
async function makePaid() {
  const made = await makeDelivered();
  const { client, freelancer, deliveryId, first, contractId } = made;
  const taxed = { taxId: "DE123456789", taxRate: "19" };
  await saveBillingDetails(freelancer, details(personOwner(freelancer.id), taxed));
  await saveBillingDetails(client, details(personOwner(client.id), { purchaseOrder: "PO-1" }));
  await answerDelivery(client, { deliveryId, verdicts: allMet(first) });
  await issueDueDocuments();
  const hold = await db.hold.findFirstOrThrow({ where: { escrowOwner: contractId } });
  return { ...made, holdId: hold.id };
}

const documentsOf = (holdId: string, kind: "invoice" | "credit_note") =>
  db.billingDocument.findMany({ where: { holdId, kind }, orderBy: { id: "asc" } });

test("a refund of released work is credited: the work and both fees, taxed as they were billed", async () => {
  const { holdId, first, client, freelancer } = await makePaid();
  // New details concern new documents only.
  await saveBillingDetails(freelancer, details(personOwner(freelancer.id), { country: "FR", taxRate: "0" }));
  await giveBack(freelancer, {
    milestoneId: first.id,
    workMinor: 10_000,
    reason: "Both agreed on a quarter.",
  });
  await issueDueDocuments();
  const invoices = await documentsOf(holdId, "invoice");
  const credits = await documentsOf(holdId, "credit_note");
  expect(credits.map(({ totalMinor }) => totalMinor).sort((a, b) => a - b)).toEqual([300, 700, 10_000]);
  for (const credit of credits) {
    const invoice = invoices.find(({ id }) => id === credit.correctsId);
    expect(invoice).toMatchObject({ issuer: credit.issuer, customer: credit.customer });
    expect(credit.taxRateBasisPoints).toBe(invoice?.taxRateBasisPoints);
  }
  const work = credits.find(({ totalMinor }) => totalMinor === 10_000);
  expect(work).toMatchObject({
    taxRateBasisPoints: 1900,
    taxMinor: 1_597,
    netMinor: 8_403,
    purchaseOrder: "PO-1",
  });
  const seen = await getDocumentOrThrow(client, work?.id ?? "");
  expect(seen.corrects?.number).toMatch(/^F-/);
  expect((await listDocuments(client, { side: "client", kind: "credit_note" })).documents).toHaveLength(2);
});

test("refunds in parts credit everything in the end, and nothing more", async () => {
  const { holdId, first, freelancer } = await makePaid();
  for (const workMinor of [3_333, 1, 36_666]) {
    await giveBack(freelancer, { milestoneId: first.id, workMinor, reason: "Given back in parts." });
    await issueDueDocuments();
  }
  const total = (rows: { totalMinor: number }[]) => rows.reduce((sum, { totalMinor }) => sum + totalMinor, 0);
  expect(total(await documentsOf(holdId, "credit_note"))).toBe(total(await documentsOf(holdId, "invoice")));
  expect(await db.documentDue.count()).toBe(0);
});

test("statements of both sides show what came back", async () => {
  const { first, client, freelancer } = await makePaid();
  await giveBack(freelancer, { milestoneId: first.id, workMinor: 10_000, reason: "A quarter." });
  await issueDueDocuments();
  const [sheet] = clientStatement(new Map(), await clientMovements(client, whole));
  expect(sheet).toMatchObject({
    paidInMinor: 41_200,
    usedMinor: 30_900,
    returnedMinor: 10_300,
    closingMinor: 0,
  });
  const [contract] = await spendingByContract(client, 1);
  expect(contract).toMatchObject({ workMinor: 30_000, feesMinor: 900, returnedMinor: 10_300, heldMinor: 0 });
  const lines = await incomeLines(freelancer, whole);
  expect(lines.map(({ kind }) => kind)).toEqual(["release", "back"]);
  expect(lines[1]).toMatchObject({ grossMinor: -10_000, feeMinor: -700, netMinor: -9_300, taxMinor: -1_597 });
});
