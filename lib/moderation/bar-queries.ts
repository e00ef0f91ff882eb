import { assertAdmin } from "@/lib/accounts/policy";
import type { Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";

export interface BarRow {
  id: string;
  person: string;
  personId: string;
  /** The one listing whose rankings it is about; null for all. */
  listing: { id: string; title: string } | null;
  caseId: string;
  /** The facts of the statement in force. */
  facts: string | null;
  at: Date;
}

const pageSize = 25;

/** Everybody whom a moderator keeps out of rankings today, newest first. `after` is the last id of the page before. */
export async function listBars(
  viewer: Viewer,
  { after, caseId }: { after?: string; caseId?: string } = {},
): Promise<{ rows: BarRow[]; next: string | null }> {
  assertAdmin(viewer);
  const found = await db.rankingBar.findMany({
    where: { liftedAt: null, ...(after && { id: { lt: after } }), ...(caseId && { caseId }) },
    orderBy: { id: "desc" },
    take: pageSize + 1,
    select: {
      ...{ id: true, personId: true, caseId: true, at: true },
      person: { select: { name: true } },
      listing: { select: { id: true, title: true } },
    },
  });
  const page = found.slice(0, pageSize);
  const decisions = await db.caseDecision.findMany({
    where: { caseId: { in: page.map((bar) => bar.caseId) } },
    orderBy: { instance: "asc" },
    select: { caseId: true, facts: true },
  });
  const facts = new Map(decisions.map((decision) => [decision.caseId, decision.facts]));
  return {
    rows: page.map(({ person, ...bar }) => ({
      ...bar,
      person: person.name,
      facts: facts.get(bar.caseId) ?? null,
    })),
    next: found.length > pageSize ? (page.at(-1)?.id ?? null) : null,
  };
}
