import type { Tx } from "@/lib/db";

/** What is read of a week to say when it is charged. */
export const plannedWeek = {
  id: true,
  state: true,
  priceMinor: true,
  startedAt: true,
  statement: { select: { entries: { select: { day: true } } } },
} as const;

/** The standing allowance of a contract with what a plan is made of; null without one. The caller has locked the contract. */
export const standingAllowance = (tx: Tx, contractId: string) =>
  tx.chargeAllowance.findFirst({ where: { contractId, state: "standing" }, include: planned });

/** One allowance with the same. */
export const readAllowance = (tx: Tx, id: string) =>
  tx.chargeAllowance.findUniqueOrThrow({ where: { id }, include: planned });

/** The last allowance for a card, also one that was stopped while its charge was on the way. */
export const allowanceFor = (tx: Tx, contractId: string, cardId: string) =>
  tx.chargeAllowance.findFirst({
    where: { contractId, cardId },
    orderBy: { givenAt: "desc" },
    include: planned,
  });

const planned = {
  contract: {
    select: {
      id: true,
      state: true,
      title: true,
      currency: true,
      tier: true,
      feeVersion: true,
      clientId: true,
      freelancerId: true,
      organisationId: true,
      endings: { where: { state: "proposed" }, select: { id: true } },
      milestones: {
        orderBy: { position: "asc" },
        select: plannedWeek,
      },
    },
  },
} as const;

export type Allowance = Awaited<ReturnType<typeof readAllowance>>;

/** How people count it, from one; zero for none. */
export const weekNumber = ({ milestones }: Allowance["contract"], milestoneId: string | null) =>
  milestones.findIndex(({ id }) => id === milestoneId) + 1;

export const chargeKinds = ["contracts.charge-notice", "contracts.charge"] as const;
