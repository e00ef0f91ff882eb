import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { Viewer } from "@/lib/accounts/viewer";
import { after, hour, minute } from "@/lib/clock";
import { db } from "@/lib/db";
import { type StandIn, startStandIn } from "@/tests/support/stripe/stand-in";

// Whole lives of contracts take their time on a busy machine.
vi.setConfig({ testTimeout: 90_000 });

// The environment is read once, on the first import: it has to be set before.
const port = await vi.hoisted(async () => {
  const { freePort } = await import("@/tests/support/stripe/free-port");
  const found = await freePort();
  Object.assign(process.env, {
    STRIPE_SECRET_KEY: "sk_test_of_the_stand_in",
    STRIPE_WEBHOOK_SECRET: "whsec_one, whsec_two",
    STRIPE_API_BASE: `http://127.0.0.1:${found}`,
  });
  return found;
});

const { POST } = await import("@/app/webhooks/payments/route");
const { allowCharges } = await import("@/lib/contracts/allow-charges");
const { answerDelivery } = await import("@/lib/contracts/answer-delivery");
const { cancelFunding } = await import("@/lib/contracts/cancel-funding");
const { fundMilestone } = await import("@/lib/contracts/fund-milestone");
const { holdEffects } = await import("@/lib/contracts/hold-effects");
const { startMilestone } = await import("@/lib/contracts/start-milestone");
const { addCard } = await import("@/lib/payments/add-card");
const { sendDueCalls } = await import("@/lib/payments/calls/send-call");
const { clearing, refundsOf } = await import("@/lib/payments/ledger");
const { listCards, listPayouts } = await import("@/lib/payments/payout-queries");
const { balanceMinor, escrowMinor, sumOf } = await import("@/lib/payments/queries");
const { reconcile } = await import("@/lib/payments/reconcile");
const { giveBack } = await import("@/lib/contracts/give-back");
const { removeCard } = await import("@/lib/payments/remove-card");
const { startOnboarding } = await import("@/lib/payments/start-onboarding");
const { stripeProvider } = await import("@/lib/payments/stripe/stripe-provider");
const { allMet, deliver, makeContract } = await import("@/tests/support/contracts");
const { chargesAt, seenBy, weeksTimebox } = await import("@/tests/support/charges");
const { onDay, sendWeekOf } = await import("@/tests/support/timebox");
const { closeDispute, completeSession, openDispute } = await import("@/tests/support/stripe/payments");

const moods = { failBefore: 0, failAfter: 0, hangUpAfter: 0, random: () => 0.5 };
let stripe: StandIn;
beforeAll(async () => {
  stripe = await startStandIn(moods, port);
});
afterAll(() => stripe.stop());

const post = async (body: string, signature: string) => {
  const headers = { "stripe-signature": signature };
  return (await POST(new Request("http://door/webhooks/payments", { method: "POST", headers, body }))).status;
};

/** Calls and events go to and fro until nothing is left to do by then. */
async function settle(now = after(new Date(), minute)) {
  for (let rounds = 0; rounds < 8; rounds++) {
    await sendDueCalls(holdEffects, now);
    if ((await stripe.sendEvents({ secret: "whsec_two", post })) === 0 && rounds > 2) return;
  }
}

const stateOf = async (id: string) => (await db.milestone.findUniqueOrThrow({ where: { id } })).state;

async function saveCard(viewer: Viewer, id: string) {
  const payer = { userId: viewer.id, provider: "stripe" };
  const known = await db.payerAccount.findFirst({ where: payer });
  const providerId = known?.providerId ?? stripe.world.make("cus", "customer", {}).id;
  if (!known) await db.payerAccount.create({ data: { ...payer, providerId } });
  const looks = { brand: "visa", last4: "4242", expMonth: 1, expYear: 2030, createdAt: new Date() };
  const card = { userId: viewer.id, provider: "stripe", customerId: providerId, providerId: id };
  await db.savedCard.create({ data: { ...card, ...looks } });
}

function openFor(accountId: string) {
  const account = stripe.world.find(accountId, "account");
  Object.assign(account, { payouts_enabled: true, capabilities: { transfers: "active" } });
  stripe.world.tell("account.updated", account, accountId);
}

