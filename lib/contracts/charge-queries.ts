import type { Viewer } from "@/lib/accounts/viewer";
import { plannedWeek } from "@/lib/contracts/allowance";
import { chargeTime, comingWeek, limitsOf, payerPays } from "@/lib/contracts/coming-week";
import type { ContractParty, ContractState } from "@/lib/contracts/states";
import { db } from "@/lib/db";
import type { Currency } from "@/lib/money";
import { savedCardOf } from "@/lib/payments/queries";
import type { Tier } from "@/lib/tiers";

interface SeenContract {
  id: string;
  state: ContractState;
  party: ContractParty;
  mayPay: boolean;
  currency: Currency;
  tier: Tier;
  feeVersion: number;
}

/**
 * How the coming weeks of work by time are funded: what is allowed, what comes next, and what a client could allow now. `besides`
 * is the week that they are about to fund by hand. The caller has loaded the contract for the viewer; cards are shown to
 * the client's side only.
 */
export async function chargesOf(viewer: Viewer, contract: SeenContract, now: Date, besides?: string) {
  const { id: contractId, state, party, mayPay } = contract;
  const [milestones, endings, latest, card] = await Promise.all([
    db.milestone.findMany({ where: { contractId }, orderBy: { position: "asc" }, select: plannedWeek }),
    db.ending.findMany({ where: { contractId, state: "proposed" }, select: { id: true } }),
    db.chargeAllowance.findFirst({ where: { contractId }, orderBy: [{ givenAt: "desc" }, { id: "desc" }] }),
    mayPay ? savedCardOf(viewer.id) : null,
  ]);
  const weeks = milestones.filter(({ id }) => id !== besides);
  const coming = comingWeek({ state, endings }, weeks);
  const standing = latest?.state === "standing" ? latest : null;
  const isPlanned = coming !== null && standing?.milestoneId === coming.week.id;
  return {
    standing: standing && {
      isOwn: standing.byId === viewer.id,
      card: party === "client" ? { brand: standing.brand, last4: standing.last4 } : null,
      mostAWeekMinor: standing.mostAWeekMinor,
      leftMinor: standing.leftMinor,
    },
    /** Why it no longer stands, until it is allowed anew. */
    suspendedFor: latest?.state === "suspended" ? latest.reason : null,
    coming: coming && {
      milestoneId: coming.week.id,
      number: milestones.indexOf(coming.week) + 1,
      obstacle: coming.obstacle,
      payMinor: payerPays(coming.week.priceMinor, contract),
      chargeAt: (isPlanned ? standing?.chargeAt : null) ?? chargeTime(coming, now),
    },
    card,
    limits: limitsOf(weeks, contract),
  };
}

export type ChargesView = Awaited<ReturnType<typeof chargesOf>>;

/** The contracts whose coming weeks are charged to a card of the viewer's. */
export const listAllowances = (viewer: Viewer) =>
  db.chargeAllowance.findMany({
    where: { byId: viewer.id, state: "standing" },
    orderBy: { givenAt: "asc" },
    select: { cardId: true, contract: { select: { id: true, title: true } } },
  });
