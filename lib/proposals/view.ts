import { type Currency, currencySchema } from "@/lib/money";
import type { ReasoningField } from "@/lib/proposals/schemas";
import type { ProposalState } from "@/lib/proposals/states";
import { tierOfPackages, type Weighed } from "@/lib/tiering/tier-of-packages";
import type { Tier } from "@/lib/tiers";

export interface MilestoneView {
  position: number;
  title: string;
  criteria: string[];
  priceMinor: number;
  days: number;
}

/** What unfolds when the reasoning is opened: the answers and the offer. */
export interface OfferView {
  reasoning: Record<Exclude<ReasoningField, "restatedGoal">, string>;
  milestones: MilestoneView[];
  priceMinor: number;
  days: number;
}

export interface ProposalPackageView {
  id: string;
  title: string;
  tier: Tier;
  isFilled: boolean;
}

/** A proposal as one of its two sides reads it. */
export interface ProposalView {
  id: string;
  state: ProposalState;
  currency: Currency;
  restatedGoal: string;
  packages: ProposalPackageView[];
  /** The tier of the contract it would become, and so its fee. */
  tier: Tier;
  sentAt: Date | null;
  decidedAt: Date | null;
  declineReason: string | null;
  /** Null while a client has not opened the reasoning of judgment work: neither it nor the price leaves the server. */
  offer: OfferView | null;
}

/** What `viewOfProposal` reads of a proposal. */
export const proposalFields = {
  id: true,
  state: true,
  currency: true,
  restatedGoal: true,
  riskiestAssumption: true,
  firstCheckpoint: true,
  outOfScope: true,
  whyMe: true,
  aiPlan: true,
  reviewPlan: true,
  priceMinor: true,
  days: true,
  sentAt: true,
  decidedAt: true,
  declineReason: true,
  reasoningOpenedAt: true,
  packages: {
    orderBy: { package: { position: "asc" } },
    select: {
      package: {
        select: {
          id: true,
          title: true,
          tier: true,
          state: true,
          family: true,
          effortLow: true,
          effortHigh: true,
        },
      },
    },
  },
  milestones: {
    orderBy: { position: "asc" },
    select: { position: true, title: true, criteria: true, priceMinor: true, days: true },
  },
} as const;

/** The other terms that are being discussed for a proposal: where, and whose turn it is. */
export const openCounter = {
  where: { state: "open" },
  select: { id: true, turn: true, expiresAt: true },
} as const;

interface StoredProposal extends OfferView, Omit<ProposalView, "offer" | "packages" | "tier" | "currency"> {
  currency: string;
  riskiestAssumption: string;
  firstCheckpoint: string;
  outOfScope: string;
  whyMe: string;
  aiPlan: string;
  reviewPlan: string;
  reasoningOpenedAt: Date | null;
  packages: { package: Weighed & { id: string; title: string; state: "open" | "filled" } }[];
}

/** The view for one side. For the client the offer of judgment work stays folded until its reasoning was opened. */
export function viewOfProposal(
  stored: Omit<StoredProposal, "reasoning">,
  side: "client" | "freelancer",
): ProposalView {
  const packages = stored.packages.map(({ package: { id, title, tier, state } }) => ({
    id,
    title,
    tier,
    isFilled: state === "filled",
  }));
  const { id, state, restatedGoal, sentAt, decidedAt, declineReason } = stored;
  const view = {
    id,
    state,
    currency: currencySchema.parse(stored.currency),
    restatedGoal,
    packages,
    tier: tierOfPackages(stored.packages.map((each) => each.package)),
    sentAt,
    decidedAt,
    declineReason,
  };
  const isFolded = isFoldedFor(side, packages, stored.reasoningOpenedAt);
  return { ...view, offer: isFolded ? null : offerOf(stored) };
}

/** Whether a price may not be seen yet. Commodity work is compared by price from the start. */
export function isFoldedFor(
  side: "client" | "freelancer",
  packages: readonly { tier: Tier }[],
  reasoningOpenedAt: Date | null,
): boolean {
  return side === "client" && reasoningOpenedAt === null && packages.some(({ tier }) => tier === "judgment");
}

function offerOf(stored: Omit<StoredProposal, "reasoning">): OfferView {
  const { riskiestAssumption, firstCheckpoint, outOfScope, whyMe, aiPlan, reviewPlan } = stored;
  return {
    reasoning: { riskiestAssumption, firstCheckpoint, outOfScope, whyMe, aiPlan, reviewPlan },
    milestones: stored.milestones,
    priceMinor: stored.priceMinor,
    days: stored.days,
  };
}
