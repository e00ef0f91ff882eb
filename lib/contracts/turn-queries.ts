import type { Viewer } from "@/lib/accounts/viewer";
import { after, day } from "@/lib/clock";
import { contractsOf, mayActOn, type Parties, partyOf } from "@/lib/contracts/policy";
import { reviewDays } from "@/lib/contracts/review-time";
import type { ContractParty } from "@/lib/contracts/states";
import { type Turn, type TurnContract, turnsOf } from "@/lib/contracts/turns";
import { db } from "@/lib/db";
import type { Prisma } from "@/lib/generated/prisma/client";

/** What `turnsOf` reads, of a contract in the database. */
export const turnFields = {
  id: true,
  kind: true,
  state: true,
  closedAt: true,
  milestones: {
    orderBy: { position: "asc" },
    select: {
      id: true,
      state: true,
      dueAt: true,
      deliveries: {
        where: { state: "submitted" },
        orderBy: { attempt: "desc" },
        take: 1,
        select: { acceptsAt: true },
      },
      statement: { select: { approvesAt: true } },
      defects: {
        where: { state: { in: ["reported", "confirmed"] } },
        select: { state: true, reportedAt: true },
      },
    },
  },
  changeOrders: { where: { state: "proposed" }, select: { by: true, createdAt: true } },
  endings: { where: { state: "proposed" }, select: { by: true, createdAt: true } },
  disputes: {
    where: { state: { in: ["open", "review", "decided", "appealed"] } },
    select: {
      id: true,
      by: true,
      state: true,
      answerBy: true,
      splits: { where: { state: "proposed" }, select: { by: true, createdAt: true } },
    },
  },
  questions: { where: { answer: null }, select: { owedBy: true, askedAt: true } },
  checkpoints: { where: { state: "set" }, orderBy: { dueAt: "asc" }, select: { dueAt: true } },
  reviews: { select: { by: true } },
  allowances: { where: { state: "standing" }, select: { id: true } },
} satisfies Prisma.ContractSelect;

type TurnRow = Omit<TurnContract, "isPaid"> & Parties;

const paying: readonly Turn["kind"][] = ["fund-milestone", "finish-payment"];

/** What waits for the viewer on each of these contracts, on the side where they stand. */
export async function turnsAmong(
  viewer: Viewer,
  rows: readonly TurnRow[],
  now: Date,
): Promise<Map<string, Turn[]>> {
  const holds = await db.hold.findMany({
    where: { escrowOwner: { in: rows.map(({ id }) => id) }, releasedMinor: { gt: 0 } },
    distinct: ["escrowOwner"],
    select: { escrowOwner: true },
  });
  const paid = new Set(holds.map(({ escrowOwner }) => escrowOwner));
  return new Map(
    rows.map((row) => {
      const side = partyOf(viewer, row);
      const turns = side ? turnsOf({ ...row, isPaid: paid.has(row.id) }, side, now) : [];
      return [
        row.id,
        turns.filter(({ kind }) => mayActOn(viewer, row, { isPaying: paying.includes(kind) })),
      ] as const;
    }),
  );
}

/** What waits for the viewer on one contract, in the order in which a person would do it. */
export async function turnsOn(viewer: Viewer, contractId: string, now: Date): Promise<Turn[]> {
  const row = await db.contract.findFirst({
    where: { id: contractId, ...contractsOf(viewer) },
    select: { ...turnFields, clientId: true, freelancerId: true, organisationId: true },
  });
  return row ? ((await turnsAmong(viewer, [row], now)).get(contractId) ?? []) : [];
}

const mostContracts = 50;

/** What waits for the viewer on the contracts of one side: what has a day first, the soonest before the others. */
export async function listTurns(
  viewer: Viewer,
  side: ContractParty,
  now: Date,
): Promise<(Turn & { title: string })[]> {
  const rows = await db.contract.findMany({
    where: {
      AND: [
        contractsOf(viewer, side),
        {
          OR: [
            { state: { in: ["agreed", "active", "paused"] } },
            { closedAt: { gt: after(now, -reviewDays * day) } },
            { milestones: { some: { defects: { some: { state: { in: ["reported", "confirmed"] } } } } } },
          ],
        },
      ],
    },
    orderBy: [{ agreedAt: "desc" }, { id: "asc" }],
    take: mostContracts,
    select: { ...turnFields, title: true, clientId: true, freelancerId: true, organisationId: true },
  });
  const turns = await turnsAmong(viewer, rows, now);
  return rows
    .flatMap(({ id, title }) => (turns.get(id) ?? []).map((turn) => ({ ...turn, title })))
    .sort((a, b) => (a.at?.getTime() ?? Number.MAX_VALUE) - (b.at?.getTime() ?? Number.MAX_VALUE));
}
