import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { demoPeople } from "../../prisma/demo/demo-people.ts";
import { demoWorldKey, ensureDemoWorld } from "../../prisma/demo/ensure-demo-world.ts";
import { resetDemoWorld } from "../../prisma/demo/reset-demo-world.ts";
import { makeClient } from "../support/people";

const silent = () => {};
// A world is played with the product's verbs; another test may be busy beside it.
const patience = 240_000;
const counted = async () => [await db.user.count(), await db.contract.count(), await db.event.count()];

test("a database without a demo world is left alone, empty or not", async () => {
  expect(await resetDemoWorld(silent)).toBe(false);
  const { id } = await makeClient();
  await ensureDemoWorld(silent);
  expect(await resetDemoWorld(silent)).toBe(false);
  expect(await db.user.count()).toBe(1);
  expect(await db.setting.findUnique({ where: { key: demoWorldKey } })).toBeNull();
  await db.user.delete({ where: { id } });
});

test(
  "two starts at once make one whole world, and a later start changes nothing",
  async () => {
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
  },
  patience,
);

test(
  "a world that was cut off while it was made is made anew by the next start",
  async () => {
    const before = await counted();
    const isUnfinished = { madeAt: "2026-11-20T08:00:00.000Z", isUnfinished: true };
    await db.setting.update({ where: { key: demoWorldKey }, data: { value: isUnfinished } });
    const { id } = await makeClient();
    await db.user.update({ where: { email: demoPeople.client.email }, data: { name: "Somebody else" } });
    await ensureDemoWorld(silent);
    expect(await db.user.findUnique({ where: { id } })).toBeNull();
    const { name } = await db.user.findUniqueOrThrow({ where: { email: demoPeople.client.email } });
    expect(name).toBe(demoPeople.client.name);
    expect(await counted()).toEqual(before);
    const { value } = await db.setting.findUniqueOrThrow({ where: { key: demoWorldKey } });
    expect(value).not.toHaveProperty("isUnfinished");
  },
  patience,
);

test(
  "a whole world is made anew when it is asked for, and what visitors did goes with it",
  async () => {
    const before = await counted();
    const { id } = await makeClient();
    expect(await resetDemoWorld(silent)).toBe(true);
    expect(await db.user.findUnique({ where: { id } })).toBeNull();
    expect(await counted()).toEqual(before);
  },
  patience,
);
