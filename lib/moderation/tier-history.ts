import { db } from "@/lib/db";
import { AppealedSpan } from "@/lib/moderation/schemas";
import type { Tier } from "@/lib/tiers";

interface Entry {
  id: string;
  packageId: string;
  at: Date;
}
/** What people did about a package's tier. Nobody is named: their part in it is. */
export type TierHistoryEntry =
  | (Entry & {
      kind: "decision";
      by: "client" | "moderator";
      fromTier: Tier;
      toTier: Tier;
      reason: string;
      /** Set where the client answered a question of the model instead of giving a reason. */
      answered: { question: string; answer: string } | null;
    })
  | (Entry & {
      kind: "appeal";
      by: "client" | "applicant";
      /** Against a moderator's decision rather than against the tier. */
      isSecond: boolean;
      text: string;
      span: AppealedSpan | null;
    })
  | (Entry & { kind: "stands"; isSecond: boolean; reason: string });

/** All of a listing's tier history, oldest first: decisions, appeals, and decisions that left a tier as it was. Two queries. */
export async function listTierHistory(listing: {
  packages: readonly { id: string }[];
  client: { id: string };
}): Promise<TierHistoryEntry[]> {
  const packageIds = listing.packages.map(({ id }) => id);
  const [decisions, cases] = await Promise.all([
    db.tierDecision.findMany({
      where: { packageId: { in: packageIds } },
      select: {
        id: true,
        packageId: true,
        at: true,
        by: true,
        fromTier: true,
        toTier: true,
        reason: true,
        question: true,
        answer: true,
      },
    }),
    db.case.findMany({
      where: { kind: "tier", subjectType: "package", subjectId: { in: packageIds } },
      select: caseFields,
    }),
  ]);
  return [
    ...decisions.map(({ by, question, answer, ...decision }) => ({
      ...decision,
      kind: "decision" as const,
      by: by === "moderator" ? ("moderator" as const) : ("client" as const),
      answered: question && answer ? { question, answer } : null,
    })),
    ...cases.flatMap((item) => entriesOf(item, listing.client.id)),
  ].sort((a, b) => a.at.getTime() - b.at.getTime() || a.id.localeCompare(b.id));
}

const caseFields = {
  id: true,
  subjectId: true,
  createdAt: true,
  openedById: true,
  text: true,
  span: true,
  appealText: true,
  appealedAt: true,
  appealedById: true,
  decisions: {
    select: { id: true, instance: true, outcome: true, facts: true, at: true },
    orderBy: { instance: "asc" },
  },
} as const;

interface TierCase {
  id: string;
  subjectId: string;
  createdAt: Date;
  openedById: string;
  text: string;
  span: unknown;
  appealText: string | null;
  appealedAt: Date | null;
  appealedById: string | null;
  decisions: { id: string; instance: number; outcome: string; facts: string; at: Date }[];
}

function entriesOf(item: TierCase, clientId: string): TierHistoryEntry[] {
  const packageId = item.subjectId;
  const partOf = (personId: string | null) => (personId === clientId ? "client" : "applicant");
  const first: TierHistoryEntry = {
    ...{ kind: "appeal", id: item.id, packageId, at: item.createdAt, isSecond: false, text: item.text },
    by: partOf(item.openedById),
    span: AppealedSpan.nullable().parse(item.span),
  };
  const second: TierHistoryEntry[] = item.appealedAt
    ? [
        {
          ...{ kind: "appeal", id: `${item.id}-2`, packageId, at: item.appealedAt, isSecond: true },
          text: item.appealText ?? "",
          by: partOf(item.appealedById),
          span: null,
        },
      ]
    : [];
  const before = item.decisions.find(({ instance }) => instance === 1)?.outcome ?? "dismissed";
  // What changed the tier stands in the history as that decision.
  const standing = item.decisions
    .filter(({ instance, outcome }) => (instance === 1 ? outcome === "dismissed" : outcome === before))
    .map(
      ({ id, instance, facts, at }): TierHistoryEntry => ({
        ...{ kind: "stands", id, packageId, at, reason: facts, isSecond: instance === 2 },
      }),
    );
  return [first, ...second, ...standing];
}
