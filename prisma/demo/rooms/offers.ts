import { answerOffer } from "@/lib/contracts/answer-offer";
import { counterOffer } from "@/lib/contracts/counter-offer";
import { OfferTerms } from "@/lib/contracts/offer-schemas";
import { withdrawOffer } from "@/lib/contracts/withdraw-offer";
import { offer, type Terms } from "./room.ts";
import type { Stage } from "./stage.ts";

/** Waits for the freelancer. */
export async function playGiftBoxes(stage: Stage): Promise<void> {
  await offer(stage, {
    terms: {
      title: "Gift boxes for the winter market",
      note: "Forty boxes, three sizes. We fold them ourselves in the evenings.",
      skills: ["packaging-design"],
      milestones: [
        {
          title: "Three sizes from one sheet",
          criteria: ["Folded in under a minute by somebody with cold hands", "Holds an ink bottle upright"],
          priceMinor: 47_000,
          days: 9,
        },
      ],
    },
    at: stage.ago(1.3),
  });
}

const tour: Terms = {
  title: "A tour of the workshop on paper",
  note: "Visitors walk through by themselves on Saturdays.",
  skills: ["illustration", "infographics"],
  aiLimits: { drafting: "human" },
  unknowns: [],
  milestones: [
    {
      title: "A folded map",
      criteria: ["A visitor finds the binding press without asking", "Fits an envelope"],
      priceMinor: 52_000,
      days: 8,
    },
  ],
};

/** Answered with other terms: waits for the client, who sees what changed. */
export async function playTour(stage: Stage): Promise<void> {
  const offerId = await offer(stage, { terms: tour, at: stage.ago(2.5) });
  const terms = OfferTerms.parse({
    kind: "milestones",
    tier: "judgment",
    family: "design",
    currency: "EUR",
    aiPolicy: "disclosed",
    ...tour,
    aiLimits: { drafting: "assisted" },
    unknowns: ["Whether visitors may enter the room with the guillotine"],
    milestones: [
      {
        title: "A walk with ten visitors, and a folded map",
        criteria: ["A visitor finds the binding press without asking", "Fits an envelope"],
        priceMinor: 61_000,
        days: 11,
      },
    ],
  });
  await counterOffer(stage.freelancer, { offerId, version: 1, terms }, stage.ago(1.1));
}

/** One that was declined, and one that was taken back. */
export async function playOldOffers(stage: Stage): Promise<void> {
  const { ago, client } = stage;
  const anniversary = await offer(stage, {
    terms: {
      title: "Thirty years of Halden Paper in one picture",
      skills: ["illustration"],
      milestones: [
        {
          title: "The picture",
          criteria: ["Everybody who works here is in it"],
          priceMinor: 70_000,
          days: 6,
        },
      ],
    },
    at: ago(13),
  });
  await answerOffer(stage.freelancer, { offerId: anniversary, version: 1, answer: "decline" }, ago(12));
  const stamps = await offer(stage, {
    freelancer: stage.other("design"),
    terms: {
      title: "Stamps for the children's corner",
      skills: ["illustration"],
      milestones: [
        { title: "Twelve stamps", criteria: ["Each can be cut from rubber"], priceMinor: 36_000, days: 7 },
      ],
    },
    at: ago(6),
  });
  await withdrawOffer(client, { offerId: stamps }, ago(5));
}
