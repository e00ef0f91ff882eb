import { type PackageFacts, renumberDependencies } from "@/lib/listings/work-packages";

/** A package put one place earlier or later. What it needed and now comes after it is no longer waited for. Pure. */
export function movePlace(packages: readonly PackageFacts[], from: number, to: number): PackageFacts[] {
  const order = packages.map((_, index) => index);
  const [moved] = order.splice(from, 1);
  if (moved === undefined) return [...packages];
  order.splice(to, 0, moved);
  return renumberDependencies(
    order.flatMap((index) => packages[index] ?? []),
    order,
  );
}
