import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { after, day } from "@/lib/clock";
import { contractDeadlines } from "@/lib/contracts/deadline-effects";
import { holdEffects } from "@/lib/contracts/hold-effects";
import { db } from "@/lib/db";
import { runDueDeadlines } from "@/lib/deadlines";
import { leaseTime, sendDueCalls } from "@/lib/payments/calls/send-call";
import { escrowMinor } from "@/lib/payments/queries";
import { eventsOf, makeContract, makeDelivered } from "@/tests/support/contracts";

/** Runs a process that is killed midway; answers how it ended. */
const die = (given: object) =>
  spawnSync(process.execPath, ["--import", "tsx", "tests/support/die-midway.ts", JSON.stringify(given)], {
    env: process.env,
    encoding: "utf8",
    timeout: 30_000,
  });

const count = async (contractId: string, type: string) =>
  (await eventsOf(contractId)).filter((event) => event.type === type).length;

test("killed between the stored request and the provider, funding is carried to its end once", async () => {
  const { client, freelancer, contractId, first } = await makeContract();
  expect(die({ where: "funding", viewer: client, milestoneId: first.id }).signal).toBe("SIGKILL");
  expect(await db.milestone.findUniqueOrThrow({ where: { id: first.id } })).toMatchObject({
    state: "funding",
  });
  expect(await escrowMinor(contractId, "EUR")).toBe(0n);
  // Whoever died may still be at it, so the call is left alone for a while.
  await sendDueCalls(holdEffects);
  expect(await escrowMinor(contractId, "EUR")).toBe(0n);
  const later = after(new Date(), leaseTime);
  await Promise.all([sendDueCalls(holdEffects, later), sendDueCalls(holdEffects, later)]);
  await sendDueCalls(holdEffects, after(later, leaseTime));
  expect(await db.milestone.findUniqueOrThrow({ where: { id: first.id } })).toMatchObject({
    state: "funded",
  });
  expect(await escrowMinor(contractId, "EUR")).toBe(41_200n);
  expect(await count(contractId, "milestone.funded")).toBe(1);
  expect(await db.notice.count({ where: { userId: freelancer.id, kind: "contracts.notices.funded" } })).toBe(
    1,
  );
}, 60_000);

test("killed with a deadline's effect not committed, the effect happens once with the next worker", async () => {
  const start = new Date();
  const { freelancer, contractId, first } = await makeDelivered(start);
  const now = after(start, 15 * day);
  const ended = die({ where: "deadline", milestoneId: first.id, now: now.toISOString() });
  expect(ended.signal).toBe("SIGKILL");
  expect(await count(contractId, "milestone.auto-accepted")).toBe(0);
  await Promise.all([runDueDeadlines(contractDeadlines, now), runDueDeadlines(contractDeadlines, now)]);
  expect(await count(contractId, "milestone.auto-accepted")).toBe(1);
  expect(await escrowMinor(contractId, "EUR")).toBe(0n);
  const kind = "contracts.notices.autoAccepted";
  expect(await db.notice.count({ where: { userId: freelancer.id, kind } })).toBe(1);
}, 60_000);
