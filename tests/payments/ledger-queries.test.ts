import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { balanceOf, clearing, escrowOf, writeTransfer } from "@/lib/payments/ledger";
import { ledgerTotals, listAccounts, listTransfers } from "@/lib/payments/ledger-queries";
import { makeAdmin, makeClient } from "@/tests/support/people";

async function move(owner: string, key: string, amountMinor: number, currency = "EUR") {
  await db.$transaction((tx) =>
    writeTransfer(tx, {
      key,
      reason: "correction",
      currency,
      holdId: null,
      eventId: null,
      at: new Date(),
      entries: [
        { ...clearing, amountMinor: -amountMinor },
        { ...escrowOf(owner), amountMinor },
      ],
    }),
  );
}

test("balances are the sums of their entries, whatever the currency, and all of it is zero", async () => {
  const admin = await makeAdmin();
  const owner = randomUUID();
  await move(owner, `fund:${owner}:1`, 1_234);
  await move(owner, `fund:${owner}:2`, 6);
  await move(owner, `fund:${owner}:3`, 1_500, "JPY");
  await move(owner, `fund:${owner}:4`, 1_001, "KWD");
  const { accounts } = await listAccounts(admin, { owner });
  const brief = accounts.map(({ currency, balanceMinor, entries }) => ({ currency, balanceMinor, entries }));
  expect(brief).toEqual([
    { currency: "EUR", balanceMinor: 1_240n, entries: 2 },
    { currency: "JPY", balanceMinor: 1_500n, entries: 1 },
    { currency: "KWD", balanceMinor: 1_001n, entries: 1 },
  ]);
  const totals = await ledgerTotals(admin);
  const sums = new Map<string, bigint>();
  for (const { currency, sumMinor } of totals) sums.set(currency, (sums.get(currency) ?? 0n) + sumMinor);
  expect([...sums.values()].every((sum) => sum === 0n)).toBe(true);
});

test("transfers are found by owner, account and key, page by page, the newest first", async () => {
  const admin = await makeAdmin();
  const owner = randomUUID();
  for (let turn = 0; turn < 52; turn++) await move(owner, `fund:${owner}:${turn}`, 1);
  const first = await listTransfers(admin, { owner });
  expect(first.transfers).toHaveLength(50);
  expect(first.transfers[0]?.key).toBe(`fund:${owner}:51`);
  expect(first.transfers[0]?.entries.map(({ amountMinor }) => amountMinor)).toEqual([-1n, 1n]);
  const second = await listTransfers(admin, { owner, before: first.next ?? "" });
  expect(second.transfers.map(({ key }) => key)).toEqual([`fund:${owner}:1`, `fund:${owner}:0`]);
  expect(second.next).toBeNull();
  expect((await listTransfers(admin, { owner, key: `fund:${owner}:51` })).transfers).toHaveLength(1);
  expect((await listTransfers(admin, { holdId: randomUUID() })).transfers).toEqual([]);
});

test("only administrators look into the ledger", async () => {
  const client = await makeClient();
  const refused = { code: "forbidden" };
  await expect(listAccounts(client, {})).rejects.toMatchObject(refused);
  await expect(listTransfers(client, { owner: balanceOf(client.id).owner })).rejects.toMatchObject(refused);
  await expect(ledgerTotals(client)).rejects.toMatchObject(refused);
});
