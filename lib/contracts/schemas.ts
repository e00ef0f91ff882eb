import { z } from "zod";
import { aiPolicies } from "@/lib/ai-policy";
import { id, optionalText, sharePoints, written } from "@/lib/contracts/fields";
import { changeCauses } from "@/lib/events/change-orders";
import { defectSeverities } from "@/lib/events/deliveries";
import { declineReasons } from "@/lib/events/proposals";
import { amountMinorSchema, deltaMinorSchema } from "@/lib/money";

export const AcceptProposal = z.object({
  proposalId: id,
  /** What the people who are not chosen for the same packages are told. */
  othersReason: z.enum(declineReasons).default("other-chosen"),
});
export type AcceptProposal = z.infer<typeof AcceptProposal>;

export const maxUnits = 10_000;

export const BookRateCard = z.object({
  /** Made by the form, becomes the contract's id: the same form sent twice books once. */
  contractId: id,
  rateCardId: id,
  /** One of the client's own open commodity packages; without it the booking stands alone. */
  packageId: id.optional(),
  units: z.int().min(1).max(maxUnits),
  /** First one unit for approval, then the rest. */
  sampleFirst: z.stringbool().default(false),
  /** For a booking without a package; a package brings its listing's policy. */
  aiPolicy: z.enum(aiPolicies).default("disclosed"),
  note: z.string().trim().max(3000).default(""),
  /** The total that was on the form, in minor units: if the card's price has changed since, nothing is booked. */
  shownTotalMinor: z.int().min(0),
});
export type BookRateCard = z.infer<typeof BookRateCard>;

/** The card and the sum that a client was shown when they let coming weeks be charged; compared, never taken. */
export const ChargesSeen = z.object({
  cardId: id,
  mostInAllMinor: z.coerce.number().pipe(z.int().min(0)),
});
export type ChargesSeen = z.infer<typeof ChargesSeen>;

export const AllowCharges = ChargesSeen.extend({ contractId: id });
export type AllowCharges = z.infer<typeof AllowCharges>;

export const StopCharges = z.object({ contractId: id });
export type StopCharges = z.infer<typeof StopCharges>;

export const FundMilestone = z.object({
  milestoneId: id,
  /** The weeks after this one are charged by themselves. */
  allow: ChargesSeen.optional(),
});
export type FundMilestone = z.infer<typeof FundMilestone>;

export const CancelFunding = z.object({ milestoneId: z.uuid() });
export type CancelFunding = z.infer<typeof CancelFunding>;

export const StartMilestone = z.object({ milestoneId: id });
export type StartMilestone = z.infer<typeof StartMilestone>;

export const criterionResults = ["met", "not-met", "not-applicable"] as const;
export type CriterionResult = (typeof criterionResults)[number];

const verdict = z.object({
  criterionId: z.string().max(80),
  result: z.enum(criterionResults),
  /** What the client saw; needed when a criterion is not met. */
  saw: optionalText(2000),
});
export type Verdict = z.infer<typeof verdict>;

/** The client's answer to a delivery, criterion by criterion: all met accepts it, anything else asks for changes. */
export const AnswerDelivery = z.object({ deliveryId: id, verdicts: z.array(verdict).min(1).max(60) });
export type AnswerDelivery = z.infer<typeof AnswerDelivery>;

export const PauseContract = z.object({
  contractId: id,
  reason: written(3, 1000),
  /** Whose side caused it. What the client caused stops the freelancer's clock. */
  cause: z.enum(["client", "freelancer"]),
});
export type PauseContract = z.infer<typeof PauseContract>;

export const ResumeContract = z.object({ contractId: id });
export type ResumeContract = z.infer<typeof ResumeContract>;

export const ProposeEnding = z.object({ contractId: id, reason: written(3, 2000), sharePoints });
export type ProposeEnding = z.infer<typeof ProposeEnding>;

export const AnswerEnding = z.object({ endingId: id, answer: z.enum(["agree", "decline"]) });
export type AnswerEnding = z.infer<typeof AnswerEnding>;

export const WithdrawEnding = z.object({ endingId: id });
export type WithdrawEnding = z.infer<typeof WithdrawEnding>;

export const ProposeChange = z.object({
  milestoneId: id,
  what: written(10, 3000),
  cause: z.enum(changeCauses),
  /** Needed when the cause is a named unknown that turned out. */
  unknownId: z.string().max(80).optional(),
  deltaMinor: deltaMinorSchema.default(0),
  deltaDays: z.int().min(-365).max(365).default(0),
  criteria: z.array(written(3, 500)).max(20).default([]),
});
export type ProposeChange = z.infer<typeof ProposeChange>;

export const AgreeChange = z.object({
  changeOrderId: id,
  /** What this side holds the cause to be. Another one than proposed is recorded as a disagreement. */
  cause: z.enum(changeCauses),
});
export type AgreeChange = z.infer<typeof AgreeChange>;

export const DeclineChange = z.object({ changeOrderId: id, answer: optionalText(2000) });
export type DeclineChange = z.infer<typeof DeclineChange>;

export const WithdrawChange = z.object({ changeOrderId: id });
export type WithdrawChange = z.infer<typeof WithdrawChange>;

/** Money that a freelancer gives back of what was paid for finished work. */
export const GiveBack = z.object({
  milestoneId: id,
  /** Of the price of the work; fees follow. */
  workMinor: amountMinorSchema.min(1),
  reason: written(3, 1000),
});
export type GiveBack = z.infer<typeof GiveBack>;

export const ReportDefect = z.object({
  milestoneId: id,
  criterionId: z.string().max(80),
  severity: z.enum(defectSeverities),
  text: written(10, 3000),
});
export type ReportDefect = z.infer<typeof ReportDefect>;

export const AnswerDefect = z.object({
  defectId: id,
  answer: z.enum(["confirm", "reject"]),
  text: optionalText(3000),
});
export type AnswerDefect = z.infer<typeof AnswerDefect>;

export const MarkFixed = z.object({ defectId: id, text: optionalText(3000) });
export type MarkFixed = z.infer<typeof MarkFixed>;

export const LeaveContract = z.object({ contractId: id });
export type LeaveContract = z.infer<typeof LeaveContract>;
