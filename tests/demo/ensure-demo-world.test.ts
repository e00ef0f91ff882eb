import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { demoWorldKey, ensureDemoWorld } from "../../prisma/demo/ensure-demo-world.ts";
import { makeClient } from "../support/people";

const silent = () => {};

test("a database with anybody in it is left alone", async () => {
  const { id } = await makeClient();
  await ensureDemoWorld(silent);
  expect(await db.user.count()).toBe(1);
  expect(await db.setting.findUnique({ where: { key: demoWorldKey } })).toBeNull();
  await db.user.delete({ where: { id } });
});

test("two starts at once make one whole world, and a later start changes nothing", async () => {
  await Promise.all([ensureDemoWorld(silent), ensureDemoWorld(silent)]);
  const count = async () => ({
    freelancers: await db.freelancerProfile.count({ where: { publishedAt: { not: null } } }),
    clients: await db.user.count({ where: { isClient: true } }),
    open: await db.listing.count({ where: { state: "published" } }),
    paid: await db.contract.count({ where: { state: "closed", finalMinor: { gt: 0 } } }),
    signals: await db.freelancerSignal.count(),
    events: await db.event.count(),
  });
  const made = await count();
  expect(made.freelancers).toBeGreaterThanOrEqual(300);
  expect(made.clients).toBeGreaterThanOrEqual(60);
  expect(made.open).toBeGreaterThanOrEqual(120);
  expect(made.paid).toBeGreaterThanOrEqual(1_350);
  expect(made.signals).toBeGreaterThan(200);
  expect(await db.user.count({ where: { isDemo: false } })).toBe(0);
  expect(await db.user.count({ where: { passwordHash: { not: null } } })).toBe(0);
  await ensureDemoWorld(silent);
  expect(await count()).toEqual(made);
}, 240_000);

test("a world that was cut off while it was made is made anew", async () => {
  const whole = await db.setting.findUniqueOrThrow({ where: { key: demoWorldKey } });
  expect(whole.value).not.toHaveProperty("isUnfinished");
  const counted = async () => [await db.user.count(), await db.contract.count(), await db.event.count()];
  const before = await counted();
  const isUnfinished = { madeAt: "2026-11-20T08:00:00.000Z", isUnfinished: true };
  await db.setting.update({ where: { key: demoWorldKey }, data: { value: isUnfinished } });
  const { id } = await makeClient();
  await ensureDemoWorld(silent);
  expect(await db.user.findUnique({ where: { id } })).toBeNull();
  expect(await counted()).toEqual(before);
  expect((await db.setting.findUniqueOrThrow({ where: { key: demoWorldKey } })).value).not.toHaveProperty(
    "isUnfinished",
  );
}, 240_000);
