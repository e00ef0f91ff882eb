import { z } from "zod";
import { declineReasons, invitationDeclineReasons } from "@/lib/events/proposals";
import { amountMinorSchema, currencySchema } from "@/lib/money";

const idSchema = z.guid();

export const InviteFreelancer = z.object({
  packageId: idSchema,
  freelancerId: idSchema,
  message: z.string().trim().max(1000).default(""),
});
export type InviteFreelancer = z.infer<typeof InviteFreelancer>;

export const DeclineInvitation = z.object({
  invitationId: idSchema,
  reason: z.enum(invitationDeclineReasons),
});
export type DeclineInvitation = z.infer<typeof DeclineInvitation>;

export const WithdrawInvitation = z.object({ invitationId: idSchema });
export type WithdrawInvitation = z.infer<typeof WithdrawInvitation>;

/** The seven questions of the structured form, in its order. */
export const reasoningFields = [
  "restatedGoal",
  "riskiestAssumption",
  "firstCheckpoint",
  "outOfScope",
  "whyMe",
  "aiPlan",
  "reviewPlan",
] as const;
export type ReasoningField = (typeof reasoningFields)[number];

export const maxAnswerLength = 3000;
export const maxMilestones = 12;
const answer = z.string().trim().min(10).max(maxAnswerLength);

export const milestoneSchema = z.object({
  title: z.string().trim().min(1).max(160),
  criteria: z.array(z.string().trim().min(1).max(400)).min(1).max(15),
  priceMinor: amountMinorSchema,
  days: z.int().min(1).max(365),
});

export const SendProposal = z.object({
  listingId: idSchema,
  /** The draft's revision as this form last saw it; 0 before there is one. */
  revision: z.int().min(0),
  packageIds: z.array(idSchema).min(1).max(30),
  restatedGoal: answer,
  riskiestAssumption: answer,
  firstCheckpoint: answer,
  outOfScope: answer,
  whyMe: answer,
  aiPlan: answer,
  reviewPlan: answer,
  currency: currencySchema,
  priceMinor: amountMinorSchema,
  milestones: z.array(milestoneSchema).min(1).max(maxMilestones),
});
export type SendProposal = z.infer<typeof SendProposal>;

const draftText = (max: number) => z.string().max(max).default("");

/** What a half-written form may hold: everything may be missing, nothing may be endless. */
export const SaveProposal = z.object({
  listingId: idSchema,
  revision: z.int().min(0),
  packageIds: z.array(idSchema).max(30).default([]),
  restatedGoal: draftText(maxAnswerLength),
  riskiestAssumption: draftText(maxAnswerLength),
  firstCheckpoint: draftText(maxAnswerLength),
  outOfScope: draftText(maxAnswerLength),
  whyMe: draftText(maxAnswerLength),
  aiPlan: draftText(maxAnswerLength),
  reviewPlan: draftText(maxAnswerLength),
  currency: currencySchema,
  priceMinor: amountMinorSchema.default(0),
  milestones: z
    .array(
      z.object({
        title: draftText(160),
        criteria: z.array(z.string().max(400)).max(15).default([]),
        priceMinor: amountMinorSchema.default(0),
        days: z.int().min(0).max(365).default(0),
      }),
    )
    .max(maxMilestones)
    .default([]),
});
export type SaveProposal = z.infer<typeof SaveProposal>;

export const WithdrawProposal = z.object({ proposalId: idSchema });
export type WithdrawProposal = z.infer<typeof WithdrawProposal>;

export const ReopenProposal = z.object({ proposalId: idSchema });
export type ReopenProposal = z.infer<typeof ReopenProposal>;

export const OpenReasoning = z.object({ proposalId: idSchema });
export type OpenReasoning = z.infer<typeof OpenReasoning>;

export const DeclineProposal = z.object({ proposalId: idSchema, reason: z.enum(declineReasons) });
export type DeclineProposal = z.infer<typeof DeclineProposal>;

export const DeclineWaiting = z.object({ listingId: idSchema, reason: z.enum(declineReasons) });
export type DeclineWaiting = z.infer<typeof DeclineWaiting>;

export const AskQuestion = z.object({ proposalId: idSchema, body: z.string().trim().min(1).max(4000) });
export type AskQuestion = z.infer<typeof AskQuestion>;
