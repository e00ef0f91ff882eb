import type { ListingFacts } from "@/lib/listings/queries";
import { toDecimalString } from "@/lib/money";

type Posted = Pick<
  ListingFacts,
  | "id"
  | "state"
  | "title"
  | "description"
  | "budgetMinMinor"
  | "budgetMaxMinor"
  | "currency"
  | "decisionDeadlineAt"
  | "publishedAt"
  | "organisation"
> & { client: { name: string }; skillNames: string };

/**
 * The listing as a schema.org JobPosting, or null where that would mislead: it is not open, or the day of its decision
 * has passed. The whole budget stands for the pay; the work can be done from anywhere.
 */
export function jobPosting(listing: Posted, url: string, now: Date): Record<string, unknown> | null {
  const { publishedAt, decisionDeadlineAt } = listing;
  if (listing.state !== "published" || !publishedAt) return null;
  if (decisionDeadlineAt && decisionDeadlineAt <= now) return null;
  return {
    "@context": "https://schema.org",
    "@type": "JobPosting",
    title: listing.title,
    description: paragraphs(listing.description),
    identifier: { "@type": "PropertyValue", name: "Plumbline", value: listing.id },
    url,
    datePosted: publishedAt.toISOString(),
    ...(decisionDeadlineAt && { validThrough: decisionDeadlineAt.toISOString() }),
    employmentType: "CONTRACTOR",
    jobLocationType: "TELECOMMUTE",
    applicantLocationRequirements: { "@type": "AdministrativeArea", name: "Worldwide" },
    hiringOrganization: listing.organisation
      ? { "@type": "Organization", name: listing.organisation.name }
      : { "@type": "Person", name: listing.client.name },
    directApply: true,
    ...(listing.skillNames && { skills: listing.skillNames }),
    ...payOf(listing),
  };
}

function payOf({ budgetMinMinor, budgetMaxMinor, currency }: Posted) {
  if (budgetMaxMinor === null) return {};
  const value = (amountMinor: number) => Number(toDecimalString({ amountMinor, currency }));
  return {
    baseSalary: {
      "@type": "MonetaryAmount",
      currency,
      value: {
        "@type": "QuantitativeValue",
        ...(budgetMinMinor !== null && { minValue: value(budgetMinMinor) }),
        maxValue: value(budgetMaxMinor),
      },
    },
  };
}

/** Descriptions of postings are HTML: the client's text becomes paragraphs, and its signs stay signs. */
function paragraphs(text: string): string {
  const escaped = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return escaped
    .split(/\n{2,}/)
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) => `<p>${part.replaceAll("\n", "<br>")}</p>`)
    .join("");
}
