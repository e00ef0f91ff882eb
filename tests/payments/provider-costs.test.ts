import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { after, hour, minute } from "@/lib/clock";
import { db } from "@/lib/db";
import type { Currency } from "@/lib/money";
import { type StandIn, startStandIn } from "@/tests/support/stripe/stand-in";

// Whole lives of contracts take their time on a busy machine.
vi.setConfig({ testTimeout: 90_000 });

// The environment is read once, on the first import: it has to be set before.
const port = await vi.hoisted(async () => {
  const { freePort } = await import("@/tests/support/stripe/free-port");
  const found = await freePort();
  Object.assign(process.env, {
    STRIPE_SECRET_KEY: "sk_test_of_the_stand_in",
    STRIPE_WEBHOOK_SECRET: "whsec_one",
    STRIPE_API_BASE: `http://127.0.0.1:${found}`,
  });
  return found;
});

const { lastBalances, listDifferences } = await import("@/lib/payments/admin-queries");
const { bookMovements } = await import("@/lib/payments/book-movements");
const { queueRefund } = await import("@/lib/payments/calls/queue-call");
const { sendDueCalls } = await import("@/lib/payments/calls/send-call");
const { clearing, conversions, costs, refundsOf, writeTransfer } = await import("@/lib/payments/ledger");
const { ledgerTotals, listTransfers } = await import("@/lib/payments/ledger-queries");
const { sumOf } = await import("@/lib/payments/queries");
const { reconcile } = await import("@/lib/payments/reconcile");
const { reserve } = await import("@/lib/payments/reserve");
const { resolveDifference } = await import("@/lib/payments/resolve-difference");
const { stripeProvider } = await import("@/lib/payments/stripe/stripe-provider");
const { handleWebhook } = await import("@/lib/payments/webhooks/handle-webhook");
const { storeWebhook } = await import("@/lib/payments/webhooks/store-webhook");
const { noEffects } = await import("@/tests/support/hold-effects");
const { makeAdmin, makePerson } = await import("@/tests/support/people");
const { closeDispute, completeSession, openDispute } = await import("@/tests/support/stripe/payments");

let stripe: StandIn;
beforeAll(async () => {
  stripe = await startStandIn(undefined, port);
  stripe.world.kept.set("jpy", { currency: "usd", rate: 0.67 });
  stripe.world.kept.set("kwd", { currency: "eur", rate: 0.301 });
});
afterAll(() => stripe.stop());
beforeEach(() => db.reconciliationDifference.deleteMany());

const post = async (body: string, signature: string) => {
  const stored = await storeWebhook(Buffer.from(body), signature);
  return stored && (await handleWebhook(stored.webhookId, noEffects)) ? 200 : 500;
};

async function settle(now = after(new Date(), minute)) {
  for (let rounds = 0; rounds < 6; rounds++) {
    await sendDueCalls(noEffects, now);
    await stripe.sendEvents({ secret: "whsec_one", post });
  }
}

/** A payment on Stripe's page; its news is told when `settle` runs. */
async function pay(currency: Currency, amountMinor: number) {
  const [payer, payee] = [await makePerson(), await makePerson()];
  const escrowOwner = crypto.randomUUID();
  const holdId = await db.$transaction((tx) =>
    reserve(tx, {
      ...{ payerId: payer.id, payeeId: payee.id, escrowOwner, amountMinor, currency },
      ...{ purpose: "test", tier: "judgment", feeVersion: 1, returnTo: "/contracts", at: new Date() },
    }),
  );
  await sendDueCalls(noEffects, after(new Date(), minute));
  const { payHref } = await db.hold.findUniqueOrThrow({ where: { id: holdId } });
  completeSession(stripe.world, payHref?.split("/").at(-1) ?? "");
  return { holdId, payer };
}

/** The next night: nothing is on its way any more. */
const night = (hours = 1) => reconcile(stripeProvider, { now: after(new Date(), hours * hour) });

const atStripe = (currency: string) => BigInt(-(stripe.world.balance.get(currency.toLowerCase()) ?? 0));

