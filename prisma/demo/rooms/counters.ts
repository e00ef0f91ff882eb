import type { Viewer } from "@/lib/accounts/viewer";
import { counterOffer } from "@/lib/contracts/counter-offer";
import { counterProposal } from "@/lib/contracts/counter-proposal";
import { getCounterForm } from "@/lib/contracts/offer-queries";
import type { OfferTerms } from "@/lib/contracts/offer-schemas";
import { db } from "@/lib/db";
import { forgive } from "@/lib/limits";
import { openReasoning } from "@/lib/proposals/open-reasoning";
import type { Stage } from "./stage.ts";

/** The demo freelancer's proposal for the booking flow: the client asks for other terms, and waits. */
export async function playCounteredProposal(stage: Stage): Promise<void> {
  const { client, freelancer, ago } = stage;
  const proposal = await findSent(client, { freelancerId: freelancer.id });
  await openReasoning(client, { proposalId: proposal.id }, ago(1.2));
  await counter(stage, proposal.id, ago(0.9), (terms) => ({
    ...terms,
    note: "Our developers draw the error and sold-out states themselves, and you look at them. In return please talk to more customers than you planned: they are whom we know least about.",
    milestones: changeMilestones(terms, {
      0: {
        criteria: ["At least eight sessions and ten talks", ...lastCriteria(terms, 0)],
        share: 1.1,
        days: 12,
      },
      2: {
        criteria: ["You looked at every state that our developers drew", ...lastCriteria(terms, 2)],
        share: 0.7,
        days: 7,
      },
    }),
  }));
}

/** A proposal for the help articles that went back and forth: the freelancer's last terms wait for the client. */
export async function playCounteredBack(stage: Stage): Promise<void> {
  const { client, ago } = stage;
  const proposal = await findSent(client, { reasoningOpenedAt: { lt: ago(3) } });
  const { offerId, terms } = await counter(stage, proposal.id, ago(2.4), (proposed) => ({
    ...proposed,
    note: "We would like to be done before the busy season begins.",
    milestones: changeMilestones(proposed, { 1: { days: 9 } }),
  }));
  const answer = {
    ...terms,
    unknowns: [...terms.unknowns, "Whether the test account stays open until the last article is checked"],
    milestones: changeMilestones(terms, { 1: { days: 12 } }),
  };
  const writer = await stage.person(proposal.freelancerId);
  await counterOffer(writer, { offerId, version: 2, terms: answer }, ago(1.5));
}

function findSent(client: Viewer, which: { freelancerId: string } | { reasoningOpenedAt: { lt: Date } }) {
  return db.proposal.findFirstOrThrow({
    where: { ...which, state: "sent", listing: { clientId: client.id } },
    orderBy: { sentAt: "asc" },
    select: { id: true, freelancerId: true },
  });
}

async function counter(
  { client, newId }: Stage,
  proposalId: string,
  at: Date,
  change: (proposed: OfferTerms) => OfferTerms,
) {
  const { terms: proposed } = await getCounterForm(client, proposalId);
  const terms = change(proposed);
  await forgive("proposal", client.id);
  const { offerId } = await counterProposal(client, { proposalId, offerId: newId(), terms }, at);
  return { offerId, terms };
}

type Milestone = OfferTerms["milestones"][number];

/** Some milestones with other words and days, and with a share of their price, in whole tens. */
const changeMilestones = (
  { milestones }: OfferTerms,
  changes: Readonly<Record<number, Partial<Omit<Milestone, "priceMinor">> & { share?: number }>>,
): Milestone[] =>
  milestones.map((milestone, index) => {
    const { share, ...change } = changes[index] ?? {};
    const { priceMinor } = milestone;
    return {
      ...milestone,
      ...change,
      priceMinor: share ? Math.round((priceMinor * share) / 1_000) * 1_000 : priceMinor,
    };
  });

const lastCriteria = ({ milestones }: OfferTerms, index: number) =>
  milestones[index]?.criteria.slice(1) ?? [];
