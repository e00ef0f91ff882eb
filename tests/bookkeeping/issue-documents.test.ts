import { expect, test } from "vitest";
import { issueDocument } from "@/lib/bookkeeping/issue-document";
import { issueDueDocuments } from "@/lib/bookkeeping/issue-due-documents";
import { personOwner } from "@/lib/bookkeeping/owners";
import { taxWithin } from "@/lib/bookkeeping/tax";
import { answerDelivery } from "@/lib/contracts/answer-delivery";
import { db, type Tx } from "@/lib/db";
import { allMet, makeDelivered, newId } from "@/tests/support/contracts";

const party = { legalName: "Robin Vale", address: "", country: "", taxId: "" };

const draftFor = (issuer: string) => ({
  kind: "invoice" as const,
  issuer,
  customer: personOwner(newId()),
  orderedById: null,
  contractId: newId(),
  holdId: newId(),
  sourceKey: newId(),
  correctsId: null,
  currency: "EUR",
  tax: taxWithin(10_000, "none", 0),
  purchaseOrder: "",
  issuerParty: party,
  customerParty: party,
  lines: [{ text: "Work", netMinor: 10_000 }],
  locale: "en" as const,
  suppliedAt: new Date(),
});

const inside = <R>(run: (tx: Tx) => Promise<R>) => db.$transaction(run);
const sequencesOf = async (issuer: string) =>
  (await db.billingDocument.findMany({ where: { issuer }, orderBy: { sequence: "asc" } })).map(
    ({ sequence }) => sequence,
  );
const upTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1);

test("numbers of parallel and rolled-back transactions have no gap and no double", async () => {
  const issuer = personOwner(newId());
  const runs = upTo(24).map((turn) =>
    inside(async (tx) => {
      await issueDocument(tx, draftFor(issuer), new Date());
      if (turn % 3 === 0) throw new Error("rolled back");
    }),
  );
  const results = await Promise.allSettled(runs);
  expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(16);
  expect(await sequencesOf(issuer)).toEqual(upTo(16));
});

test("a later number never carries an earlier date", async () => {
  const issuer = personOwner(newId());
  const late = new Date("2026-12-02T10:00:00Z");
  await inside((tx) => issueDocument(tx, draftFor(issuer), late));
  await inside((tx) => issueDocument(tx, draftFor(issuer), new Date("2026-12-02T09:59:59Z")));
  const dates = (await db.billingDocument.findMany({ where: { issuer } })).map(({ issuedAt }) => issuedAt);
  expect(dates).toEqual([late, late]);
});

test("Postgres refuses a skipped number, an unused one, a foreign one, an edit and a deletion", async () => {
  const issuer = personOwner(newId());
  const id = await inside((tx) => issueDocument(tx, draftFor(issuer), new Date()));
  const where = { issuer };
  await expect(db.documentSeries.update({ where, data: { lastNumber: 3 } })).rejects.toThrow(/go up by one/);
  await expect(db.documentSeries.update({ where, data: { lastNumber: 2 } })).rejects.toThrow(/no document/);
  await expect(db.documentSeries.delete({ where })).rejects.toThrow(/go up by one/);
  const { tax: _, ...draft } = draftFor(issuer);
  const stray = {
    ...draft,
    sequence: 7,
    number: newId(),
    netMinor: 1,
    taxMinor: 0,
    totalMinor: 1,
    taxRateBasisPoints: 0,
    treatment: "none" as const,
    issuedAt: new Date(),
  };
  await expect(db.billingDocument.create({ data: stray })).rejects.toThrow(/not the next one/);
  await expect(db.billingDocument.update({ where: { id }, data: { totalMinor: 1 } })).rejects.toThrow(
    /append-only/,
  );
  await expect(db.billingDocument.delete({ where: { id } })).rejects.toThrow(/append-only/);
});

test("Postgres refuses to credit more than was billed", async () => {
  const issuer = personOwner(newId());
  const correctsId = await inside((tx) => issueDocument(tx, draftFor(issuer), new Date()));
  const credit = (amountMinor: number) => ({
    ...draftFor(issuer),
    kind: "credit_note" as const,
    correctsId,
    tax: taxWithin(amountMinor, "none", 0),
  });
  await inside((tx) => issueDocument(tx, credit(6_000), new Date()));
  await expect(inside((tx) => issueDocument(tx, credit(4_001), new Date()))).rejects.toThrow(
    /more is credited/,
  );
  await inside((tx) => issueDocument(tx, credit(4_000), new Date()));
  expect(await sequencesOf(issuer)).toEqual([1, 2, 3]);
});

test("an accepted milestone brings a receipt and three invoices, once, whoever issues them at the same time", async () => {
  const { client, freelancer, first, deliveryId, contractId } = await makeDelivered();
  await answerDelivery(client, { deliveryId, verdicts: allMet(first) });
  await Promise.all([issueDueDocuments(), issueDueDocuments(), issueDueDocuments()]);
  await issueDueDocuments();
  const documents = await db.billingDocument.findMany({ where: { contractId }, orderBy: { id: "asc" } });
  const brief = documents.map(({ kind, issuer, customer, totalMinor }) => ({
    kind,
    issuer,
    customer,
    totalMinor,
  }));
  const [buyer, seller] = [personOwner(client.id), personOwner(freelancer.id)];
  expect(brief).toHaveLength(4);
  expect(brief).toEqual(
    expect.arrayContaining([
      { kind: "receipt", issuer: "platform", customer: buyer, totalMinor: 41_200 },
      { kind: "invoice", issuer: seller, customer: buyer, totalMinor: 40_000 },
      { kind: "invoice", issuer: "platform", customer: buyer, totalMinor: 1_200 },
      { kind: "invoice", issuer: "platform", customer: seller, totalMinor: 2_800 },
    ]),
  );
  const all = await sequencesOf("platform");
  expect(all).toEqual(upTo(all.length));
  expect(await db.documentDue.count()).toBe(0);
});
