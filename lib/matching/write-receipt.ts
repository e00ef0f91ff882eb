import type { Columns } from "@/lib/matching/columns";
import { lotOf } from "@/lib/matching/lots";
import { namedSkills } from "@/lib/matching/question";
import type { RankEntry, RankResult } from "@/lib/matching/rank";
import { type Receipt, type ReceiptPerson, receiptHash } from "@/lib/matching/receipt";
import type { MatchFreelancer, MatchListing } from "@/lib/matching/snapshot";
import { cellKey, priorsFor } from "@/lib/signals/priors";

/** The receipt of a ranking, for its first `count` people. Taken from the very columns that were ranked. */
export function writeReceipt(
  listing: MatchListing,
  ranked: RankResult,
  columns: Columns,
  { now, epoch, count, pseudonymOf }: Circumstances,
): Receipt {
  const { tier, family } = listing;
  const contents: Omit<Receipt, "hash"> = {
    format: "plumbline-receipt-1",
    computedAt: now.toISOString(),
    epoch,
    policyVersion: ranked.policyVersion,
    priorsVersion: columns.priors.version,
    question: {
      tier,
      family,
      skills: [...listing.skills],
      unknowns: [...listing.unknowns],
      named: namedSkills(listing),
      budget: listing.budget ?? null,
      startInDays: listing.startInDays ?? null,
    },
    prior: priorsFor(columns.priors, tier, family),
    neededCoverage: ranked.neededCoverage,
    among: ranked.among,
    excluded: ranked.excluded,
    people: ranked.order.slice(0, count).flatMap((entry) => {
      const person = columns.get(entry.freelancerId);
      const lot = lotOf(listing.packageId, epoch, entry.freelancerId);
      return person ? [shownPerson(entry, person, listing, lot, pseudonymOf)] : [];
    }),
  };
  return { ...contents, hash: receiptHash(contents) };
}

interface Circumstances {
  now: Date;
  epoch: string;
  count: number;
  pseudonymOf: (freelancerId: string) => string;
}

function shownPerson(
  entry: RankEntry,
  person: MatchFreelancer,
  listing: MatchListing,
  lot: number,
  pseudonymOf: Circumstances["pseudonymOf"],
): ReceiptPerson {
  const { tier, family } = listing;
  const matters = new Set([...listing.skills, ...namedSkills(listing)]);
  const { meritRank, newcomer, place, score, components } = entry;
  return {
    pseudonym: pseudonymOf(entry.freelancerId),
    lot,
    inputs: {
      skills: person.skills
        .filter((skill) => matters.has(skill.slug))
        .map(({ slug, level }) => ({ slug, level, finished: person.finished[slug] ?? 0 })),
      rate: person.rates[tier] ?? null,
      response: person.response,
      unknownsMet: listing.unknowns.filter((unknown) => (person.unknownsMet[unknown] ?? 0) > 0),
      signals: person.signals[cellKey(tier, family)] ?? null,
      exposure: person.exposure,
      newcomerCredit: person.newcomerCredit,
      evidence: person.evidence[tier],
      joinedAt: person.joinedAt.toISOString(),
    },
    ...{ place, newcomer, meritRank, score, components },
  };
}
