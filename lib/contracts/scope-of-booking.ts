import { frozenAi } from "@/lib/ai-policy";
import type { BookingQuote } from "@/lib/contracts/booking";
import { frozenPackage, unknownsOf } from "@/lib/contracts/frozen-package";
import type { Bookable } from "@/lib/contracts/load-bookable";
import { planMilestones } from "@/lib/contracts/plan-milestones";
import type { BookRateCard } from "@/lib/contracts/schemas";
import { type ScopeContent, scopeFormat } from "@/lib/contracts/scope";
import { briefText } from "@/lib/listings/brief-text";
import { textHash } from "@/lib/listings/text-hash";
import { currentFeeVersion } from "@/lib/payments/fees";

export interface BookingScope extends Bookable {
  input: BookRateCard;
  quote: BookingQuote;
  clientId: string;
  at: Date;
  newId: () => string;
}

/** The scope that a booking freezes: the card as it stood, and the package it fills, if any. */
export function scopeOfBooking(given: BookingScope): ScopeContent {
  const { input, card, item, quote, clientId, at, newId } = given;
  const text = item ? briefText(item.listing) : "";
  const criteria = criteriaOf(given);
  const startsAt = card.availableFrom && card.availableFrom > at ? card.availableFrom : at;
  return {
    format: scopeFormat,
    contractId: input.contractId,
    kind: "booking",
    title: item?.title ?? card.title,
    agreedAt: at.toISOString(),
    parties: {
      clientId,
      freelancerId: card.userId,
      organisationId: item?.listing.organisationId ?? null,
    },
    tier: "commodity",
    listing: item
      ? { id: item.listing.id, title: item.listing.title, textHash: textHash(item.listing) }
      : null,
    note: input.note,
    packages: item ? [frozenPackage(item, text)] : [],
    reasoning: null,
    rateCard: {
      id: card.id,
      title: card.title,
      unit: card.unit,
      unitPriceMinor: card.unitPriceMinor,
      units: input.units,
      includes: card.includes,
    },
    milestones: planMilestones(
      quote.parts.map(({ units, priceMinor, days }) => ({
        id: newId(),
        title: `${units} × ${card.unit}`,
        criteria,
        priceMinor,
        days,
      })),
      startsAt,
    ),
    estimate: { amountMinor: quote.totalMinor, currency: card.currency, days: quote.days },
    unknowns: item ? unknownsOf(item) : [],
    ...(item ? frozenAi(item.listing.aiPolicy, item.listing.aiLimits) : { aiPolicy: input.aiPolicy }),
    feeVersion: currentFeeVersion,
  };
}

/** What has to hold: the package's own criteria, else what the card says a unit includes. */
function criteriaOf({ card, item }: BookingScope): string[] {
  if (item && item.criteria.length > 0) return item.criteria;
  return [card.includes || card.unit];
}
