import { createHash } from "node:crypto";
import { z } from "zod";
import { gates } from "@/lib/matching/gates";
import { canonical } from "@/lib/matching/input-hash";
import { placeReasons } from "@/lib/matching/places";
import { moneySchema } from "@/lib/money";
import { tiers } from "@/lib/tiers";

const number = z.number().finite();
const count = z.int().min(0).max(10_000_000);
const signal = z.strictObject({ value: number, low: number, high: number, effectiveCount: number });
const prior = z.strictObject({ mean: number, strength: number, sigma: number });
const slug = z.string().max(80);

/** What was known of one person, as far as this question asked for it. */
const inputs = z.strictObject({
  skills: z
    .array(z.strictObject({ slug, level: z.int().min(1).max(5).nullable(), finished: count }))
    .max(200),
  rate: moneySchema.nullable(),
  response: z.strictObject({ invited: count, accepted: count, likely: z.number().min(0).max(1).optional() }),
  unknownsMet: z.array(slug).max(50),
  /** Null where the prior stands in. */
  signals: z
    .strictObject({
      scoping: signal,
      review: signal,
      delivery: signal,
      contractCount: count,
      clientCount: count,
    })
    .nullable(),
  exposure: z.strictObject({ deserved: number, received: number }),
  newcomerCredit: number,
  evidence: count.nullable(),
  joinedAt: z.iso.datetime(),
});

const shown = z.strictObject({
  /** Stands for the person in this receipt alone. */
  pseudonym: z.string().regex(/^[0-9a-f]{16}$/),
  /** Drawn to settle equal standing; the lower goes first. */
  lot: z.int().min(0),
  inputs,
  place: z.enum(placeReasons),
  newcomer: z.boolean(),
  /** Place by points alone among everybody. */
  meritRank: z.int().min(1),
  score: number,
  components: z.strictObject({
    fit: number,
    response: number,
    price: number,
    scoping: number,
    review: number,
    delivery: number,
  }),
});

/**
 * From this anyone can compute a shown ranking again: what was asked, what was known of the people shown, the version
 * of the rules, and the three numbers that came from everybody else. It holds no name, no text and no id.
 */
export const receiptSchema = z.strictObject({
  format: z.literal("plumbline-receipt-1"),
  computedAt: z.iso.datetime(),
  epoch: z.string().max(40),
  policyVersion: z.string().max(40),
  priorsVersion: z.string().max(60),
  question: z.strictObject({
    tier: z.enum(tiers),
    family: z.string().max(80),
    skills: z.array(slug).max(100),
    unknowns: z.array(slug).max(50),
    /** Further skills that the brief's text names. */
    named: z.array(slug).max(200),
    budget: moneySchema.nullable(),
    startInDays: number.nullable(),
  }),
  prior: z.strictObject({ scoping: prior, review: prior, delivery: prior, referenceValue: number }),
  /** Coverage that a newcomer's place asks for, from the ten best of everybody. */
  neededCoverage: number,
  /** How many passed the gates, and how many did not, by the gate. Blocks and suspensions count as not available. */
  among: count,
  excluded: z.partialRecord(z.enum(gates), count),
  people: z.array(shown).max(50),
  /** SHA-256 of all of the above as canonical JSON. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
});
export type Receipt = z.infer<typeof receiptSchema>;
export type ReceiptPerson = Receipt["people"][number];

/** The hash of a receipt's contents. */
export function receiptHash({ hash: _, ...contents }: Omit<Receipt, "hash"> & { hash?: string }): string {
  return createHash("sha256").update(canonical(contents)).digest("hex");
}

/** The receipt of a list of which only so many people were seen. */
export function receiptOfShown(receipt: Receipt, count: number): Receipt {
  const cut = { ...receipt, people: receipt.people.slice(0, count) };
  return { ...cut, hash: receiptHash(cut) };
}
