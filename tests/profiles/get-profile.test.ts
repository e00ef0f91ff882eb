import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { getOwnProfile, getProfileOrThrow } from "@/lib/profiles/queries";
import { countQueries } from "@/tests/support/count-queries";
import { makeClient, makeFreelancer } from "@/tests/support/people";
import { makeDecision, makeProfile, makeRateCard } from "@/tests/support/profiles";

const signal = {
  family: "writing",
  ...{ scoping: 84, scopingLow: 78, scopingHigh: 90, scopingCount: 9 },
  ...{ review: 70, reviewLow: 60, reviewHigh: 80, reviewCount: 9 },
  ...{ delivery: 91, deliveryLow: 86, deliveryHigh: 96, deliveryCount: 9 },
  clientCount: 2,
  contributions: {},
};

test("a public profile shows its evidence, its signals with their range and the contracts in time", async () => {
  const [client, freelancer] = [await makeClient(), await makeFreelancer()];
  await makeProfile(freelancer);
  await makeRateCard(freelancer, { title: "Standing" });
  await makeRateCard(freelancer, { title: "Retired", isActive: false });
  await makeDecision(freelancer);
  await db.freelancerSignal.createMany({
    data: [
      { ...signal, freelancerId: freelancer.id, tier: "judgment", contractCount: 3 },
      // Carried over from the other tier: no contract of its own, so nothing to show.
      { ...signal, freelancerId: freelancer.id, tier: "commodity", contractCount: 0 },
    ],
  });
  const dueAt = new Date("2026-02-01");
  for (const [state, closedAt] of [
    ["closed", new Date("2026-01-30")],
    ["closed", new Date("2026-02-05")],
    ["active", null],
  ] as const)
    await db.contract.create({
      data: {
        ...{ kind: "milestones", state, closedAt, dueAt, tier: "judgment", family: "writing", title: "Tone" },
        ...{ clientId: client.id, freelancerId: freelancer.id },
        ...{ currency: "USD", totalMinor: 1_000, feeVersion: 1 },
      },
    });

  const shown = await getProfileOrThrow(null, freelancer.id);
  expect(shown.user.name).toBe("Robin Vale");
  expect(shown.rateCards.map(({ title }) => title)).toEqual(["Standing"]);
  expect(shown.decisions).toHaveLength(1);
  expect(shown.signals).toMatchObject([{ tier: "judgment", scoping: 84, scopingLow: 78, contractCount: 3 }]);
  expect(shown.record).toEqual([{ tier: "judgment", finished: 2, dated: 2, onTime: 1 }]);
  expect(JSON.stringify(shown)).not.toContain("people.test");
});

test("a hidden profile and that of a suspended person are there for their own person only", async () => {
  const hidden = await makeFreelancer();
  await makeProfile(hidden, { publishedAt: null });
  const suspended = await makeFreelancer({ suspendedReason: "Sent invoices past the site." });
  await makeProfile(suspended);
  for (const person of [hidden, suspended]) {
    for (const reader of [null, await makeClient()])
      await expect(getProfileOrThrow(reader, person.id)).rejects.toMatchObject({ code: "not-found" });
    expect((await getProfileOrThrow(person, person.id)).userId).toBe(person.id);
  }
  for (const address of ["no-id", "00000000-0000-4000-8000-000000000000"])
    await expect(getProfileOrThrow(null, address)).rejects.toMatchObject({ code: "not-found" });
});

test("one's own profile starts empty and then holds retired cards too", async () => {
  const freelancer = await makeFreelancer();
  expect(await getOwnProfile(freelancer)).toMatchObject({ headline: "", skills: [], publishedAt: null });
  await makeProfile(freelancer);
  await makeRateCard(freelancer, { isActive: false });
  expect((await getOwnProfile(freelancer)).rateCards).toHaveLength(1);
});

test("a long profile is read with as many queries as a short one", async () => {
  const [short, long] = [await makeFreelancer(), await makeFreelancer()];
  for (const freelancer of [short, long]) {
    await makeProfile(freelancer);
    await makeRateCard(freelancer);
    await makeDecision(freelancer);
  }
  for (let made = 0; made < 10; made++) await makeDecision(long);
  for (let made = 0; made < 10; made++) await makeRateCard(long);
  const first = await countQueries(() => getProfileOrThrow(null, short.id));
  const second = await countQueries(() => getProfileOrThrow(null, long.id));
  expect(second.result.decisions).toHaveLength(11);
  expect(second.queries).toBe(first.queries);
});
