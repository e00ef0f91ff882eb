import { beforeAll, describe, expect, test } from "vitest";
import { db } from "@/lib/db";
import { appendEvent } from "@/lib/events/append-event";
import { refreshDueSignals } from "@/lib/signals/refresh-due-signals";
import { refreshSignals } from "@/lib/signals/refresh-signals";
import { makeDemoPast } from "@/tests/support/demo-past";

const now = new Date("2026-11-20T08:00:00Z");
const rows = () =>
  db.freelancerSignal.findMany({ orderBy: [{ freelancerId: "asc" }, { tier: "asc" }, { family: "asc" }] });

beforeAll(async () => {
  await makeDemoPast(now);
  await db.signalDue.deleteMany();
}, 120_000);

async function recordDefect(defectId: string): Promise<{ contractId: string; freelancerId: string }> {
  const contracts = await db.contract.findMany({
    where: { state: "closed" },
    select: { id: true, freelancerId: true, clientId: true },
    orderBy: { closedAt: "desc" },
    take: 3,
  });
  for (const { id, clientId } of contracts)
    await appendEvent(db, "defect.confirmed", {
      subjectId: id,
      actorId: clientId,
      data: { milestoneId: "m", criterionId: "c", severity: "critical", defectId },
      at: now,
    });
  const [first] = contracts;
  return { contractId: first?.id ?? "", freelancerId: first?.freelancerId ?? "" };
}

describe("signals that are due", () => {
  test("come out as one full computation would, for those concerned, and are due no more", async () => {
    await recordDefect("one");
    expect(await db.signalDue.count()).toBe(3);
    expect(await refreshDueSignals(now)).toBe(3);
    expect(await db.signalDue.count()).toBe(0);
    const followed = await rows();
    const people = [...new Set(followed.map(({ freelancerId }) => freelancerId))];
    for (const freelancerId of people.slice(0, 40)) await refreshSignals({ freelancerId, now });
    expect(await rows()).toEqual(followed);
    expect(await refreshDueSignals(now)).toBe(0);
  });

  test("stay due when the run is cut off, and when the event is taken back", async () => {
    const { contractId } = await recordDefect("two");
    await db.contract.update({ where: { id: contractId }, data: { closedAt: now } });
    await expect(
      db.$transaction(async (tx) => {
        await tx.signalDue.deleteMany();
        throw new Error("cut off");
      }),
    ).rejects.toThrow("cut off");
    expect(await db.signalDue.count()).toBe(3);
    await refreshDueSignals(now);
    await expect(
      db.$transaction(async (tx) => {
        await appendEvent(tx, "contract.rehired", {
          subjectId: contractId,
          actorId: null,
          data: { nextContractId: contractId },
        });
        throw new Error("taken back");
      }),
    ).rejects.toThrow();
    expect(await db.signalDue.count()).toBe(0);
  });

  test("are shared by two workers at once, each done once", async () => {
    await recordDefect("three");
    const counts = await Promise.all([refreshDueSignals(now), refreshDueSignals(now)]);
    expect(counts[0] + counts[1]).toBe(3);
    expect(await db.signalDue.count()).toBe(0);
  });

  test("an event about a contract that is still open changes nobody's signals", async () => {
    const before = await rows();
    const open = await db.contract.findFirstOrThrow({ where: { closedAt: null }, select: { id: true } });
    await db.signalDue.create({ data: { contractId: open.id } });
    expect(await refreshDueSignals(now)).toBe(1);
    expect(await rows()).toEqual(before);
  });
});
