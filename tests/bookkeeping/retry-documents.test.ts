import { expect, test } from "vitest";
import { issueDueDocuments, maxAttempts } from "@/lib/bookkeeping/issue-due-documents";
import { retryDocuments } from "@/lib/bookkeeping/retry-documents";
import { stuckDocuments } from "@/lib/bookkeeping/stuck-documents";
import { db } from "@/lib/db";
import { balanceOf, escrowOf, writeTransfer } from "@/lib/payments/ledger";
import { makeStarted, newId } from "@/tests/support/contracts";
import { makeAdmin, makeClient } from "@/tests/support/people";

/** A release that does not agree with the fee table: nothing for the platform. */
async function makeStuck() {
  const { contractId, freelancer } = await makeStarted();
  const hold = await db.hold.findFirstOrThrow({ where: { escrowOwner: contractId } });
  await db.$transaction((tx) =>
    writeTransfer(tx, {
      key: `release:${hold.id}`,
      reason: "correction",
      currency: hold.currency,
      holdId: hold.id,
      eventId: null,
      at: new Date(),
      entries: [
        { ...escrowOf(contractId), amountMinor: -100 },
        { ...balanceOf(freelancer.id), amountMinor: 100 },
      ],
    }),
  );
  const { id } = await db.ledgerTransfer.findUniqueOrThrow({ where: { key: `release:${hold.id}` } });
  for (let turn = 0; turn < maxAttempts; turn++) await issueDueDocuments();
  return { transferId: id, holdId: hold.id };
}

test("a movement that cannot be billed waits with its reason, leaves no gap, and can be tried again", async () => {
  const { transferId, holdId } = await makeStuck();
  const admin = await makeAdmin();
  const listed = () =>
    stuckDocuments(admin).then((rows) => rows.find((row) => row.transferId === transferId));
  expect(await listed()).toMatchObject({ failure: expect.stringContaining("fee table") });
  expect(await db.billingDocument.count({ where: { holdId, kind: "invoice" } })).toBe(0);
  const before = await db.billingDocument.count({ where: { issuer: "platform" } });
  const { lastNumber } = await db.documentSeries.findUniqueOrThrow({ where: { issuer: "platform" } });
  expect(lastNumber).toBe(before);
  await retryDocuments(admin, { transferId });
  const due = await db.documentDue.findUniqueOrThrow({ where: { transferId } });
  expect(due.attempts).toBe(1);
  expect(await listed()).toBeUndefined();
});

test("nothing waits: a conflict; and nobody but administrators looks or tries", async () => {
  const [admin, client] = [await makeAdmin(), await makeClient()];
  await expect(retryDocuments(admin, { transferId: newId() })).rejects.toMatchObject({ code: "conflict" });
  await expect(retryDocuments(client, { transferId: newId() })).rejects.toMatchObject({ code: "forbidden" });
  await expect(stuckDocuments(client)).rejects.toMatchObject({ code: "forbidden" });
});
