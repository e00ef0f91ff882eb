import { beforeAll, describe, expect, test } from "vitest";
import { db } from "@/lib/db";
import { appendEvent } from "@/lib/events/append-event";
import { keepPriors, readPriors } from "@/lib/signals/kept-priors";
import { startingPriors } from "@/lib/signals/priors";
import { refreshSignals } from "@/lib/signals/refresh-signals";
import { makeDemoPast } from "@/tests/support/demo-past";

const now = new Date("2026-11-20T08:00:00Z");
const allRows = () =>
  db.freelancerSignal.findMany({ orderBy: [{ freelancerId: "asc" }, { tier: "asc" }, { family: "asc" }] });

beforeAll(() => makeDemoPast(now), 120_000);

describe("signals from the stored events", () => {
  test("are what the demo world computed while it was made", async () => {
    const made = await allRows();
    await refreshSignals({ now });
    expect(await allRows()).toEqual(made);
    expect(made.length).toBeGreaterThan(200);
  }, 120_000);

  test("are the same for one person as for everybody", async () => {
    const bulk = await allRows();
    const people = [...new Set(bulk.map(({ freelancerId }) => freelancerId))].slice(0, 12);
    await db.freelancerSignal.deleteMany({ where: { freelancerId: { in: people } } });
    for (const freelancerId of people) await refreshSignals({ freelancerId, now });
    expect(await allRows()).toEqual(bulk);
  });

  test("follow an event that arrives after closing, for that person only", async () => {
    const before = await allRows();
    const contract = await db.contract.findFirstOrThrow({
      where: { state: "closed", tier: "judgment" },
      orderBy: { closedAt: "desc" },
      select: { id: true, freelancerId: true, tier: true, family: true, clientId: true },
    });
    const given = { subjectId: contract.id, actorId: contract.clientId, at: now };
    const defect = { milestoneId: "m", criterionId: "c", severity: "critical" } as const;
    for (const defectId of ["one", "two", "three"])
      await appendEvent(db, "defect.confirmed", { ...given, data: { ...defect, defectId } });
    await refreshSignals({ freelancerId: contract.freelancerId, now });
    const after = await allRows();
    const isTheirs = ({ freelancerId }: { freelancerId: string }) => freelancerId === contract.freelancerId;
    expect(after.filter((row) => !isTheirs(row))).toEqual(before.filter((row) => !isTheirs(row)));
    const reviewOf = (rows: typeof before) =>
      rows.find((row) => isTheirs(row) && row.tier === contract.tier && row.family === contract.family)
        ?.review ?? 0;
    expect(reviewOf(after)).toBeLessThan(reviewOf(before));
  });

  test("go when the contracts they stood on are no evidence any more", async () => {
    const somebody = await db.user.findFirstOrThrow({
      where: { isFreelancer: true, contractsAsTalent: { none: {} } },
      select: { id: true },
    });
    const { freelancerId: _, ...row } = await db.freelancerSignal.findFirstOrThrow();
    await db.freelancerSignal.create({
      data: { ...row, contributions: {}, freelancerId: somebody.id },
    });
    await refreshSignals({ freelancerId: somebody.id, now });
    expect(await db.freelancerSignal.count({ where: { freelancerId: somebody.id } })).toBe(0);
  });

  test("use the priors in force, or the starting ones before there are any", async () => {
    const kept = await readPriors();
    expect(kept.version).toBe(now.toISOString());
    expect(Object.keys(kept.cells)).toHaveLength(22);
    await db.setting.delete({ where: { key: "signal-priors" } });
    expect(await readPriors()).toEqual(startingPriors);
    await keepPriors(kept);
    expect(await readPriors()).toEqual(kept);
  });
});
