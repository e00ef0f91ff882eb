import { z } from "zod";
import { currencySchema, deltaMinorSchema } from "@/lib/money";

export const ledgerPurposes = [
  "clearing",
  "escrow",
  "balance",
  "fees",
  "refunds",
  "chargebacks",
  "costs",
  "losses",
  "tax",
  "corrections",
  "conversion",
] as const;

export const RemoveCard = z.object({ cardId: z.uuid() });
export type RemoveCard = z.infer<typeof RemoveCard>;

export const AddCard = z.object({
  /** The own path to come back to; anything else leads to the money page. */
  returnTo: z.string().optional(),
});
export type AddCard = z.infer<typeof AddCard>;

export const StartOnboarding = z.object({
  /** ISO 3166 code of the country the freelancer is paid in; asked for once, when the account is made. */
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
});
export type StartOnboarding = z.infer<typeof StartOnboarding>;

export const ReplayWebhook = z.object({ webhookId: z.uuid() });
export type ReplayWebhook = z.infer<typeof ReplayWebhook>;

export const RetryCall = z.object({ callId: z.uuid() });
export type RetryCall = z.infer<typeof RetryCall>;

const reason = z.string().trim().min(10).max(2_000);

export const ResolveCall = z.object({ callId: z.uuid(), resolution: reason });
export type ResolveCall = z.infer<typeof ResolveCall>;

export const ResolveDifference = z.object({ differenceId: z.uuid(), note: reason });
export type ResolveDifference = z.infer<typeof ResolveDifference>;

export const CorrectionEntry = z.object({
  /** A person, a contract, or one of our own. */
  owner: z.union([z.uuid(), z.enum(["platform", "provider"])]),
  purpose: z.enum(ledgerPurposes),
  amountMinor: deltaMinorSchema.refine((amount) => amount !== 0),
});

export const ProposeCorrection = z.object({
  currency: currencySchema,
  entries: z
    .array(CorrectionEntry)
    .min(2)
    .max(20)
    .refine((entries) => entries.reduce((sum, { amountMinor }) => sum + amountMinor, 0) === 0, {
      params: { key: "payments.errors.unbalanced" },
    }),
  reason,
});
export type ProposeCorrection = z.infer<typeof ProposeCorrection>;

export const DecideCorrection = z.object({
  correctionId: z.uuid(),
  answer: z.enum(["book", "decline"]),
});
export type DecideCorrection = z.infer<typeof DecideCorrection>;

export const AnswerChargeback = z.object({
  chargebackId: z.uuid(),
  text: z.string().trim().min(20).max(20_000),
});
export type AnswerChargeback = z.infer<typeof AnswerChargeback>;

/** As a run of the reconciliation keeps it: what each side says is in our account at the provider. */
export const ComparedBalances = z.array(
  z.object({ currency: z.string(), ledgerMinor: z.int(), providerMinor: z.int() }),
);
export type ComparedBalance = z.infer<typeof ComparedBalances>[number];
