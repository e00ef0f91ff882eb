import type { Viewer } from "@/lib/accounts/viewer";
import { after, day } from "@/lib/clock";
import { db } from "@/lib/db";
import type { Prisma } from "@/lib/generated/prisma/client";
import { openReasoning } from "@/lib/proposals/open-reasoning";
import type { SendProposal } from "@/lib/proposals/schemas";
import { sendProposal } from "@/lib/proposals/send-proposal";
import type { Tier } from "@/lib/tiers";
import { makeClient, makeFreelancer } from "@/tests/support/people";
import { makeProfile } from "@/tests/support/profiles";

interface PublishedOverrides extends Partial<Prisma.ListingUncheckedCreateInput> {
  tiers?: Tier[];
}

/** A published listing straight in the database, with one open package for each tier asked for (judgment unless told). */
export async function makePublishedListing(client: Viewer, overrides: PublishedOverrides = {}) {
  const { tiers = ["judgment"], ...fields } = overrides;
  return db.listing.create({
    data: {
      clientId: client.id,
      state: "published",
      title: "Help pages for a booking tool",
      description: "We have forty help pages. Decide which of them stay. Rewrite those.",
      family: "writing",
      skills: ["copywriting"],
      currency: "EUR",
      budgetMinMinor: 100_000,
      budgetMaxMinor: 300_000,
      publishedAt: new Date(),
      decisionDeadlineAt: after(new Date(), 7 * day),
      ...fields,
      packages: {
        create: tiers.map((tier, position) => ({
          position,
          title: tier === "judgment" ? "Decide which pages stay" : "Rewrite the pages",
          tier,
          modelTier: tier,
          modelProbability: tier === "judgment" ? 0.9 : 0.1,
          spans: [{ start: 31, end: 58 }],
          evidence: [],
          unknowns: [{ start: 31, end: 58, text: "which of them stay", kind: "undecided" }],
          criteria: ["Every page is kept, merged or dropped, with a reason."],
          dependsOn: [],
          effortShare: 1 / tiers.length,
          effortLow: 2,
          effortHigh: 4,
          budgetMinor: 150_000,
          family: "writing",
          skills: ["copywriting"],
        })),
      },
    },
    include: { packages: { orderBy: { position: "asc" } } },
  });
}

export type PublishedListing = Awaited<ReturnType<typeof makePublishedListing>>;

/** A freelancer with a published profile. */
export async function makePublishedFreelancer(name = "Ines Duarte"): Promise<Viewer> {
  const freelancer = await makeFreelancer({ name });
  await makeProfile(freelancer);
  return freelancer;
}

/** A complete proposal for all packages of a listing: 1,200.00 in two milestones. */
export function proposalFor(listing: PublishedListing, overrides: Partial<SendProposal> = {}): SendProposal {
  return {
    listingId: listing.id,
    revision: 0,
    packageIds: listing.packages.map(({ id }) => id),
    restatedGoal: "Readers of the help pages find the one answer they came for.",
    riskiestAssumption: "That the visit counts of last year still show which pages are needed.",
    firstCheckpoint: "After three days a list of all pages with keep, merge or drop.",
    outOfScope: "Screenshots, and the wording inside the product itself.",
    whyMe: "I have cut down the help pages of two tools of this size before.",
    aiPlan: "A model groups the pages by question; I decide on every group.",
    reviewPlan: "A second editor reads every page that stays.",
    currency: "EUR",
    priceMinor: 120_000,
    milestones: [
      { title: "The list", criteria: ["All 40 pages are on it"], priceMinor: 40_000, days: 3 },
      { title: "The pages", criteria: ["Each kept page answers one question"], priceMinor: 80_000, days: 9 },
    ],
    ...overrides,
  };
}

/** A listing with one proposal before its client, whose reasoning has been opened. */
export async function makeSentProposal(overrides: PublishedOverrides = {}) {
  const client = await makeClient({ name: "Noor Haddad" });
  const freelancer = await makePublishedFreelancer();
  const listing = await makePublishedListing(client, overrides);
  const { proposalId } = await sendProposal(freelancer, proposalFor(listing));
  await openReasoning(client, { proposalId });
  return { client, freelancer, listing, proposalId };
}
