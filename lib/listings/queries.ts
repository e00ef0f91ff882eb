import type { Viewer } from "@/lib/accounts/viewer";
import { AiLimits, type AiPolicy } from "@/lib/ai-policy";
import { db } from "@/lib/db";
import { notFound } from "@/lib/errors";
import type { Prisma } from "@/lib/generated/prisma/client";
import { briefText } from "@/lib/listings/brief-text";
import { seenBy } from "@/lib/listings/own-listings";
import { mayEditListing } from "@/lib/listings/policy";
import { type ListingState, publicStates } from "@/lib/listings/states";
import { packageFields, readPackageRow } from "@/lib/listings/stored-packages";
import { textHash } from "@/lib/listings/text-hash";
import { questionOf, type TierQuestion } from "@/lib/listings/tier-questions";
import type { PackageFacts } from "@/lib/listings/work-packages";
import { type Currency, isCurrency } from "@/lib/money";
import { borderlineBand } from "@/lib/tiering/assess-text";
import { tierOfListing } from "@/lib/tiering/tier-of-listing";
import type { Tier } from "@/lib/tiers";

/** A work package as its client and the public see it. */
export interface PackageView extends Omit<PackageFacts, "id"> {
  id: string;
  position: number;
  isFilled: boolean;
  /** The last decision of a person about its tier; null while the model's reading holds. */
  decision: {
    by: string;
    toTier: Tier;
    reason: string;
    /** Set where the client answered a question of the model instead of giving a reason. */
    answered: { question: string; answer: string } | null;
    at: Date;
  } | null;
}

/** A question that would decide a package's tier, in the namespace `tiering`. */
export interface TierQuestionView {
  packageId: string;
  question: TierQuestion;
  /** The package's title. */
  title: string;
}

export interface ListingFacts {
  id: string;
  state: ListingState;
  title: string;
  description: string;
  /** `title`, an empty line, `description`: what all spans count into. */
  text: string;
  tried: string;
  family: string;
  skills: string[];
  language: string;
  budgetMinMinor: number | null;
  budgetMaxMinor: number | null;
  currency: Currency;
  deadlineAt: Date | null;
  decisionDeadlineAt: Date | null;
  aiPolicy: AiPolicy;
  aiLimits: AiLimits;
  tier: Tier | null;
  probability: number | null;
  isMixed: boolean;
  isBorderline: boolean;
  /** Questions whose answers would decide what the model is unsure of. */
  questions: TierQuestionView[];
  modelVersion: string;
  publishedAt: Date | null;
  closedAt: Date | null;
  organisation: { id: string; name: string } | null;
  packages: PackageView[];
}

/** A brief in its client's editor. */
export interface OwnBrief extends ListingFacts {
  clientId: string;
  revision: number;
  isSplitCurrent: boolean;
  /** Whether this viewer's seat lets them change it; the state may still forbid it. */
  mayEdit: boolean;
  unpublishedReason: string | null;
  unpublishedAt: Date | null;
  waitingProposals: number;
  /** Whether decisions about its tiers may be exported as test cases. */
  allowsCases: boolean;
}

/** A listing as anyone may read it. */
export interface PublicListing extends ListingFacts {
  client: { id: string; name: string; since: Date };
}

/** The own (or the organisation's) brief; a stranger's is not found. */
export async function getOwnBrief(viewer: Viewer, listingId: string): Promise<OwnBrief> {
  const row = await db.listing.findFirst({
    where: { id: asId(listingId), ...seenBy(viewer) },
    select: {
      ...listingFields,
      clientId: true,
      organisationId: true,
      revision: true,
      splitOfHash: true,
      unpublishedReason: true,
      unpublishedAt: true,
      casesAllowedAt: true,
      _count: { select: { proposals: { where: { state: "sent" } } } },
    },
  });
  if (!row) throw notFound();
  return {
    ...factsOf(row),
    clientId: row.clientId,
    revision: row.revision,
    isSplitCurrent: row.splitOfHash === textHash(row),
    mayEdit: viewer.suspendedReason === null && mayEditListing(viewer, row),
    unpublishedReason: row.unpublishedReason,
    unpublishedAt: row.unpublishedAt,
    waitingProposals: row._count.proposals,
    allowsCases: row.casesAllowedAt !== null,
  };
}

