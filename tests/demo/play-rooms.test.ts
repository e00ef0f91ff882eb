import { beforeAll, expect, test } from "vitest";
import { db } from "@/lib/db";
import { parseRecordedEvent } from "@/lib/events/registry";
import { ensureDemoWorld } from "../../prisma/demo/ensure-demo-world.ts";

const now = new Date("2026-11-20T08:00:00Z");

beforeAll(() => ensureDemoWorld(() => {}, now), 240_000);

test("no money is lost or made: the ledger adds up to zero, and so does each movement", async () => {
  const { _sum, _count } = await db.ledgerEntry.aggregate({ _sum: { amountMinor: true }, _count: true });
  expect(_count).toBeGreaterThan(10);
  expect(_sum.amountMinor).toBe(0n);
  const movements = await db.ledgerEntry.groupBy({ by: ["transferId"], _sum: { amountMinor: true } });
  expect(movements.filter(({ _sum: sum }) => sum.amountMinor !== 0n)).toEqual([]);
});

test("nothing is due in the first hours", async () => {
  const soon = new Date(now.getTime() + 6 * 3_600_000);
  expect(await db.deadline.findMany({ where: { state: "open", dueAt: { lt: soon } } })).toEqual([]);
  expect(await db.deadline.count({ where: { state: "open" } })).toBeGreaterThan(5);
  expect(await db.milestone.count({ where: { state: "funding" } })).toBe(0);
});

test("every event can be read by its schema, and none lies ahead", async () => {
  const rows = await db.event.findMany({ orderBy: { id: "asc" } });
  for (const { id, subjectType, subjectId, ...event } of rows)
    parseRecordedEvent({ ...event, id: String(id), subject: { type: subjectType, id: subjectId } });
  expect(rows.filter(({ at }) => at > now)).toEqual([]);
});

test("each contract's events stand in the order in which they happened", async () => {
  const rows = await db.event.findMany({
    where: { subjectType: "contract" },
    orderBy: { id: "asc" },
    select: { subjectId: true, at: true },
  });
  const last = new Map<string, Date>();
  for (const { subjectId, at } of rows) {
    expect(at >= (last.get(subjectId) ?? at)).toBe(true);
    last.set(subjectId, at);
  }
});

test("notices are dated by what they tell of; no mail waits and no limit is used up", async () => {
  const { _max } = await db.notice.aggregate({ _max: { createdAt: true } });
  expect(_max.createdAt?.getTime()).toBeLessThanOrEqual(now.getTime());
  const newest = await db.notice.findMany({ orderBy: { id: "desc" }, take: 20, select: { createdAt: true } });
  const times = newest.map(({ createdAt }) => createdAt.getTime());
  expect(times).toEqual([...times].sort((a, b) => b - a));
  expect(await db.mail.count()).toBe(0);
  expect(await db.rateLimit.count()).toBe(0);
});
