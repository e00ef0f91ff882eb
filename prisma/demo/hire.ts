import { quoteBooking } from "@/lib/contracts/booking";
import { planMilestones } from "@/lib/contracts/plan-milestones";
import { scopeFormat } from "@/lib/contracts/scope";
import { scopeOfProposal } from "@/lib/contracts/scope-of-proposal";
import { isCurrency } from "@/lib/money";
import { currentFeeVersion } from "@/lib/payments/fees";
import type { PostedListing } from "./post-listing.ts";
import type { SentProposal } from "./send-proposal.ts";
import type { DemoClient, DemoRateCard, Making } from "./world.ts";
import { writeAgreement } from "./write-agreement.ts";

/** The client takes a proposal for all packages: the listing is filled and the contract stands agreed. */
export function hire(making: Making, listing: PostedListing, proposal: SentProposal, at: Date): string {
  const { rows, tell, random } = making;
  const { row, milestones } = proposal;
  const { client } = listing;
  const contractId = random.id(at);
  const packages = listing.packages.map(({ effort, spans, unknowns, ...part }) => ({
    ...part,
    spans: spans.map(({ start, end }) => ({ start, end })),
    unknowns: unknowns.map(({ text }) => ({ text })),
    effortLow: effort.low,
    effortHigh: effort.high,
  }));
  const texts = {
    restatedGoal: "",
    riskiestAssumption: "",
    firstCheckpoint: "",
    outOfScope: "",
    whyMe: "",
    aiPlan: "",
    reviewPlan: "",
  };
  const offer = {
    ...texts,
    ...row,
    priceMinor: row.priceMinor ?? 0,
    currency: isCurrency(listing.currency) ? listing.currency : "USD",
    listing: { ...listing, organisationId: client.organisationId },
    packages,
    milestones,
  };
  writeAgreement(making, {
    scope: scopeOfProposal({
      ...{ contractId, offer, agreed: null, clientId: client.id, at },
      newId: () => random.id(at),
    }),
    family: listing.family,
    skills: [...new Set(listing.packages.flatMap(({ skills }) => skills))],
    proposalId: row.id,
    questionsBeforeOffer: 1,
    at,
  });
  Object.assign(row, { state: "accepted", reasoningOpenedAt: at, decidedAt: at, updatedAt: at });
  tell("proposal.accepted", {
    subjectId: row.id,
    actorId: client.id,
    data: { listingId: listing.id, freelancerId: row.freelancerId, contractId },
    at,
  });
  for (const part of rows.WorkPackage) if (part.listingId === listing.id) part.state = "filled";
  const stored = rows.Listing.find(({ id }) => id === listing.id);
  if (stored) Object.assign(stored, { state: "filled", closedAt: at, updatedAt: at });
  tell("listing.closed", { subjectId: listing.id, actorId: client.id, data: { outcome: "hired" }, at });
  return contractId;
}

interface Booking {
  client: DemoClient;
  freelancer: { id: string; family: string };
  card: DemoRateCard;
  units: number;
  note: string;
  at: Date;
}

/** Commodity work booked from a rate card, a sample first. */
export function book(making: Making, { client, freelancer, card, units, note, at }: Booking): string {
  const { random } = making;
  const contractId = random.id(at);
  const quote = quoteBooking({ card, units, sampleFirst: true, unitsAhead: 0 });
  writeAgreement(making, {
    scope: {
      format: scopeFormat,
      contractId,
      kind: "booking",
      title: card.title,
      agreedAt: at.toISOString(),
      parties: { clientId: client.id, freelancerId: freelancer.id, organisationId: client.organisationId },
      tier: "commodity",
      listing: null,
      note,
      packages: [],
      reasoning: null,
      rateCard: {
        id: card.id,
        title: card.title,
        unit: card.unit,
        unitPriceMinor: card.unitPriceMinor,
        units,
        includes: card.includes,
      },
      milestones: planMilestones(
        quote.parts.map((part) => ({
          id: random.id(at),
          title: `${part.units} × ${card.unit}`,
          criteria: [card.includes],
          priceMinor: part.priceMinor,
          days: part.days,
        })),
        at,
      ),
      estimate: {
        amountMinor: quote.totalMinor,
        currency: isCurrency(card.currency) ? card.currency : "USD",
        days: quote.days,
      },
      unknowns: [],
      aiPolicy: "disclosed",
      feeVersion: currentFeeVersion,
    },
    family: freelancer.family,
    skills: card.skills,
    proposalId: null,
    questionsBeforeOffer: 0,
    at,
  });
  return contractId;
}
