import { AiLimits } from "@/lib/ai-policy";
import type { Tx } from "@/lib/db";
import { notFound } from "@/lib/errors";
import { currencySchema } from "@/lib/money";

/** What the frozen scope takes from a work package. */
export const packageFields = {
  id: true,
  title: true,
  tier: true,
  criteria: true,
  spans: true,
  unknowns: true,
  effortLow: true,
  effortHigh: true,
  family: true,
  skills: true,
} as const;

/** A proposal with everything that a contract is made from, read inside the caller's transaction. */
export async function loadOffer(tx: Tx, proposalId: string) {
  const proposal = await tx.proposal.findUnique({
    where: { id: proposalId },
    select: {
      id: true,
      state: true,
      sentAt: true,
      freelancerId: true,
      restatedGoal: true,
      riskiestAssumption: true,
      firstCheckpoint: true,
      outOfScope: true,
      whyMe: true,
      aiPlan: true,
      reviewPlan: true,
      priceMinor: true,
      currency: true,
      reasoningOpenedAt: true,
      freelancer: { select: { name: true, suspendedAt: true } },
      listing: {
        select: {
          id: true,
          title: true,
          state: true,
          description: true,
          organisationId: true,
          family: true,
          aiPolicy: true,
          aiLimits: true,
        },
      },
      packages: {
        orderBy: { package: { position: "asc" } },
        select: { package: { select: packageFields } },
      },
      milestones: {
        orderBy: { position: "asc" },
        select: { title: true, criteria: true, priceMinor: true, days: true },
      },
    },
  });
  if (!proposal) throw notFound();
  const { packages, freelancer, currency, listing, ...rest } = proposal;
  return {
    ...rest,
    listing: { ...listing, aiLimits: AiLimits.parse(listing.aiLimits) },
    currency: currencySchema.parse(currency),
    freelancerName: freelancer.name,
    isFreelancerSuspended: freelancer.suspendedAt !== null,
    packages: packages.map((each) => each.package),
  };
}

export type Offer = Awaited<ReturnType<typeof loadOffer>>;

/** What a proposal says, whatever has become of it. */
export type Proposed = Omit<
  Offer,
  "state" | "sentAt" | "reasoningOpenedAt" | "freelancerName" | "isFreelancerSuspended" | "listing"
> & { listing: Omit<Offer["listing"], "state"> };
