import { beforeAll, describe, expect, test } from "vitest";
import { AiLimits, hasLimits } from "@/lib/ai-policy";
import { ScopeContent } from "@/lib/contracts/scope";
import {
  changeOrderStates,
  checkpointStates,
  contractKinds,
  contractStates,
  defectStates,
  disputeStates,
  endingStates,
  milestoneStates,
  offerStates,
  statementStates,
} from "@/lib/contracts/states";
import { db } from "@/lib/db";
import { parseRecordedEvent } from "@/lib/events/registry";
import { demoPeople } from "../../prisma/demo/demo-people.ts";
import { ensureDemoWorld } from "../../prisma/demo/ensure-demo-world.ts";

const now = new Date("2026-11-20T08:00:00Z");

beforeAll(() => ensureDemoWorld(() => {}, now), 240_000);

const mine = { client: { is: { email: demoPeople.client.email } } };
const theirs = { freelancer: { is: { email: demoPeople.freelancer.email } } };
const states = (rows: readonly { state: string }[]) => [...new Set(rows.map(({ state }) => state))].sort();
const all = (wanted: readonly string[]) => [...wanted].sort();

describe("among the contracts of the demo client is one in each state", () => {
  const contract = { is: mine };

  test("of contracts, of every kind", async () => {
    const rows = await db.contract.findMany({ where: mine, select: { state: true, kind: true } });
    expect(states(rows)).toEqual(all(contractStates));
    expect([...new Set(rows.map(({ kind }) => kind))].sort()).toEqual(all(contractKinds));
  });

  test("of milestones; only asking the provider lasts no longer than the asking", async () => {
    const rows = await db.milestone.findMany({ where: { contract }, select: { state: true } });
    expect(states(rows)).toEqual(all(milestoneStates.filter((state) => state !== "funding")));
  });

  test("of change orders, and one waits for each side", async () => {
    const rows = await db.changeOrder.findMany({ where: { contract }, select: { state: true, by: true } });
    expect(states(rows)).toEqual(all(changeOrderStates));
    const waiting = rows.filter(({ state }) => state === "proposed").map(({ by }) => by);
    expect(waiting.sort()).toEqual(["client", "freelancer"]);
  });

  test("of offers, and one waits for each side", async () => {
    const clientId = (await db.user.findUniqueOrThrow({ where: { email: demoPeople.client.email } })).id;
    const rows = await db.offer.findMany({ where: { clientId }, select: { state: true, turn: true } });
    expect(states(rows)).toEqual(all(offerStates));
    const turns = rows.filter(({ state }) => state === "open").map(({ turn }) => turn);
    expect(new Set(turns)).toEqual(new Set(["client", "freelancer"]));
  });

  test("of proposals that are countered, one for each side to answer", async () => {
    const idOf = async (email: string) => (await db.user.findUniqueOrThrow({ where: { email } })).id;
    const freelancerId = await idOf(demoPeople.freelancer.email);
    const waiting = await db.offer.findMany({
      where: { clientId: await idOf(demoPeople.client.email), state: "open", proposalId: { not: null } },
      orderBy: { version: "asc" },
    });
    expect(waiting).toMatchObject([
      { turn: "freelancer", version: 2, freelancerId },
      { turn: "client", version: 3 },
    ]);
  });

  test("of weekly statements", async () => {
    const rows = await db.statement.findMany({ where: { contract }, select: { state: true } });
    expect(states(rows)).toEqual(all(statementStates));
  });

  test("of disputes, defects and endings", async () => {
    const milestone = { is: { contract } };
    expect(states(await db.dispute.findMany({ where: { contract }, select: { state: true } }))).toEqual(
      all(disputeStates),
    );
    expect(states(await db.defect.findMany({ where: { milestone }, select: { state: true } }))).toEqual(
      all(defectStates),
    );
    expect(states(await db.ending.findMany({ where: { contract }, select: { state: true } }))).toEqual(
      all(endingStates),
    );
  });

  test("work accepted by silence, files in versions, a running pause, reviews published and open", async () => {
    const accepted = await db.event.findMany({
      where: { type: "milestone.auto-accepted", actorId: null },
      select: { subjectId: true },
    });
    const ids = accepted.map(({ subjectId }) => subjectId);
    expect(await db.contract.count({ where: { ...mine, id: { in: ids } } })).toBeGreaterThanOrEqual(1);
    expect(await db.contractFile.count({ where: { contract, version: 2, state: "ready" } })).toBe(1);
    expect(await db.pause.count({ where: { contract, endedAt: null } })).toBe(1);
    expect(await db.review.count({ where: { contract, publishedAt: { not: null } } })).toBe(2);
    expect(
      await db.review.findMany({ where: { contract, publishedAt: null }, select: { by: true } }),
    ).toEqual(expect.arrayContaining([{ by: "client" }, { by: "freelancer" }]));
  });
});

test("a newcomer sees limits on AI by stage: on listings, in a scope with its deliveries, in a counter-offer", async () => {
  const listings = await db.listing.findMany({ where: { state: "published" }, select: { aiLimits: true } });
  const limited = listings.filter(({ aiLimits }) => hasLimits(AiLimits.parse(aiLimits)));
  expect(limited.length).toBeGreaterThanOrEqual(3);
  const scopes = await db.scopeSnapshot.findMany({ where: { contract: mine } });
  const contracts = scopes.filter(({ content }) => ScopeContent.parse(content).aiLimits);
  const sent = {
    state: "submitted",
    milestone: { contractId: { in: contracts.map((each) => each.contractId) } },
  } as const;
  expect(await db.delivery.count({ where: sent })).toBeGreaterThan(0);
  expect(await db.delivery.count({ where: { isAgainstAiPolicy: true } })).toBe(0);
  const countered = await db.event.findMany({ where: { type: "contract.countered" } });
  expect(JSON.stringify(countered.map(({ data }) => data))).toContain("aiLimits.drafting");
});

test("the demo freelancer has something to do in most of them", async () => {
  const contract = { is: theirs };
  const rows = await db.milestone.findMany({ where: { contract }, select: { state: true } });
  expect(states(rows)).toEqual(
    expect.arrayContaining(["funded", "started", "delivered", "changes", "disputed", "accepted"]),
  );
  expect(await db.dispute.count({ where: { contract, state: "open", by: "client" } })).toBeGreaterThan(0);
  expect(await db.defect.count({ where: { milestone: { is: { contract } }, state: "reported" } })).toBe(1);
  expect(await db.checkpoint.findMany({ where: { contract }, select: { state: true } }).then(states)).toEqual(
    all(checkpointStates),
  );
});

test("an appeal waits for the moderator whom visitors sign in as, and one case was theirs", async () => {
  const admin = await db.user.findUniqueOrThrow({ where: { email: demoPeople.admin.email } });
  const [appealed] = await db.dispute.findMany({ where: { state: "appealed" } });
  expect(appealed?.decidedById).not.toBe(admin.id);
  expect(await db.dispute.count({ where: { state: "decided", decidedById: admin.id } })).toBe(1);
});

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

test("the ledger agrees with the sandbox's books, and shows what it keeps and converts", async () => {
  expect(await db.reconciliationRun.findFirst()).toMatchObject({ differences: 0, error: null });
  expect(await db.ledgerTransfer.count({ where: { reason: "provider-cost" } })).toBeGreaterThan(0);
  const converted = await db.providerConversion.findMany({ select: { what: true, rate: true } });
  expect(converted).toEqual([{ what: "charge", rate: "0.0062" }]);
});
