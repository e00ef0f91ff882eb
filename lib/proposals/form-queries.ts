import type { Viewer } from "@/lib/accounts/viewer";
import { AiLimits } from "@/lib/ai-policy";
import { db } from "@/lib/db";
import { notFound } from "@/lib/errors";
import { maySeeListing } from "@/lib/listings/policy";
import { asId } from "@/lib/listings/queries";
import { isPublic } from "@/lib/listings/states";
import { currencySchema } from "@/lib/money";
import { proposingFault } from "@/lib/proposals/policy";
import { countFreeSlots } from "@/lib/proposals/queries";
import { type ReasoningField, reasoningFields } from "@/lib/proposals/schemas";
import type { MilestoneView } from "@/lib/proposals/view";

/** Everything the proposal form starts from: the brief, its open packages, the viewer's draft, and why not, if not. */
export async function getProposalForm(viewer: Viewer, listingId: string, now = new Date()) {
  const [listing, profile, freeSlots] = await Promise.all([
    db.listing.findUnique({ where: { id: asId(listingId) }, select: formFields(viewer) }),
    db.freelancerProfile.findUnique({ where: { userId: viewer.id }, select: { publishedAt: true } }),
    countFreeSlots(viewer, now),
  ]);
  const proposal = listing?.proposals[0] ?? null;
  if (!listing || !(isPublic(listing.state) || proposal || maySeeListing(viewer, listing))) throw notFound();
  const { packages, invitations, proposals: _, client, organisation, ...rest } = listing;
  const open = packages.filter(({ state }) => state === "open");
  const fault = proposingFault(
    viewer,
    {
      listing,
      hasPublishedProfile: Boolean(profile?.publishedAt),
      openPackages: open.length,
      proposal,
    },
    now,
  );
  return {
    listing: {
      ...rest,
      currency: currencySchema.parse(listing.currency),
      aiLimits: AiLimits.parse(listing.aiLimits),
    },
    clientName: organisation?.name ?? client.name,
    packages: open,
    invitations,
    fault,
    freeSlots,
    answeredId: proposal && proposal.state !== "draft" ? proposal.id : null,
    draft: proposal?.state === "draft" ? draftOf(proposal) : null,
  };
}

export type ProposalFormView = Awaited<ReturnType<typeof getProposalForm>>;

const formFields = (viewer: Viewer) =>
  ({
    id: true,
    title: true,
    description: true,
    tried: true,
    state: true,
    clientId: true,
    organisationId: true,
    currency: true,
    budgetMinMinor: true,
    budgetMaxMinor: true,
    deadlineAt: true,
    decisionDeadlineAt: true,
    aiPolicy: true,
    aiLimits: true,
    client: { select: { name: true } },
    organisation: { select: { name: true } },
    packages: {
      orderBy: { position: "asc" },
      select: {
        id: true,
        title: true,
        tier: true,
        state: true,
        criteria: true,
        budgetMinor: true,
        effortLow: true,
        effortHigh: true,
      },
    },
    invitations: {
      where: { freelancerId: viewer.id, state: "sent" },
      select: { id: true, packageId: true, message: true },
    },
    proposals: {
      where: { freelancerId: viewer.id },
      select: {
        id: true,
        state: true,
        declineReason: true,
        revision: true,
        updatedAt: true,
        restatedGoal: true,
        riskiestAssumption: true,
        firstCheckpoint: true,
        outOfScope: true,
        whyMe: true,
        aiPlan: true,
        reviewPlan: true,
        priceMinor: true,
        packages: { select: { packageId: true } },
        milestones: {
          orderBy: { position: "asc" },
          select: { position: true, title: true, criteria: true, priceMinor: true, days: true },
        },
      },
    },
  }) as const;

export interface DraftView {
  id: string;
  revision: number;
  savedAt: Date;
  answers: Record<ReasoningField, string>;
  priceMinor: number;
  packageIds: string[];
  milestones: MilestoneView[];
}

interface StoredDraft extends Record<ReasoningField, string> {
  id: string;
  revision: number;
  updatedAt: Date;
  priceMinor: number;
  packages: { packageId: string }[];
  milestones: MilestoneView[];
}

function draftOf(stored: StoredDraft): DraftView {
  return {
    id: stored.id,
    revision: stored.revision,
    savedAt: stored.updatedAt,
    answers: Object.fromEntries(
      reasoningFields.map((field) => [field, stored[field]]),
    ) as DraftView["answers"],
    priceMinor: stored.priceMinor,
    packageIds: stored.packages.map(({ packageId }) => packageId),
    milestones: stored.milestones,
  };
}
