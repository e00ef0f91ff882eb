import { z } from "zod";
import { id, optionalText, sharePoints, written } from "@/lib/contracts/fields";

/**
 * What can be brought forward. The list is closed, and the output of an AI detector is not on it: such a tool gives a
 * guess about how a text was made, and no criterion here depends on that.
 */
export const evidenceKinds = ["file", "link", "delivery", "question", "decision", "change-order"] as const;

export type EvidenceKind = (typeof evidenceKinds)[number];

/** Also how stored evidence is read back. */
export const EvidenceItems = z
  .array(
    z.object({
      kind: z.enum(evidenceKinds),
      /** The id of a row of this contract, or an address for a link. */
      ref: z.string().min(1).max(2000),
      note: optionalText(1000),
    }),
  )
  .max(20)
  .default([]);

export const OpenDispute = z.object({
  milestoneId: id,
  criterionIds: z.array(z.string().max(80)).min(1).max(60),
  text: written(20, 5000),
  evidence: EvidenceItems,
});
export type OpenDispute = z.infer<typeof OpenDispute>;

export const AnswerDispute = z.object({ disputeId: id, text: written(10, 5000), evidence: EvidenceItems });
export type AnswerDispute = z.infer<typeof AnswerDispute>;

export const ProposeSplit = z.object({ disputeId: id, sharePoints, text: optionalText(2000) });
export type ProposeSplit = z.infer<typeof ProposeSplit>;

export const AcceptSplit = z.object({ splitId: id });
export type AcceptSplit = z.infer<typeof AcceptSplit>;

export const WithdrawDispute = z.object({ disputeId: id });
export type WithdrawDispute = z.infer<typeof WithdrawDispute>;

export const AppealDispute = z.object({ disputeId: id, text: written(20, 5000) });
export type AppealDispute = z.infer<typeof AppealDispute>;

/** A moderator's decision, criterion by criterion; the statement of reasons is written by lib/moderation. */
export const DisputeRuling = z.object({
  disputeId: id,
  findings: z
    .array(z.object({ criterionId: z.string().max(80), inFavourOf: z.enum(["client", "freelancer"]) }))
    .min(1)
    .max(60),
  sharePoints,
});
export type DisputeRuling = z.infer<typeof DisputeRuling>;
