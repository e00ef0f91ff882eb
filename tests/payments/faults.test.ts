import { type ChildProcess, spawn } from "node:child_process";
import { expect, test, vi } from "vitest";
import { after, hour } from "@/lib/clock";
import { db } from "@/lib/db";
import { reconcile } from "@/lib/payments/reconcile";
import { stripeProvider } from "@/lib/payments/stripe/stripe-provider";
import { makeContract } from "@/tests/support/contracts";
import { completeSession } from "@/tests/support/stripe/payments";
import { startStandIn } from "@/tests/support/stripe/stand-in";

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

const kills = Number(process.env.FAULT_KILLS ?? 4);
const atOnce = 4;

test(`killed ${kills} times anywhere between funding and payout, nothing is lost and nothing is paid twice`, async () => {
  const moods = { failBefore: 0.1, failAfter: 0.1, hangUpAfter: 0.1, random: Math.random };
  const stripe = await startStandIn(moods, port);
  let killed = 0;
  let starts = 0;
  while (killed < kills) {
    const contracts = await makeReady(stripe);
    for (let isDone = false; !isDone; starts++) {
      const isLast = killed >= kills;
      const life = isLast ? 120_000 : 30 + Math.random() * 1_800;
      const end = await run(stripe, { contracts, starts }, life);
      isDone = end.isDone;
      if (end.isKilled) killed += 1;
      if (process.env.FAULT_KILLS && killed % 10 === 0) process.stderr.write(`killed ${killed} times\n`);
      expect(isLast && !isDone, "the last one is given time to finish").toBe(false);
    }
    await checkBooks(stripe);
  }
  if (process.env.FAULT_KILLS) process.stderr.write(`killed ${killed} times in ${starts} starts\n`);
  stripe.stop();
}, 7_200_000);

type Stripe = Awaited<ReturnType<typeof startStandIn>>;

/** Contracts of two milestones whose freelancers can be paid; every second client has left a card. */
async function makeReady(stripe: Stripe) {
  await db.rateLimit.deleteMany();
  const made = await Promise.all(Array.from({ length: atOnce }, makeContract));
  for (const [index, { client, freelancer }] of made.entries()) {
    const at = new Date();
    const account = stripe.world.make("acct", "account", { capabilities: { transfers: "active" } });
    const ready = { isTransferReady: true, isPayoutReady: true, createdAt: at, updatedAt: at };
    const payee = { userId: freelancer.id, provider: "stripe", providerId: account.id };
    await db.payoutAccount.create({ data: { ...payee, ...ready } });
    if (index % 2) continue;
    const customerId = stripe.world.make("cus", "customer", {}).id;
    await db.payerAccount.create({ data: { userId: client.id, provider: "stripe", providerId: customerId } });
    const card = {
      userId: client.id,
      provider: "stripe",
      customerId,
      providerId: `pm_card_success_${client.id}`,
    };
    const looks = { brand: "visa", last4: "4242", expMonth: 1, expYear: 2030, createdAt: at };
    await db.savedCard.create({ data: { ...card, ...looks } });
  }
  return made.map(({ contractId, client, freelancer }) => ({ contractId, client, freelancer }));
}

/** One life of the server: whether it got everything done, or was killed before. */
async function run(stripe: Stripe, given: object, life: number) {
  const child = spawn(
    process.execPath,
    ["--import", "tsx", "tests/support/payments-server.ts", JSON.stringify(given)],
    { env: process.env, stdio: ["ignore", "pipe", "inherit"] },
  );
  const gone = new Promise<void>((done) => child.once("exit", () => done()));
  const door = await doorOf(child);
  const killer = setTimeout(() => child.kill("SIGKILL"), life);
  let isDone = false;
  child.stdout?.on("data", (text: Buffer) => {
    isDone ||= text.toString().includes("done");
  });
  while (child.exitCode === null && child.signalCode === null) {
    for (const session of stripe.world.all("checkout.session")) completeSession(stripe.world, session.id);
    const left = await stripe.sendEvents({ secret: "whsec_one", post: door, random: Math.random });
    if (isDone && left === 0) child.kill("SIGKILL");
    await new Promise((wake) => setTimeout(wake, 20));
  }
  clearTimeout(killer);
  await gone;
  const isAllDone = isDone && stripe.world.events.length === 0;
  return { isDone: isAllDone, isKilled: !isAllDone && child.signalCode === "SIGKILL" };
}

async function doorOf(child: ChildProcess) {
  const port = await new Promise<string>((found) => {
    child.stdout?.on("data", (text: Buffer) => {
      const told = /port (\d+)/.exec(text.toString())?.[1];
      if (told) found(told);
    });
    child.once("exit", () => found("1"));
  });
  return async (body: string, signature: string) => {
    const headers = { "stripe-signature": signature };
    const answer = await fetch(`http://127.0.0.1:${port}`, { method: "POST", headers, body }).catch(
      () => null,
    );
    return answer?.status ?? 0;
  };
}

/** Ours and Stripe's: every hold was paid, transferred and paid out exactly once, and both add up to the same. */
async function checkBooks({ world, faults }: Stripe): Promise<void> {
  const now = after(new Date(), hour);
  const nights = await Promise.all([1, 2].map(() => reconcile(stripeProvider, { now })));
  expect(nights.map(({ differences }) => differences)).toEqual([0, 0]);
  expect(faults).toEqual([]);
  const holds = await db.hold.findMany();
  expect(holds.map(({ state }) => state).filter((state) => state !== "released")).toEqual([]);
  const paid = world.all("payment_intent");
  const callers = (kind: string) => world.all(kind).map(({ metadata }) => metadata.callId);
  expect(paid.map(({ metadata }) => metadata.holdId).sort()).toEqual(holds.map(({ id }) => id).sort());
  expect(new Set(callers("transfer")).size).toBe(callers("transfer").length);
  expect(callers("transfer")).toHaveLength(holds.length);
  expect(world.all("refund")).toEqual([]);
  expect(await db.payout.count({ where: { state: "paid" } })).toBe(world.all("payout").length);
  const sums = await db.$queryRaw<{ owner: string; purpose: string; total: bigint }[]>`
    select a."owner", a."purpose"::text, sum(e."amountMinor")::bigint as total
    from "LedgerEntry" e join "LedgerAccount" a on a."id" = e."accountId" group by 1, 2`;
  expect(sums.reduce((sum, { total }) => sum + total, 0n)).toBe(0n);
  for (const { owner, purpose, total } of sums) {
    if (purpose === "fees" || purpose === "costs") continue;
    const isOurs = purpose === "clearing" && owner === "provider";
    expect(total, `${purpose} ${owner}`).toBe(isOurs ? BigInt(-(world.balance.get("eur") ?? 0)) : 0n);
  }
  const events = await db.event.groupBy({
    by: ["subjectId", "type"],
    _count: true,
    where: { type: "milestone.funded" },
  });
  for (const { _count } of events) expect(_count).toBe(2);
}