async function expectSameBooks() {
  for (const currency of ["EUR", "USD", "JPY", "KWD"])
    expect(await sumOf(clearing, currency), currency).toBe(atStripe(currency));
}

test("what Stripe keeps of a payment becomes our cost, once, however many read it at once", async () => {
  const { holdId } = await pay("EUR", 40_000);
  await settle();
  const span = [after(new Date(), -hour), after(new Date(), hour)] as const;
  await Promise.all([1, 2, 3, 4].map(() => bookMovements(stripeProvider, ...span)));
  await Promise.all([night(), night()]);
  // 1.5 % of 412.00 and 25 cents.
  expect(await sumOf(costs, "EUR")).toBe(-643n);
  const [cost, ...more] = await db.ledgerTransfer.findMany({
    where: { key: { startsWith: "cost:stripe:" } },
  });
  expect({ holdId: cost?.holdId, reason: cost?.reason, more }).toEqual({
    ...{ holdId, reason: "provider-cost" },
    more: [],
  });
  await expectSameBooks();
  expect(await db.reconciliationDifference.count()).toBe(0);
  expect(stripe.faults).toEqual([]);
});

test("costs that stand alone, that come back, and a tax on them are booked; other balances are not ours", async () => {
  const before = await sumOf(costs, "USD");
  const { world } = stripe;
  world.line("fee", { amount: -310, currency: "usd" });
  world.line("tax", { amount: -59, currency: "usd" });
  world.line("network_cost", { amount: 0, currency: "usd", fee: -9 });
  world.line("fee", { amount: -5_000, currency: "usd", balance_type: "issuing" });
  world.balance.set("usd", (world.balance.get("usd") ?? 0) + 5_000);
  expect((await night()).differences).toBe(0);
  expect((await sumOf(costs, "USD")) - before).toBe(-360n);
  await expectSameBooks();
});

test("a payment in yen that Stripe keeps in dollars is at the provider in dollars, with the rate kept", async () => {
  const { holdId } = await pay("JPY", 50_000);
  await settle();
  expect(await sumOf(clearing, "JPY")).toBe(-51_500n);
  expect((await night()).differences).toBe(0);
  expect(await sumOf(clearing, "JPY")).toBe(0n);
  expect(await sumOf(conversions, "JPY")).toBe(-51_500n);
  // 51,500 yen are 345.05 dollars, of which 1.5 % and 25 cents stay with Stripe.
  expect(await sumOf(conversions, "USD")).toBe(34_505n);
  await expectSameBooks();
  const conversion = await db.providerConversion.findFirstOrThrow({
    where: { holdId },
    include: { transfers: { orderBy: { key: "asc" } } },
  });
  expect(conversion).toMatchObject({
    ...{ provider: "stripe", what: "charge", fromMinor: 51_500n, fromCurrency: "JPY" },
    ...{ toMinor: 34_505n, toCurrency: "USD", rate: "0.0067" },
  });
  expect(conversion.transfers.map(({ currency }) => currency)).toEqual(["JPY", "USD"]);
  const { transfers } = await listTransfers(await makeAdmin(), { key: "conversion:stripe:" });
  expect(transfers[0]?.conversion).toMatchObject({ rate: "0.0067", toMinor: 34_505n });
  for (const change of [
    db.providerConversion.update({ where: { id: conversion.id }, data: { rate: "1" } }),
    db.providerConversion.delete({ where: { id: conversion.id } }),
  ])
    await expect(change).rejects.toThrow(/append-only/);
});