/** A listing that is or was public; a draft, a held or an unpublished one is not found. */
export async function getPublicListing(listingId: string): Promise<PublicListing> {
  const row = await db.listing.findFirst({
    where: { id: asId(listingId), state: { in: [...publicStates] } },
    select: { ...listingFields, client: { select: { id: true, name: true, createdAt: true } } },
  });
  if (!row) throw notFound();
  const { createdAt, ...client } = row.client;
  return { ...factsOf(row), client: { ...client, since: createdAt } };
}

/** An id from an address; anything else is not found rather than a fault of the database. */
export function asId(value: string): string {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value)) throw notFound();
  return value;
}

/** What every view of a whole listing selects. */
export const listingFields = {
  id: true,
  state: true,
  title: true,
  description: true,
  tried: true,
  family: true,
  skills: true,
  language: true,
  budgetMinMinor: true,
  budgetMaxMinor: true,
  currency: true,
  deadlineAt: true,
  decisionDeadlineAt: true,
  aiPolicy: true,
  aiLimits: true,
  tier: true,
  probability: true,
  isMixed: true,
  isBorderline: true,
  modelVersion: true,
  publishedAt: true,
  closedAt: true,
  organisation: { select: { id: true, name: true } },
  packages: {
    select: {
      ...packageFields,
      position: true,
      tierDecisions: {
        select: { by: true, toTier: true, reason: true, question: true, answer: true, at: true },
        orderBy: { at: "desc" },
        take: 1,
      },
    },
    orderBy: { position: "asc" },
  },
} satisfies Prisma.ListingSelect;

type Row = Prisma.ListingGetPayload<{ select: typeof listingFields }>;

/** A selected row as the facts that all views share. */
export function factsOf(row: Row): ListingFacts {
  const packages = row.packages.map(viewOf);
  return {
    id: row.id,
    state: row.state,
    title: row.title,
    description: row.description,
    text: briefText(row),
    tried: row.tried,
    family: row.family,
    skills: row.skills,
    language: row.language,
    budgetMinMinor: row.budgetMinMinor,
    budgetMaxMinor: row.budgetMaxMinor,
    currency: isCurrency(row.currency) ? row.currency : "USD",
    deadlineAt: row.deadlineAt,
    decisionDeadlineAt: row.decisionDeadlineAt,
    aiPolicy: row.aiPolicy,
    aiLimits: AiLimits.parse(row.aiLimits),
    tier: row.tier,
    probability: row.probability,
    isMixed: row.isMixed,
    isBorderline: row.isBorderline,
    questions: questionsOf(packages, row.isBorderline),
    modelVersion: row.modelVersion,
    publishedAt: row.publishedAt,
    closedAt: row.closedAt,
    organisation: row.organisation,
    packages,
  };
}

/**
 * What would decide the packages that the model is unsure of and no person has decided yet. Two sure packages of
 * different tiers make a mixed listing, not a doubtful one.
 */
function questionsOf(packages: readonly PackageView[], isBorderline: boolean): TierQuestionView[] {
  const open = packages.filter(({ tierDecidedAt }) => tierDecidedAt === null);
  const within = (reach: number) =>
    open.filter(({ modelProbability }) => Math.abs(modelProbability - 0.5) < reach);
  const onTheLine = within(borderlineBand.to - 0.5);
  const asked = onTheLine.length > 0 || !isBorderline ? onTheLine : within(0.2);
  return tierOfListing(asked.map((part) => ({ ...part, probability: 0.5 }))).questions.flatMap(
    ({ key, index }) => {
      const [part, question] = [asked[index], questionOf(key)];
      return part && question ? [{ packageId: part.id, question, title: part.title }] : [];
    },
  );
}

function viewOf({ tierDecisions, position, ...row }: Row["packages"][number]): PackageView {
  return {
    ...readPackageRow(row),
    id: row.id,
    position,
    isFilled: row.state === "filled",
    decision: tierDecisions.map(decisionOf)[0] ?? null,
  };
}

function decisionOf({
  question,
  answer,
  ...decision
}: Row["packages"][number]["tierDecisions"][number]): NonNullable<PackageView["decision"]> {
  return { ...decision, answered: question && answer ? { question, answer } : null };
}