test("paid on Stripe's page, accepted, transferred, paid out, half refunded: both books agree to the cent", async () => {
  const { client, freelancer, contractId, first } = await makeContract();
  const { isFunded, payHref } = await fundMilestone(client, { milestoneId: first.id });
  expect({ isFunded, payHref }).toEqual({
    isFunded: false,
    payHref: expect.stringMatching(/^https:\/\/checkout\.stripe\.com\//),
  });
  completeSession(stripe.world, payHref?.split("/").at(-1) ?? "");
  await settle();
  expect(await stateOf(first.id)).toBe("funded");
  expect(await escrowMinor(contractId, "EUR")).toBe(41_200n);

  await startMilestone(freelancer, { milestoneId: first.id });
  const { deliveryId } = await deliver(freelancer, first);
  await answerDelivery(client, { deliveryId, verdicts: allMet(first) });
  await settle();
  expect(stripe.world.all("transfer")).toHaveLength(0);
  const { href } = await startOnboarding(freelancer, { country: "DE" });
  expect(href).toMatch(/^https:\/\/connect\.stripe\.com\//);
  openFor(href.split("/").at(-1) ?? "");
  await settle();
  await settle();
  expect(stripe.world.all("transfer")).toMatchObject([{ amount: 37_200, currency: "eur" }]);
  expect(await listPayouts(freelancer)).toMatchObject([{ state: "paid", amountMinor: 37_200 }]);
  expect(await balanceMinor(freelancer.id, "EUR")).toBe(0n);

  await giveBack(freelancer, { milestoneId: first.id, workMinor: 20_000, reason: "Agreed between both." });
  await settle(after(new Date(), 2 * minute));
  expect(stripe.world.all("refund")).toMatchObject([{ amount: 20_600 }]);
  expect(stripe.world.all("transfer_reversal")).toMatchObject([{ amount: 18_600 }]);
  expect(await balanceMinor(freelancer.id, "EUR")).toBe(-18_600n);
  expect(await sumOf(refundsOf(client.id), "EUR")).toBe(0n);
  expect(await reconcile(stripeProvider, { now: after(new Date(), hour) })).toMatchObject({ differences: 0 });
  expect(await sumOf(clearing, "EUR")).toBe(BigInt(-(stripe.world.balance.get("eur") ?? 0)));
  expect(stripe.faults).toEqual([]);
});

test("a saved card pays at once; declined, or asked for by its bank, it leads to the page", async () => {
  const cards = { pm_card_success: true, pm_card_decline: false, pm_card_authenticate: false };
  for (const [card, isFunded] of Object.entries(cards)) {
    const { client, first } = await makeContract();
    await saveCard(client, `${card}_${client.id}`);
    const funding = await fundMilestone(client, { milestoneId: first.id });
    expect(funding.isFunded, card).toBe(isFunded);
    expect(Boolean(funding.payHref), card).toBe(!isFunded);
  }
  await settle();
  expect(stripe.faults).toEqual([]);
});

test("a charge whose answer and webhook were lost is looked up a day later, and not made again", async () => {
  const { client, contractId, first } = await makeContract();
  await saveCard(client, `pm_card_success_${client.id}`);
  const { providerId: customer } = await db.payerAccount.findFirstOrThrow({ where: { userId: client.id } });
  const payments = () => stripe.world.all("payment_intent").filter((each) => each.customer === customer);
  moods.hangUpAfter = 1;
  expect((await fundMilestone(client, { milestoneId: first.id })).isFunded).toBe(false);
  moods.hangUpAfter = 0;
  expect(payments()).toHaveLength(1);
  expect(await stateOf(first.id)).toBe("funding");
  // Nobody hears the webhook until everything is over.
  await sendDueCalls(holdEffects, after(new Date(), 21 * hour));
  expect(await stateOf(first.id)).toBe("funded");
  await settle();
  expect(payments()).toHaveLength(1);
  expect(await escrowMinor(contractId, "EUR")).toBe(41_200n);
  expect(await sumOf(refundsOf(client.id), "EUR")).toBe(0n);
  expect(stripe.faults).toEqual([]);
});

test("a coming week is charged off-session once; declined, or asked for by its bank, it suspends without a page", async () => {
  const ends = { pm_card_success: null, pm_card_decline: "declined", pm_card_authenticate: "authentication" };
  for (const [kind, reason] of Object.entries(ends)) {
    const { client, freelancer, contractId, first, second } = await weeksTimebox(3);
    const { payHref } = await db.hold.findFirstOrThrow({ where: { escrowOwner: contractId } });
    const page = stripe.world.find(payHref?.split("/").at(-1), "checkout.session");
    completeSession(stripe.world, page.id);
    await settle();
    await db.milestone.update({ where: { id: first.id }, data: { fundedAt: onDay(0) } });
    await saveCard(client, `${kind}_${client.id}`);
    await allowCharges(client, await seenBy(client, contractId), onDay(0));
    await sendWeekOf(freelancer, first.id, onDay(4));
    await chargesAt(onDay(5));
    const pages = stripe.world.all("checkout.session").length;
    await Promise.all([1, 2].map(() => chargesAt(onDay(7))));
    await settle();
    expect(await stateOf(second.id), kind).toBe(reason ? "agreed" : "funded");
    expect(stripe.world.all("checkout.session")).toHaveLength(pages);
    expect(await db.chargeAllowance.findFirstOrThrow({ where: { contractId } })).toMatchObject({
      state: reason ? "suspended" : "standing",
      reason,
    });
    const paid = stripe.world.all("payment_intent").filter(({ customer }) => customer === page.customer);
    expect(paid).toHaveLength(reason ? 1 : 2);
  }
  expect(stripe.faults).toEqual([]);
});

test("a page that is closed cannot be paid on, and one that was paid on stays paid", async () => {
  for (const isPaid of [false, true]) {
    const { client, first } = await makeContract();
    const { payHref } = await fundMilestone(client, { milestoneId: first.id });
    const pageId = payHref?.split("/").at(-1) ?? "";
    if (isPaid) completeSession(stripe.world, pageId);
    expect((await cancelFunding(client, { milestoneId: first.id })).isCancelled).toBe(!isPaid);
    await settle();
    expect(await stateOf(first.id)).toBe(isPaid ? "funded" : "agreed");
  }
  expect(stripe.faults).toEqual([]);
});

test("a card is left on Stripe's page, shown by what it looks like, and removed there too", async () => {
  const { client } = await makeContract();
  const { href } = await addCard(client);
  const session = stripe.world.find(href.split("/").at(-1), "checkout.session");
  const card = { brand: "visa", last4: "4242", exp_month: 1, exp_year: 2031 };
  const payment_method = stripe.world.make("pm", "payment_method", { card });
  const setup = { customer: session.customer, payment_method };
  session.setup_intent = stripe.world.make("seti", "setup_intent", setup).id;
  stripe.world.tell("checkout.session.completed", session);
  await settle();
  const [saved] = (await listCards(client)).filter(({ provider }) => provider === "stripe");
  expect(saved).toMatchObject({ brand: "visa", expYear: 2031 });
  await removeCard(client, { cardId: saved?.id ?? "" });
  expect((await listCards(client)).some(({ provider }) => provider === "stripe")).toBe(false);
  await settle();
  expect(stripe.faults).toEqual([]);
});

test("a bank's dispute is booked and decided once, in whatever order its news comes", async () => {
  const { client, contractId, first } = await makeContract();
  await saveCard(client, `pm_card_success_${client.id}`);
  await fundMilestone(client, { milestoneId: first.id });
  await settle();
  const { paymentId } = await db.hold.findFirstOrThrow({ where: { escrowOwner: contractId } });
  const dispute = openDispute(stripe.world, paymentId ?? "", 1_500);
  closeDispute(stripe.world, dispute.id, "lost");
  stripe.world.events.reverse();
  await settle();
  expect(await db.chargeback.findMany({ where: { providerId: dispute.id } })).toMatchObject([
    { state: "lost", wasHeld: true },
  ]);
  expect(await escrowMinor(contractId, "EUR")).toBe(0n);
  expect(await db.hold.findFirstOrThrow({ where: { escrowOwner: contractId } })).toMatchObject({
    state: "chargedBack",
  });
});
