import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { demoPeople } from "../../prisma/demo/demo-people.ts";
import { ensureDemoWorld } from "../../prisma/demo/ensure-demo-world.ts";
import { resetDemoWorld } from "../../prisma/demo/reset-demo-world.ts";
import { makeClient } from "../support/people";

const silent = () => {};
const patience = 240_000;

test("a database without a demo world is refused and left alone, empty or not", async () => {
  expect(await resetDemoWorld(silent)).toBe(false);
  const { id } = await makeClient();
  expect(await resetDemoWorld(silent)).toBe(false);
  expect(await db.user.findMany({ select: { id: true } })).toEqual([{ id }]);
  await db.user.delete({ where: { id } });
});

test(
  "a demo world is made anew, whatever became of it",
  async () => {
    await ensureDemoWorld(silent);
    const counted = async () => [await db.user.count(), await db.event.count(), await db.contract.count()];
    const before = await counted();
    const { id } = await makeClient();
    await db.user.update({ where: { email: demoPeople.client.email }, data: { name: "Somebody else" } });
    expect(await resetDemoWorld(silent)).toBe(true);
    expect(await counted()).toEqual(before);
    expect(await db.user.findUnique({ where: { id } })).toBeNull();
    const { name } = await db.user.findUniqueOrThrow({ where: { email: demoPeople.client.email } });
    expect(name).toBe(demoPeople.client.name);
  },
  patience,
);
