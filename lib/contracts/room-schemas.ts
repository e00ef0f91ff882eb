import { z } from "zod";
import { id, optionalText, written } from "@/lib/contracts/fields";

export const AskInRoom = z.object({
  contractId: id,
  milestoneId: id.optional(),
  text: written(3, 3000),
});
export type AskInRoom = z.infer<typeof AskInRoom>;

export const AnswerInRoom = z.object({ questionId: id, answer: written(1, 5000) });
export type AnswerInRoom = z.infer<typeof AnswerInRoom>;

export const LogDecision = z.object({
  contractId: id,
  question: written(5, 1000),
  options: written(3, 3000),
  choice: written(2, 1000),
  reason: written(3, 3000),
});
export type LogDecision = z.infer<typeof LogDecision>;

export const AddOutcome = z.object({ decisionId: id, outcome: written(3, 3000) });
export type AddOutcome = z.infer<typeof AddOutcome>;

/** The redacted form of an entry: what would be public, word for word. */
export const AskToPublish = z.object({
  decisionId: id,
  question: written(5, 1000),
  options: written(3, 3000),
  choice: written(2, 1000),
  reason: written(3, 3000),
  outcome: optionalText(3000),
});
export type AskToPublish = z.infer<typeof AskToPublish>;

export const AnswerPublishing = z.object({ decisionId: id, answer: z.enum(["consent", "refuse"]) });
export type AnswerPublishing = z.infer<typeof AnswerPublishing>;

export const SetCheckpoint = z.object({
  contractId: id,
  milestoneId: id.optional(),
  title: written(3, 300),
  dueAt: z.coerce.date(),
});
export type SetCheckpoint = z.infer<typeof SetCheckpoint>;

export const KeepCheckpoint = z.object({ checkpointId: id, note: optionalText(2000) });
export type KeepCheckpoint = z.infer<typeof KeepCheckpoint>;

export const MoveCheckpoint = z.object({ checkpointId: id, to: z.coerce.date(), reason: written(3, 1000) });
export type MoveCheckpoint = z.infer<typeof MoveCheckpoint>;
