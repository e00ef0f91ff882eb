import { z } from "zod";
import type { Columns } from "@/lib/matching/columns";
import { exposureOf } from "@/lib/matching/exposure";
import { gates } from "@/lib/matching/gates";
import { placeReasons } from "@/lib/matching/places";
import { rankingPolicy } from "@/lib/matching/policy";
import { type RankEntry, type RankResult, rank } from "@/lib/matching/rank";
import type { MatchListing } from "@/lib/matching/snapshot";
import { moneySchema } from "@/lib/money";
import { tiers } from "@/lib/tiers";

const signal = z.object({
  value: z.number(),
  low: z.number(),
  high: z.number(),
  effectiveCount: z.number(),
});
const counts = z.object({ invited: z.number(), accepted: z.number() });

const entrySchema = z.object({
  freelancerId: z.string(),
  score: z.number(),
  newcomer: z.boolean(),
  place: z.enum(placeReasons),
  meritRank: z.number(),
  components: z.object({
    fit: z.number(),
    response: z.number(),
    price: z.number(),
    scoping: z.number(),
    review: z.number(),
    delivery: z.number(),
  }),
  capacity: z.object({
    key: z.enum(["matching.capacity.free", "matching.capacity.last", "matching.capacity.soon"]),
    params: z.object({ count: z.number(), days: z.number() }),
  }),
  facts: z.object({
    matched: z.array(z.object({ slug: z.string(), level: z.number().nullable(), finished: z.number() })),
    missing: z.array(z.string()),
    signals: z.object({
      scoping: signal,
      review: signal,
      delivery: signal,
      contractCount: z.number(),
      clientCount: z.number(),
    }),
    response: counts,
    priceRatio: z.number().nullable(),
    unknownsMet: z.array(z.string()),
  }),
}) satisfies z.ZodType<RankEntry>;

const exposureChange = z.object({
  freelancerId: z.string(),
  deserved: z.number(),
  received: z.number(),
  creditSpent: z.number(),
});

/** What is kept of a ranking: the people on its two pages, what each page spends when it is seen, and who was left out. */
export const storedRunSchema = z.object({
  computedAt: z.iso.datetime(),
  epoch: z.string(),
  priorsVersion: z.string(),
  question: z.object({
    id: z.string(),
    packageId: z.string(),
    tier: z.enum(tiers),
    family: z.string(),
    skills: z.array(z.string()),
    unknowns: z.array(z.string()),
    text: z.string().optional(),
    budget: moneySchema.nullish(),
    startInDays: z.number().optional(),
    language: z.string().optional(),
  }),
  order: z.array(entrySchema),
  /** Everybody who passed the gates. */
  among: z.number(),
  excluded: z.partialRecord(z.enum(gates), z.number()),
  pages: z.array(z.array(exposureChange)),
});
export type StoredRun = z.infer<typeof storedRunSchema>;

const pageCount = 2;
/** Exposure is deserved by the thirty best by points; newcomers' places may push some of them down the list. */
const contenders = 40;

/** Ranks as deep as two pages and what their exposure comes to need. */
export function rankDeep(question: MatchListing, columns: Columns, now: Date, epoch: string): RankResult {
  return rank({ ...question, limit: contenders }, columns, rankingPolicy, now, epoch);
}

/** What is kept of a ranking. */
export function runOf(
  question: MatchListing,
  { order, among, excluded }: RankResult,
  priorsVersion: string,
  now: Date,
  epoch: string,
): StoredRun {
  const page = rankingPolicy.page[question.tier];
  const { unavailable: _, limit: __, ...asked } = question;
  return {
    computedAt: now.toISOString(),
    epoch,
    priorsVersion,
    question: { ...asked, skills: [...asked.skills], unknowns: [...asked.unknowns] },
    order: order.slice(0, page * pageCount),
    among,
    excluded,
    pages: Array.from({ length: pageCount }, (_unused, index) => exposureOfPage(order, page, index)).filter(
      (_changes, index) => index === 0 || order.length > index * page,
    ),
  };
}

/** What seeing one more page adds to the ledger. */
function exposureOfPage(order: readonly RankEntry[], page: number, index: number) {
  const before = new Map(
    exposureOf(order, page * index).map((change) => [change.freelancerId, change] as const),
  );
  return exposureOf(order, page * (index + 1))
    .map(({ freelancerId, deserved, received, creditSpent }) => {
      const earlier = before.get(freelancerId);
      return {
        freelancerId,
        deserved: deserved - (earlier?.deserved ?? 0),
        received: received - (earlier?.received ?? 0),
        creditSpent: creditSpent - (earlier?.creditSpent ?? 0),
      };
    })
    .filter(({ deserved, received }) => deserved > 0 || received > 0);
}
