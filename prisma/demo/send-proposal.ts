import { after, hour } from "@/lib/clock";
import { isCurrency, splitMinor } from "@/lib/money";
import type { ProposalBody } from "./content/proposal-body.ts";
import { fill } from "./fill.ts";
import type { PostedListing } from "./post-listing.ts";
import type { DemoRows } from "./rows.ts";
import type { DemoFreelancer, Making } from "./world.ts";

export interface Sending {
  listing: PostedListing;
  freelancer: Pick<DemoFreelancer, "id" | "name">;
  body: ProposalBody;
  /** Which packages it is for; all of them unless told. */
  packages?: PostedListing["packages"];
  sentAt: Date;
}

type ProposalRow = DemoRows["Proposal"][number] & { id: string };
export interface SentProposal {
  row: ProposalRow;
  milestones: { title: string; criteria: string[]; priceMinor: number; days: number }[];
}

/** A proposal before the client, with the notice about it; its rows may still be changed by what follows. */
export function sendProposal(making: Making, sending: Sending): SentProposal {
  const { rows, tell, random } = making;
  const { listing, freelancer, body, packages = listing.packages, sentAt } = sending;
  const say = (text: string) => fill(text, { part: packages[0]?.title ?? listing.title }, random);
  const budget = packages.reduce((total, { budgetMinor }) => total + budgetMinor, 0);
  const priceMinor = Math.max(100, Math.round((budget * body.priceShare) / 1_000) * 1_000);
  const prices = splitMinor(
    priceMinor,
    body.milestones.map(({ share }) => share),
  );
  const milestones = body.milestones.map(({ title, criteria, days }, index) => ({
    title,
    criteria: [...criteria],
    priceMinor: prices[index] ?? 0,
    days,
  }));
  const days = milestones.reduce((total, milestone) => total + milestone.days, 0);
  const id = random.id(sentAt);
  const row: ProposalRow = {
    id,
    listingId: listing.id,
    freelancerId: freelancer.id,
    state: "sent",
    restatedGoal: say(body.restatedGoal),
    riskiestAssumption: say(body.riskiestAssumption),
    firstCheckpoint: say(body.firstCheckpoint),
    outOfScope: say(body.outOfScope),
    whyMe: say(body.whyMe),
    aiPlan: say(body.aiPlan),
    reviewPlan: say(body.reviewPlan),
    priceMinor,
    currency: listing.currency,
    days,
    revision: 1,
    sentAt,
    reasoningOpenedAt: null,
    decidedAt: null,
    declineReason: null,
    createdAt: after(sentAt, -3 * hour),
    updatedAt: sentAt,
  };
  rows.Proposal.push(row);
  for (const part of packages) rows.ProposalPackage.push({ proposalId: id, packageId: part.id });
  milestones.forEach((milestone, position) => {
    rows.ProposalMilestone.push({ id: random.id(sentAt), proposalId: id, position, ...milestone });
  });
  tell("proposal.sent", {
    subjectId: id,
    actorId: freelancer.id,
    data: {
      listingId: listing.id,
      freelancerId: freelancer.id,
      packageIds: packages.map((part) => part.id),
      milestones: milestones.length,
      priceMinor,
      currency: isCurrency(listing.currency) ? listing.currency : "USD",
      days,
    },
    at: sentAt,
  });
  return { row, milestones };
}
