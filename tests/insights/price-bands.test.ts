import { beforeAll, describe, expect, test } from "vitest";
import { db } from "@/lib/db";
import type { Prisma } from "@/lib/generated/prisma/client";
import { bandKey, fewestContracts, priceBands, priceBandsOf } from "@/lib/insights/queries";
import { makeClient, makeFreelancer } from "../support/people";

let parties: { clientId: string; freelancerId: string };

beforeAll(async () => {
  parties = { clientId: (await makeClient()).id, freelancerId: (await makeFreelancer()).id };
});

const contract = (over: Partial<Prisma.ContractCreateManyInput>): Prisma.ContractCreateManyInput => ({
  ...parties,
  kind: "milestones",
  state: "closed",
  title: "Work",
  tier: "judgment",
  family: "design",
  skills: [],
  currency: "USD",
  totalMinor: 1,
  finalMinor: 1,
  feeVersion: 1,
  closedAt: new Date(),
  ...over,
});

const store = (rows: Partial<Prisma.ContractCreateManyInput>[]) =>
  db.contract.createMany({ data: rows.map(contract) });

describe("price bands", () => {
  test("are the quartiles of final prices, not of agreed ones", async () => {
    // 100 … 900: the quartiles of nine evenly spaced prices are the third, fifth and seventh.
    const finals = [500, 100, 900, 300, 700, 200, 800, 400, 600];
    await store(finals.map((amount) => ({ totalMinor: 77, finalMinor: amount * 100 })));
    expect(await priceBands("design", "judgment", "USD")).toEqual({
      low: 30_000,
      median: 50_000,
      high: 70_000,
      count: 9,
      isSeed: false,
    });
  });

  test("lie between the two nearest prices where the quartile falls between them", async () => {
    await store([1, 2, 3, 4, 5, 6, 7, 8].map((n) => ({ family: "data", finalMinor: n * 1000 })));
    const band = await priceBands("data", "judgment", "USD");
    expect(band).toMatchObject({ low: 2750, median: 4500, high: 6250, count: 8 });
  });

  test("are not shown under eight paid contracts, whatever else there is", async () => {
    const video = { family: "video" as const, finalMinor: 5_000 };
    await store(Array.from({ length: fewestContracts - 1 }, () => video));
    await store([
      { ...video, state: "agreed", finalMinor: null, closedAt: null },
      { ...video, state: "ended" },
      { ...video, finalMinor: 0 },
      { ...video, currency: "EUR" },
      { ...video, tier: "commodity" },
      { ...video, family: "web" },
    ]);
    expect(await priceBands("video", "judgment", "USD")).toBeNull();
    await store([video]);
    expect(await priceBands("video", "judgment", "USD")).toMatchObject({ count: 8, median: 5_000 });
  });

  test("come for many packages at once, each cell once, and say when they are seed data", async () => {
    await db.setting.create({ data: { key: "demo-world", value: {} } });
    const design = { family: "design", tier: "judgment", currency: "USD" } as const;
    const unknown = { family: "design", tier: "commodity", currency: "JPY" } as const;
    const bands = await priceBandsOf([design, unknown, design, { ...design, family: "data" }]);
    expect([...bands.keys()].sort()).toEqual(
      [bandKey({ ...design, family: "data" }), bandKey(design)].sort(),
    );
    expect([...bands.values()].every(({ isSeed }) => isSeed)).toBe(true);
    expect(await priceBandsOf([])).toEqual(new Map());
  });
});
