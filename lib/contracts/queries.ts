import type { Viewer } from "@/lib/accounts/viewer";
import { present } from "@/lib/clock";
import { canonicalJson } from "@/lib/contracts/canonical-json";
import { currentDueOf, currentPriceOf } from "@/lib/contracts/current-terms";
import { hashScope } from "@/lib/contracts/hash-scope";
import { contractsOf, partyOf } from "@/lib/contracts/policy";
import { ScopeContent } from "@/lib/contracts/scope";
import type { ContractParty } from "@/lib/contracts/states";
import { turnFields, turnsAmong } from "@/lib/contracts/turn-queries";
import { db } from "@/lib/db";
import { notFound } from "@/lib/errors";
import { asId } from "@/lib/listings/queries";

const pageSize = 20;

const listFields = {
  id: true,
  kind: true,
  state: true,
  title: true,
  tier: true,
  currency: true,
  totalMinor: true,
  agreedAt: true,
  dueAt: true,
  clientId: true,
  freelancerId: true,
  organisationId: true,
  client: { select: { name: true } },
  freelancer: { select: { name: true } },
  organisation: { select: { name: true } },
} as const;

/**
 * A page of the viewer's contracts, the newest agreement first, each with what waits for the viewer on it. `after` is
 * the id of the last one seen.
 */
export async function listContracts(viewer: Viewer, side?: ContractParty, after?: string, now = present()) {
  const rows = await db.contract.findMany({
    where: contractsOf(viewer, side),
    orderBy: [{ agreedAt: "desc" }, { id: "asc" }],
    ...(after ? { cursor: { id: asId(after) }, skip: 1 } : {}),
    take: pageSize + 1,
    select: {
      ...listFields,
      ...turnFields,
      milestones: {
        ...turnFields.milestones,
        select: { ...turnFields.milestones.select, priceMinor: true },
      },
    },
  });
  const page = rows.slice(0, pageSize);
  const turns = await turnsAmong(viewer, page, now);
  return {
    contracts: page.map((row) => ({
      ...row,
      priceMinor: currentPriceOf(row),
      dueAt: currentDueOf(row),
      party: partyOf(viewer, row) ?? "client",
      turn: turns.get(row.id)?.[0] ?? null,
      isDisputed: row.milestones.some(({ state }) => state === "disputed"),
    })),
    next: rows.length > pageSize ? (page.at(-1)?.id ?? null) : null,
  };
}

export type ContractListItem = Awaited<ReturnType<typeof listContracts>>["contracts"][number];

/** One contract for a party to it, with its frozen scope; not found for anybody else. */
export async function getContractOrThrow(viewer: Viewer, contractId: string) {
  const contract = await db.contract.findFirst({
    where: { id: asId(contractId), ...contractsOf(viewer) },
    select: {
      ...listFields,
      listingId: true,
      proposalId: true,
      units: true,
      family: true,
      skills: true,
      feeVersion: true,
      finalMinor: true,
      closedAt: true,
      snapshot: { select: { content: true, hash: true, createdAt: true } },
      milestones: {
        orderBy: { position: "asc" },
        select: {
          id: true,
          title: true,
          criteria: true,
          priceMinor: true,
          days: true,
          state: true,
          dueAt: true,
        },
      },
    },
  });
  const party = contract && partyOf(viewer, contract);
  if (!contract || !party) throw notFound();
  const { snapshot, ...rest } = contract;
  const scope = ScopeContent.safeParse(snapshot?.content);
  return {
    ...rest,
    party,
    scope: scope.success ? scope.data : null,
    scopeHash: snapshot?.hash ?? null,
    isScopeIntact: scope.success && hashScope(scope.data) === snapshot?.hash,
  };
}

export type ContractView = Awaited<ReturnType<typeof getContractOrThrow>>;

/** The frozen scope as the exact text its hash was taken of, for a party to download. */
export async function getScopeTextOrThrow(viewer: Viewer, contractId: string): Promise<string> {
  const { scope } = await getContractOrThrow(viewer, contractId);
  if (!scope) throw notFound();
  return canonicalJson(scope);
}

const timelineLength = 200;

export type ContractEvent = Awaited<ReturnType<typeof timelineOf>>[number];

/** What moderators do: the parties read what was decided, not by whom. */
const unnamed = ["dispute.decided", "review.removed", "review.restored"];

/** What happened on a contract lately, oldest first, with who did it. The caller has loaded the contract for the viewer. */
export async function timelineOf(contract: Pick<ContractView, "id">) {
  const events = await db.event.findMany({
    where: { subjectType: "contract", subjectId: contract.id },
    orderBy: { id: "desc" },
    take: timelineLength,
    select: { id: true, type: true, at: true, actorId: true },
  });
  const actorIds = [...new Set(events.flatMap(({ actorId }) => actorId ?? []))];
  const actors = await db.user.findMany({
    where: { id: { in: actorIds } },
    select: { id: true, name: true },
  });
  const nameOf = new Map(actors.map(({ id, name }) => [id, name]));
  return events.toReversed().map(({ id, type, at, actorId }) => ({
    id: String(id),
    type,
    at,
    actor: actorId && !unnamed.includes(type) ? (nameOf.get(actorId) ?? null) : null,
  }));
}
