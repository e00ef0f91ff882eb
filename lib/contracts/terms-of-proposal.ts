import { frozenAi } from "@/lib/ai-policy";
import { unknownsOf } from "@/lib/contracts/frozen-package";
import type { Proposed } from "@/lib/contracts/load-offer";
import { OfferTerms } from "@/lib/contracts/offer-schemas";
import type { ScopeContent } from "@/lib/contracts/scope";
import { tierOfPackages } from "@/lib/tiering/tier-of-packages";

type Unknowns = ScopeContent["unknowns"];

/**
 * A proposal as terms that can be countered. The freelancer's reasoning, and with it the riskiest assumption, is no
 * term: it is frozen as it was written, whatever else changes.
 */
export function termsOfProposal(proposal: Proposed): OfferTerms {
  const { listing, packages, milestones, currency } = proposal;
  return OfferTerms.parse({
    kind: "milestones",
    title: listing.title,
    tier: tierOfPackages(packages),
    family: familyOf(proposal),
    skills: skillsOf(proposal).slice(0, 20),
    currency,
    ...frozenAi(listing.aiPolicy, listing.aiLimits),
    milestones,
    unknowns: [...new Set(namedInBrief(proposal).map(({ text }) => asLine(text)))]
      .filter((text) => text.length > 0)
      .slice(0, 20),
  });
}

/** What the terms of a proposal's counter take from the proposal and its listing, however they are countered. */
export const fixedOfProposal = ["title", "tier", "family", "skills", "currency"] as const;

export const familyOf = ({ listing, packages }: Proposed) => listing.family || (packages[0]?.family ?? "");

export const skillsOf = ({ packages }: Proposed) => [...new Set(packages.flatMap(({ skills }) => skills))];

/** The unknowns of a contract as it was proposed: the brief's, and the freelancer's riskiest assumption. */
export const unknownsProposed = (proposal: Proposed): Unknowns => [
  ...namedInBrief(proposal),
  assumptionOf(proposal),
];

/** The same as it was countered: without those of the brief that were left out, with those that were added. */
export function unknownsAgreed(proposal: Proposed, agreed: OfferTerms, contractId: string): Unknowns {
  const before = termsOfProposal(proposal).unknowns;
  const leftOut = before.filter((text) => !agreed.unknowns.includes(text));
  const added = [...new Set(agreed.unknowns)].filter((text) => !before.includes(text));
  return [
    ...namedInBrief(proposal).filter(({ text }) => !leftOut.includes(asLine(text))),
    ...added.map((text, index) => ({
      id: `${contractId}:u${index + 1}`,
      text,
      namedBy: "terms" as const,
    })),
    assumptionOf(proposal),
  ];
}

const assumptionOf = ({ id, riskiestAssumption }: Proposed) => ({
  id: `${id}:assumption`,
  text: riskiestAssumption,
  namedBy: "freelancer" as const,
});

/** A risk that was named for several packages is one risk of the contract. */
const namedInBrief = ({ packages }: Proposed): Unknowns =>
  packages
    .flatMap(unknownsOf)
    .filter(({ text }, index, all) => all.findIndex((each) => each.text === text) === index);

/** As the form holds it, one unknown a line. */
const asLine = (text: string) => text.replace(/\s+/g, " ").trim().slice(0, 500).trim();