test("of a converted payment in thousandths, part is refunded and the bank takes the rest and gives it back", async () => {
  const { holdId, payer } = await pay("KWD", 20_000);
  await settle();
  const hold = await db.hold.findUniqueOrThrow({ where: { id: holdId } });
  const dispute = openDispute(stripe.world, hold.paymentId ?? "", 1_500);
  await settle();
  expect((await night()).differences).toBe(0);
  await expectSameBooks();
  expect(await sumOf(clearing, "KWD")).toBe(0n);
  closeDispute(stripe.world, dispute.id, "won");
  await settle();
  const amountMinor = 7_770;
  await db.$transaction((tx) =>
    writeTransfer(tx, {
      ...{
        key: `test:${holdId}`,
        reason: "correction",
        currency: "KWD",
        holdId,
        eventId: null,
        at: new Date(),
      },
      entries: [
        { owner: hold.escrowOwner, purpose: "escrow", amountMinor: -amountMinor },
        { ...refundsOf(payer.id), amountMinor },
      ],
    }),
  );
  await db.$transaction((tx) => queueRefund(tx, { ...hold, key: holdId, amountMinor, at: new Date() }));
  await settle();
  expect((await night(2)).differences).toBe(0);
  await expectSameBooks();
  const rows = await db.providerConversion.findMany({ where: { holdId }, orderBy: { id: "asc" } });
  expect(rows.map(({ what, fromMinor }) => `${what} ${fromMinor}`).sort()).toEqual([
    "charge 20600",
    "chargeback -20600",
    "chargeback 20600",
    "refund -7770",
  ]);
  expect(new Set(rows.map(({ rate }) => rate))).toEqual(new Set(["3.01"]));
  expect(stripe.faults).toEqual([]);
});

test("a balance that differs is listed once in its currency, not while news is on its way, and goes by itself", async () => {
  const admin = await makeAdmin();
  await night();
  await pay("EUR", 10_000);
  const open = async () => (await listDifferences(admin, { isOpen: true })).map(({ what }) => what);
  await reconcile(stripeProvider, { now: new Date() });
  expect(await open()).toEqual([]);
  for (const hours of [1, 2]) await night(hours);
  expect((await open()).sort()).toEqual(["balance", "charge"]);
  const [row] = await db.reconciliationDifference.findMany({ where: { what: "balance" } });
  expect(row).toMatchObject({ kind: "amountDiffers", currency: "EUR" });
  expect(Number(row?.providerMinor) - Number(row?.ledgerMinor)).toBe(10_300);
  const compared = (await lastBalances(admin))?.balances.find(({ currency }) => currency === "EUR");
  expect(compared).toEqual({
    currency: "EUR",
    ledgerMinor: Number(row?.ledgerMinor),
    providerMinor: Number(row?.providerMinor),
  });
  await settle();
  await night(3);
  expect(await open()).toEqual([]);
  await expect(lastBalances(await makePerson())).rejects.toMatchObject({ code: "forbidden" });
});

test("what was done at Stripe by hand is listed, and a gap that a person explained is not asked about again", async () => {
  const admin = await makeAdmin();
  const before = await sumOf(costs, "EUR");
  stripe.world.line("payout", { amount: -1_000, currency: "eur", fee: 15 });
  stripe.world.line("charge", { amount: 70, currency: "thb", fee: 3 });
  await night();
  const found = await listDifferences(admin, { isOpen: true });
  expect(found.map(({ kind, what, currency }) => `${kind} ${what} ${currency}`).sort()).toEqual([
    "amountDiffers balance EUR",
    "amountDiffers balance THB",
    "missingInLedger charge THB",
    "missingInLedger payout EUR",
  ]);
  expect((await sumOf(costs, "EUR")) - before).toBe(-15n);
  const note = "Our fees of the month, paid out to our bank.";
  for (const { id } of found) await resolveDifference(admin, { differenceId: id, note });
  await night(2);
  expect(await listDifferences(admin, { isOpen: true })).toEqual([]);
  stripe.world.line("payout", { amount: -1, currency: "eur" });
  await night(3);
  const again = await listDifferences(admin, { isOpen: true });
  expect(again.map(({ what, currency }) => `${what} ${currency}`).sort()).toEqual([
    "balance EUR",
    "payout EUR",
  ]);
});

test("whatever was booked, every currency adds up to zero", async () => {
  const sums = new Map<string, bigint>();
  for (const { currency, sumMinor } of await ledgerTotals(await makeAdmin()))
    sums.set(currency, (sums.get(currency) ?? 0n) + sumMinor);
  expect([...sums.keys()].sort()).toEqual(["EUR", "JPY", "KWD", "USD"]);
  expect([...sums.values()].every((sum) => sum === 0n)).toBe(true);
});
