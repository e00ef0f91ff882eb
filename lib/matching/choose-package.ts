import { notFound } from "@/lib/errors";
import type { Tier } from "@/lib/tiers";

/** A package in the row of packages that a page is about. */
export interface PackageTab {
  id: string;
  title: string;
  tier: Tier;
  isFilled: boolean;
}

/** The package asked for, else the first that is still open, else the first; not found when it belongs elsewhere. */
export function choosePackage<Part extends { id: string; isFilled: boolean }>(
  packages: readonly Part[],
  packageId: string | undefined,
): Part {
  const chosen =
    packageId === undefined
      ? (packages.find(({ isFilled }) => !isFilled) ?? packages[0])
      : packages.find(({ id }) => id === packageId);
  if (!chosen) throw notFound();
  return chosen;
}
