export const taxTreatments = ["none", "charged", "reverse_charge", "export"] as const;
export type TaxTreatment = (typeof taxTreatments)[number];

export interface TaxableParty {
  /** ISO 3166-1 alpha-2, or empty when it is not known. */
  country: string;
  taxId: string;
}

export interface TaxLines {
  treatment: TaxTreatment;
  rateBasisPoints: number;
  netMinor: number;
  taxMinor: number;
  totalMinor: number;
}

const union = new Set(
  "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split(" "),
);

/**
 * How tax applies between two parties. Tax is charged at home and whenever we know too little to leave it out; between
 * businesses of two countries the customer accounts for it (in the EU: articles 44 and 196 of directive 2006/112/EC);
 * to consumers of another EU country it is charged; to anybody else abroad the supply is not taxed here.
 */
export function treatmentOf(
  issuer: TaxableParty & { taxRateBasisPoints: number },
  customer: TaxableParty,
): TaxTreatment {
  if (issuer.taxRateBasisPoints === 0 || issuer.taxId === "") return "none";
  if (customer.country === "" || customer.country === issuer.country) return "charged";
  if (customer.taxId !== "") return "reverse_charge";
  return union.has(issuer.country) && union.has(customer.country) ? "charged" : "export";
}

/**
 * Takes the tax out of an amount that holds it: agreed prices include tax, so that nobody pays more than was shown.
 * Rounded half up to the smallest coin; net and tax always add up to the amount.
 */
export function taxWithin(totalMinor: number, treatment: TaxTreatment, rateBasisPoints: number): TaxLines {
  if (treatment !== "charged")
    return { treatment, rateBasisPoints: 0, netMinor: totalMinor, taxMinor: 0, totalMinor };
  const taxMinor = Math.round((totalMinor * rateBasisPoints) / (10_000 + rateBasisPoints));
  return { treatment, rateBasisPoints, netMinor: totalMinor - taxMinor, taxMinor, totalMinor };
}
