import type { Viewer } from "@/lib/accounts/viewer";
import { shortestDescription } from "@/lib/listings/limits";
import type { BriefFinding } from "@/lib/listings/screen-brief";
import type { PackageFacts } from "@/lib/listings/work-packages";
import { strictest } from "@/lib/screening/screen-text";

/** Everything that must hold before a brief is public, in the order in which it is shown. */
export const publishChecks = [
  "title",
  "description",
  "family",
  "budget",
  "deadline",
  "decisionDeadline",
  "packages",
  "currentSplit",
  "budgetLines",
  "wording",
  "email",
] as const;
export type PublishCheck = (typeof publishChecks)[number];

export interface CheckResult {
  check: PublishCheck;
  isMet: boolean;
  /** What exactly is missing: a key below `briefs.checks.<check>`; "met" when nothing is. */
  key: string;
}

interface Checked {
  title: string;
  description: string;
  family: string;
  budgetMaxMinor: number | null;
  deadlineAt: Date | null;
  decisionDeadlineAt: Date | null;
  /** Whether the packages were cut from this very text, or the client said that they still fit. */
  isSplitCurrent: boolean;
  packages: readonly Pick<PackageFacts, "budgetMinor" | "spans">[];
}

/** What is missing before a brief can be published. `findings` is what screening found in its words. */
export function checkForPublishing(
  listing: Checked,
  viewer: Pick<Viewer, "isEmailConfirmed">,
  findings: readonly Pick<BriefFinding, "severity">[],
  now: Date,
): CheckResult[] {
  const faults: Record<PublishCheck, string | null> = {
    title: listing.title.trim() === "" ? "missing" : null,
    description: descriptionFault(listing.description),
    family: listing.family === "" ? "missing" : null,
    budget: listing.budgetMaxMinor === null ? "missing" : listing.budgetMaxMinor === 0 ? "nothing" : null,
    deadline: listing.deadlineAt === null ? "missing" : listing.deadlineAt <= now ? "past" : null,
    decisionDeadline: decisionFault(listing, now),
    packages: listing.packages.length === 0 ? "missing" : null,
    currentSplit: listing.packages.length > 0 && !listing.isSplitCurrent ? "changed" : null,
    budgetLines: linesFault(listing),
    wording: strictest(findings) === "block" ? "found" : null,
    email: viewer.isEmailConfirmed ? null : "missing",
  };
  return publishChecks.map((check) => ({
    check,
    isMet: faults[check] === null,
    key: faults[check] ?? "met",
  }));
}

function descriptionFault(description: string): string | null {
  const length = description.trim().length;
  if (length === 0) return "missing";
  // A Chinese character says about as much as a short English word.
  const weight = length + 2 * (description.match(/\p{Script=Han}/gu)?.length ?? 0);
  return weight < shortestDescription ? "short" : null;
}

function decisionFault({ decisionDeadlineAt, deadlineAt }: Checked, now: Date): string | null {
  if (decisionDeadlineAt === null) return "missing";
  if (decisionDeadlineAt <= now) return "past";
  return deadlineAt !== null && decisionDeadlineAt > deadlineAt ? "afterDeadline" : null;
}

function linesFault({ packages, budgetMaxMinor }: Checked): string | null {
  if (packages.length === 0 || budgetMaxMinor === null) return null;
  if (packages.reduce((sum, part) => sum + part.budgetMinor, 0) !== budgetMaxMinor) return "unequal";
  return packages.some((part) => part.budgetMinor === 0) ? "empty" : null;
}
