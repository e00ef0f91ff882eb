import { z } from "zod";
import { aiModes, workStages } from "@/lib/ai-policy";
import { id, optionalText, written } from "@/lib/contracts/fields";

export const contributions = ["curation", "taste", "client-context", "adaptation"] as const;
export const reviewMethods = ["read", "run", "sample", "compare", "measure", "other"] as const;
export const handOverKinds = ["sources", "licences", "access", "instructions", "open-item"] as const;

export const aiUseRow = z.object({
  stage: z.enum(workStages),
  mode: z.enum(aiModes),
  tool: optionalText(120),
  contributions: z.array(z.enum(contributions)).max(4).default([]),
  /** What a person added, in a line. */
  human: optionalText(300),
});
export type AiUseRow = z.infer<typeof aiUseRow>;

export const reviewRow = z.object({
  criterionId: z.string().max(80),
  /** Who checked; null stands for somebody outside, named in `checkedBy`. */
  checkedById: id.nullable().default(null),
  checkedBy: optionalText(120),
  method: z.enum(reviewMethods),
  /** Faults found and corrected before delivery. */
  rejected: z.int().min(0).max(100_000).default(0),
  rejectedWhy: optionalText(1000),
  checkedAt: z.iso.date(),
});
export type ReviewRow = z.infer<typeof reviewRow>;

export const measurementRow = z.object({
  criterionId: z.string().max(80),
  /** The attached case file, by which the product computes the result again. */
  fileId: id.nullable().default(null),
  caseSetHash: z.string().max(128).default(""),
  /** Share of cases that must be right, 0-1. */
  threshold: z.number().min(0).max(1),
  result: z.number().min(0).max(1),
});
export type MeasurementRow = z.infer<typeof measurementRow>;

export const handOverRow = z.object({ kind: z.enum(handOverKinds), text: written(1, 1000) });

/** A delivery that can be sent. */
export const DeliveryContent = z.object({
  note: optionalText(5000),
  fileIds: z.array(id).max(50).default([]),
  links: z
    .array(z.object({ url: z.url({ protocol: /^https?$/ }).max(2000), label: optionalText(200) }))
    .max(30)
    .default([]),
  aiUse: z.array(aiUseRow).max(workStages.length).default([]),
  reviewLog: z.array(reviewRow).max(120).default([]),
  measurements: z.array(measurementRow).max(60).default([]),
  handOver: z.array(handOverRow).max(60).default([]),
});
export type DeliveryContent = z.infer<typeof DeliveryContent>;

/** A form half filled in: whatever has been typed, of a bounded size. It is checked when it is sent. */
export const SaveDelivery = z.object({
  milestoneId: id,
  /** The revision the form was loaded with: an older tab does not overwrite a newer one. */
  revision: z.int().min(0),
  content: z.record(z.string(), z.unknown()).refine((value) => JSON.stringify(value).length <= 200_000),
});
export type SaveDelivery = z.infer<typeof SaveDelivery>;

export const SubmitDelivery = z.object({
  milestoneId: id,
  content: DeliveryContent,
  /** Said after the warning that the AI use does not match the agreed policy. */
  sendAgainstPolicy: z.boolean().default(false),
});
export type SubmitDelivery = z.infer<typeof SubmitDelivery>;
