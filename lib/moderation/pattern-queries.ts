import { assertAdmin } from "@/lib/accounts/policy";
import type { Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import { evidenceFor, noEvidence, type PatternEvidence } from "@/lib/moderation/pattern-evidence";
import { suspectedGroups } from "@/lib/moderation/suspected-groups";
import { weightByClient } from "@/lib/signals/client-weight";
import { readVoidClients } from "@/lib/signals/void-clients";

/** The closed contracts between some clients and their freelancers, and what they weigh in the signals today. */
export async function findEvidence(
  viewer: Viewer,
  clientIds: readonly string[],
  now: Date,
): Promise<PatternEvidence> {
  assertAdmin(viewer);
  return (await evidenceOf([[...clientIds]], now))[0] ?? noEvidence;
}

export interface SuspectedPattern extends PatternEvidence {
  /** The first of its clients by id, which the next page begins after. */
  key: string;
}

const groupsOnAPage = 10;

/** Clients whom the last nightly look took for one and whom nobody has declared, a group each. */
export async function listSuspected(
  viewer: Viewer,
  now: Date,
  after = "",
): Promise<{ rows: SuspectedPattern[]; next: string | null }> {
  assertAdmin(viewer);
  const groups = await suspectedGroups();
  const keys = [...groups.keys()].filter((key) => key > after);
  const page = keys.slice(0, groupsOnAPage);
  const found = await evidenceOf(
    page.map((key) => groups.get(key) ?? []),
    now,
  );
  return {
    rows: found.map((evidence, index) => ({ ...evidence, key: page[index] ?? "" })),
    next: keys.length > page.length ? (page.at(-1) ?? null) : null,
  };
}

export interface DeclaredPatternRow {
  id: string;
  clients: string[];
  facts: string;
  at: Date;
  declaredBy: string;
  liftedAt: Date | null;
}

const rowsOnAPage = 25;

/** Declarations, newest first, lifted ones too. `after` is the last id of the page before. */
export async function listDeclared(
  viewer: Viewer,
  after?: string,
): Promise<{ rows: DeclaredPatternRow[]; next: string | null }> {
  assertAdmin(viewer);
  const found = await db.declaredPattern.findMany({
    where: after ? { id: { lt: after } } : {},
    orderBy: { id: "desc" },
    take: rowsOnAPage + 1,
    select: {
      ...{ id: true, clientIds: true, facts: true, at: true, liftedAt: true },
      declaredBy: { select: { name: true } },
    },
  });
  const page = found.slice(0, rowsOnAPage);
  const names = await namesOf(page.flatMap(({ clientIds }) => clientIds));
  return {
    rows: page.map(({ clientIds, declaredBy, ...row }) => ({
      ...row,
      clients: clientIds.flatMap((id) => names.get(id) ?? []),
      declaredBy: declaredBy.name,
    })),
    next: found.length > rowsOnAPage ? (page.at(-1)?.id ?? null) : null,
  };
}

/** One declaration with its statement and the evidence as it is today; null when there is none. */
export async function findDeclared(viewer: Viewer, patternId: string, now: Date) {
  assertAdmin(viewer);
  const found = await db.declaredPattern.findUnique({
    where: { id: patternId },
    select: {
      ...{ id: true, clientIds: true, rule: true, facts: true, evidence: true, at: true },
      ...{ liftedAt: true, liftedReason: true },
      declaredBy: { select: { name: true } },
      liftedBy: { select: { name: true } },
    },
  });
  if (!found) return null;
  const [appeals, [seen = noEvidence]] = await Promise.all([
    db.case.findMany({
      where: { subjectType: "pattern", subjectId: patternId, state: { not: "decided" } },
      select: { id: true, state: true, appealedAt: true },
      orderBy: { id: "asc" },
    }),
    evidenceOf([found.clientIds], now),
  ]);
  return { ...found, appeals, seen };
}

/** For several groups of clients in the same few queries. */
async function evidenceOf(groups: readonly string[][], now: Date): Promise<PatternEvidence[]> {
  const hired = await db.contract.findMany({
    where: { clientId: { in: groups.flat() }, closedAt: { not: null } },
    select: { freelancerId: true },
    distinct: ["freelancerId"],
  });
  const people = hired.map(({ freelancerId }) => freelancerId);
  const [weights, names, voidClients] = await Promise.all([
    weightByClient(people, now),
    namesOf([...groups.flat(), ...people]),
    readVoidClients(),
  ]);
  return groups.map((clientIds) => evidenceFor(clientIds, weights, names, voidClients));
}

async function namesOf(ids: string[]): Promise<Map<string, string>> {
  const people = await db.user.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, name: true },
  });
  return new Map(people.map(({ id, name }) => [id, name]));
}
