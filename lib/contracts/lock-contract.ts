import type { Viewer } from "@/lib/accounts/viewer";
import { assertMayAct, contractsOf, type Demand } from "@/lib/contracts/policy";
import type { ContractParty } from "@/lib/contracts/states";
import type { Tx } from "@/lib/db";
import { conflict, notFound } from "@/lib/errors";
import type { Prisma } from "@/lib/generated/prisma/client";

const contractFields = {
  id: true,
  kind: true,
  state: true,
  title: true,
  tier: true,
  currency: true,
  totalMinor: true,
  feeVersion: true,
  clientId: true,
  freelancerId: true,
  organisationId: true,
  agreedAt: true,
  closedAt: true,
} satisfies Prisma.ContractSelect;

export type LockedContract = Prisma.ContractGetPayload<{ select: typeof contractFields }>;

const milestoneFields = {
  id: true,
  contractId: true,
  position: true,
  title: true,
  criteria: true,
  priceMinor: true,
  days: true,
  state: true,
  isSample: true,
  dueAt: true,
  holdId: true,
  fundedAt: true,
} satisfies Prisma.MilestoneSelect;

export type LockedMilestone = Prisma.MilestoneGetPayload<{ select: typeof milestoneFields }>;

export interface Locked {
  contract: LockedContract;
  party: ContractParty;
}

/**
 * A contract of the viewer's, locked until the transaction ends: whatever both sides, a moderator and the clock do to
 * it at once happens one after the other. Refuses not-found to strangers and forbidden by the demand.
 */
export async function lockContract(
  tx: Tx,
  viewer: Viewer,
  contractId: string,
  demand: Demand = {},
): Promise<Locked> {
  const found = await tx.contract.findFirst({
    where: { id: contractId, ...contractsOf(viewer) },
    select: { clientId: true, freelancerId: true, organisationId: true },
  });
  if (!found) throw notFound();
  const party = assertMayAct(viewer, found, demand);
  const contract = await lockAnyContract(tx, contractId);
  if (!contract) throw notFound();
  return { contract, party };
}

/** The same for the clock and for moderators, who are no party. */
export async function lockAnyContract(tx: Tx, contractId: string): Promise<LockedContract | null> {
  await tx.$queryRaw`SELECT 1 FROM "Contract" WHERE "id" = ${contractId}::uuid FOR UPDATE`;
  return tx.contract.findUnique({ where: { id: contractId }, select: contractFields });
}

/** A milestone with its contract, which is locked. */
export async function lockMilestone(
  tx: Tx,
  viewer: Viewer,
  milestoneId: string,
  demand: Demand = {},
): Promise<Locked & { milestone: LockedMilestone }> {
  const found = await tx.milestone.findUnique({ where: { id: milestoneId }, select: { contractId: true } });
  if (!found) throw notFound();
  const locked = await lockContract(tx, viewer, found.contractId, demand);
  return { ...locked, milestone: await readMilestone(tx, milestoneId) };
}

/** The milestone as it stands; the caller has locked its contract. */
export const readMilestone = (tx: Tx, milestoneId: string): Promise<LockedMilestone> =>
  tx.milestone.findUniqueOrThrow({ where: { id: milestoneId }, select: milestoneFields });

/** Throws unless the contract is under way: not paused, not closed. */
export function assertUnderWay({ state }: Pick<LockedContract, "state">): void {
  if (state === "paused") throw conflict("contracts.errors.paused");
  if (state === "closed" || state === "ended") throw conflict("contracts.errors.over");
}
