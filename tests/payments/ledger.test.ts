import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { db, type Tx } from "@/lib/db";
import { bookPaid } from "@/lib/payments/book-paid";
import {
  balanceOf,
  clearing,
  escrowOf,
  type Movement,
  platformFees,
  writeTransfer,
} from "@/lib/payments/ledger";
import { balanceMinor, escrowMinor, sumOf } from "@/lib/payments/queries";
import { refund } from "@/lib/payments/refund";
import { release } from "@/lib/payments/release";
import { reserve } from "@/lib/payments/reserve";
import { noEffects } from "@/tests/support/hold-effects";

const at = new Date();
const inside = <R>(run: (tx: Tx) => Promise<R>) => db.$transaction(run);

const movement = (entries: Movement["entries"], overrides: Partial<Movement> = {}): Movement => ({
  key: randomUUID(),
  reason: "correction",
  currency: "EUR",
  holdId: null,
  eventId: null,
  at,
  entries,
  ...overrides,
});

/** 100.00 for judgment work, held under a new escrow owner. */
async function makeHold(amountMinor = 10_000) {
  const owner = randomUUID();
  const payeeId = randomUUID();
  const holdId = await inside((tx) =>
    reserve(tx, {
      purpose: "test",
      escrowOwner: owner,
      payerId: randomUUID(),
      payeeId,
      amountMinor,
      currency: "EUR",
      tier: "judgment",
      feeVersion: 1,
      returnTo: "/contracts",
      at,
    }),
  );
  const { amountMinor: work, payerFeeMinor } = await db.hold.findUniqueOrThrow({ where: { id: holdId } });
  const paid = { holdId, paymentId: randomUUID(), amountMinor: work + payerFeeMinor, currency: "EUR", at };
  await inside((tx) => bookPaid(tx, noEffects, paid));
  return { owner, payeeId, holdId };
}

test("what is held, released in part and given back adds up to the unit", async () => {
  const { owner, payeeId, holdId } = await makeHold();
  expect(await escrowMinor(owner, "EUR")).toBe(10_300n);
  await inside((tx) => release(tx, { holdId, workMinor: 3_333, reason: "accepted", eventId: 1n, at }));
  expect(await escrowMinor(owner, "EUR")).toBe(0n);
  expect(await balanceMinor(payeeId, "EUR")).toBe(3_100n);
  const hold = await db.hold.findUniqueOrThrow({ where: { id: holdId } });
  expect(hold).toMatchObject({ state: "released", releasedMinor: 3_333, refundedMinor: 10_300 - 3_432 });
  const total = await db.ledgerEntry.aggregate({ _sum: { amountMinor: true } });
  expect(total._sum.amountMinor).toBe(0n);
});

test("a hold ends once: two at once leave one movement", async () => {
  const { owner, payeeId, holdId } = await makeHold();
  const given = { holdId, reason: "accepted" as const, eventId: 1n, at };
  const results = await Promise.allSettled([
    inside((tx) => release(tx, { ...given, workMinor: 10_000 })),
    inside((tx) => refund(tx, given)),
    inside((tx) => release(tx, { ...given, workMinor: 5_000 })),
  ]);
  expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(await escrowMinor(owner, "EUR")).toBe(0n);
  expect([0n, 4_650n, 9_300n]).toContain(await balanceMinor(payeeId, "EUR"));
});

test("Postgres refuses an unbalanced transfer, one without entries, and mixed currencies", async () => {
  const one = { ...platformFees, amountMinor: 5 };
  await expect(inside((tx) => writeTransfer(tx, movement([one])))).rejects.toThrow(/unbalanced/);
  const uneven = [one, { ...clearing, amountMinor: -4 }];
  await expect(inside((tx) => writeTransfer(tx, movement(uneven)))).rejects.toThrow(/unbalanced/);
  const bare = { key: randomUUID(), reason: "correction" as const, currency: "EUR", at };
  await expect(db.ledgerTransfer.create({ data: bare })).rejects.toThrow(/unbalanced/);
  const account = await db.ledgerAccount.create({
    data: { owner: "platform", purpose: "fees", currency: "USD" },
  });
  await expect(
    inside(async (tx) => {
      await writeTransfer(tx, movement([one, { ...clearing, amountMinor: -4 }], { key: "mixed" }));
      const { id: transferId } = await tx.ledgerTransfer.findUniqueOrThrow({ where: { key: "mixed" } });
      await tx.ledgerEntry.create({ data: { transferId, accountId: account.id, amountMinor: -1n } });
    }),
  ).rejects.toThrow(/mixes currencies/);
});

test("Postgres refuses an overdrawn escrow, also when two withdraw at once", async () => {
  const owner = randomUUID();
  const fill = [
    { ...clearing, amountMinor: -100 },
    { ...escrowOf(owner), amountMinor: 100 },
  ];
  await inside((tx) => writeTransfer(tx, movement(fill)));
  const draw = (amountMinor: number) =>
    inside((tx) =>
      writeTransfer(
        tx,
        movement([
          { ...escrowOf(owner), amountMinor: -amountMinor },
          { ...balanceOf(owner), amountMinor },
        ]),
      ),
    );
  await expect(draw(101)).rejects.toThrow(/overdrawn/);
  const results = await Promise.allSettled([draw(60), draw(60), draw(60)]);
  expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(await sumOf(escrowOf(owner), "EUR")).toBe(40n);
});

test("Postgres refuses an update, a delete and the same business key twice", async () => {
  const entries = [
    { ...clearing, amountMinor: -7 },
    { ...platformFees, amountMinor: 7 },
  ];
  const key = randomUUID();
  await inside((tx) => writeTransfer(tx, movement(entries, { key })));
  await expect(inside((tx) => writeTransfer(tx, movement(entries, { key })))).rejects.toThrow(/nique/);
  const where = { key };
  await expect(db.ledgerTransfer.update({ where, data: { reason: "other" } })).rejects.toThrow(/append-only/);
  await expect(db.ledgerTransfer.delete({ where })).rejects.toThrow(/append-only|onstraint/);
  const { id: transferId } = await db.ledgerTransfer.findUniqueOrThrow({ where });
  await expect(
    db.ledgerEntry.updateMany({ where: { transferId }, data: { amountMinor: 8n } }),
  ).rejects.toThrow(/append-only/);
  await expect(db.ledgerEntry.deleteMany({ where: { transferId } })).rejects.toThrow(/append-only/);
});
