import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { after, day, minute } from "@/lib/clock";
import { db } from "@/lib/db";
import { closeDispute } from "@/lib/payments/sandbox/close-dispute";
import { passTime } from "@/lib/payments/sandbox/pass-time";
import { sandboxProvider } from "@/lib/payments/sandbox/sandbox-provider";
import { type TestCardKind, testCardId } from "@/lib/payments/sandbox/test-cards";

const userId = randomUUID();

/** A new request for each: the sandbox answers the same to the same key. */
const asked = (amountMinor: number, currency: string) => {
  const id = randomUUID();
  return { key: id, callId: id, holdId: id, amountMinor, currency };
};

async function charge(amountMinor: number, currency: string, kind: TestCardKind = "success") {
  const cardId = testCardId(kind, userId, randomUUID());
  const paid = { ...asked(amountMinor, currency), customerId: "", cardId };
  const answer = await sandboxProvider.chargeSaved(paid);
  return answer.outcome === "declined" ? "" : answer.paymentId;
}

async function statement() {
  const lines: string[] = [];
  for await (const line of sandboxProvider.movements(new Date(0), after(new Date(), minute)))
    lines.push(`${line.category} ${line.amountMinor} ${line.currency} ${line.costMinor} ${line.rate}`);
  return lines.sort();
}

test("the sandbox keeps a hundredth of what is paid and turns yen into euros, both ways at one rate", async () => {
  await charge(10_099, "EUR");
  await charge(99, "KWD");
  await charge(5_000, "EUR", "decline");
  await charge(5_000, "EUR", "late-failure");
  const paymentId = await charge(50_000, "JPY");
  const accountId = "acct_sandbox_1";
  const transferId = await sandboxProvider.transfer({
    ...asked(30_000, "JPY"),
    ...{ accountId, paymentId },
  });
  await sandboxProvider.reverse({ ...asked(1, "JPY"), transferId });
  await sandboxProvider.refund({ ...asked(1_001, "JPY"), paymentId });
  expect(await statement()).toEqual([
    "charge 10099 EUR 100 null",
    "charge 31000 EUR 310 0.0062",
    "charge 99 KWD 0 null",
    "refund -621 EUR 0 0.0062",
    "transfer -18600 EUR 0 0.0062",
    "transferReversal 1 EUR 0 0.0062",
  ]);
  const balances = await sandboxProvider.balances();
  expect([...balances].sort()).toEqual([
    ["EUR", 10_099 - 100 + 31_000 - 310 - 621 - 18_600 + 1],
    ["KWD", 99],
  ]);
});

test("what a bank takes back is gone, and comes again only when it is won", async () => {
  const before = (await sandboxProvider.balances()).get("EUR") ?? 0;
  for (const kind of ["chargeback", "chargeback"] as const) await charge(2_000, "JPY", kind);
  await passTime(after(new Date(), minute));
  const disputes = await db.sandboxObject.findMany({ where: { kind: "dispute" }, orderBy: { id: "asc" } });
  await closeDispute(disputes[0]?.id ?? "", "won", "Delivered.");
  // Long after, it is still told, since how it ended has no time of its own.
  const won: number[] = [];
  for await (const { source, amountMinor } of sandboxProvider.movements(
    after(new Date(), 9 * day),
    after(new Date(), 10 * day),
  ))
    if (source?.what === "chargeback") won.push(amountMinor);
  expect(won.sort((a, b) => a - b)).toEqual([-1_240, -1_240, 1_240]);
  expect((await sandboxProvider.balances()).get("EUR")).toBe(before + 2 * (1_240 - 12) - 1_240);
});

test("a charge can be looked up by its call, if it took money", async () => {
  for (const [kind, isPaid] of [
    ["success", true],
    ["decline", false],
  ] as const) {
    const paid = { ...asked(5_000, "EUR"), customerId: "", cardId: testCardId(kind, userId, randomUUID()) };
    await sandboxProvider.chargeSaved(paid);
    const found = await sandboxProvider.find({ ...paid, kind: "charge", at: null });
    expect(found !== null, kind).toBe(isPaid);
  }
});
