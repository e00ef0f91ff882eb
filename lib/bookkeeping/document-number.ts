import { idOf, type Owner, platform } from "@/lib/bookkeeping/owners";

/** What stands before the numbers of an issuer: PL for the platform, eight signs of the id for a person. */
export function prefixOf(issuer: Owner): string {
  if (issuer === platform) return "PL";
  const random = BigInt(`0x${idOf(issuer).replaceAll("-", "").slice(-10)}`);
  return `F-${random.toString(32).toUpperCase().padStart(8, "0")}`;
}

export const documentNumber = (prefix: string, sequence: number): string =>
  `${prefix}-${String(sequence).padStart(5, "0")}`;
