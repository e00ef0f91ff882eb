import { z } from "zod";
import { aiModes, workStages } from "@/lib/ai-policy";
import {
  contributions,
  type DeliveryContent,
  handOverKinds,
  reviewMethods,
  SaveDelivery,
  SubmitDelivery,
} from "@/lib/contracts/delivery-schemas";
import { id, optionalText } from "@/lib/contracts/fields";
import { lines } from "@/lib/proposals/form-schemas";

const fieldOf = {
  sources: "sources",
  licences: "licences",
  access: "access",
  instructions: "instructions",
  "open-item": "openItems",
} as const satisfies Record<(typeof handOverKinds)[number], string>;

/** The field of the form that holds a kind of hand-over. */
export const handOverField = (kind: (typeof handOverKinds)[number]) => fieldOf[kind];

const stage = z
  .object({
    /** Nothing chosen: the work had no such stage. */
    mode: z.enum(aiModes).optional(),
    tool: optionalText(120),
    contributions: z.array(z.enum(contributions)).default([]),
    human: optionalText(300),
  })
  .prefault({});

const review = z.object({
  criterionId: z.string().max(80),
  /** Nothing chosen: nobody checked this criterion. */
  method: z.enum(reviewMethods).optional(),
  /** Somebody else than the sender; empty stands for the sender. */
  checkedBy: optionalText(120),
  rejected: z.coerce.number().int().min(0).max(100_000).default(0),
  rejectedWhy: optionalText(1000),
  checkedAt: z.iso.date().optional(),
});

const percent = z.coerce
  .number()
  .min(0)
  .max(100)
  .transform((value) => value / 100);

const measurement = z.object({
  criterionId: z.string().max(80),
  threshold: percent.optional(),
  result: percent.optional(),
  caseSetHash: z.string().max(128).default(""),
  fileId: id.optional(),
});

/** "https://… the name", one a line. */
const linkLines = z
  .string()
  .default("")
  .transform((text, context) =>
    lines(text).map((line) => {
      const [address = "", ...name] = line.split(/\s+/);
      if (!z.url({ protocol: /^https?$/ }).safeParse(address).success || address.length > 2000)
        context.addIssue({ code: "custom", message: "rooms.errors.link" });
      return { url: address, label: name.join(" ").slice(0, 200) };
    }),
  )
  .refine((links) => links.length <= 30, "rooms.errors.tooManyLinks");

const handedOver = z
  .string()
  .default("")
  .transform(lines)
  .refine((items) => items.length <= 12, "rooms.errors.tooManyItems")
  .refine((items) => items.every((item) => item.length <= 1000), "rooms.errors.longItem");

/** A delivery as its form sends it: a row for each stage and each criterion, lists as lines. */
export const DeliveryForm = z.object({
  milestoneId: id,
  note: optionalText(5000),
  links: linkLines,
  fileIds: z.array(id).max(50).default([]),
  ai: z.object(mapTo(workStages, stage)).prefault({}),
  review: z.array(review).max(60).default([]),
  measurements: z.array(measurement).max(60).default([]),
  handOver: z.object(mapTo(Object.values(fieldOf), handedOver)).prefault({}),
  sendAgainstPolicy: z.boolean().default(false),
});
export type DeliveryForm = z.infer<typeof DeliveryForm>;

/** The form as it saves itself: whatever has been typed, kept as it is. */
export const SaveDeliveryForm = z
  .looseObject({ milestoneId: id, revision: z.coerce.number().int().min(0) })
  .transform(({ milestoneId, revision, ...content }) => ({ milestoneId, revision, content }))
  .pipe(SaveDelivery);

/** What the form says, as the verb takes it: `senderId` checked whatever names nobody else. */
export function submissionOf(form: DeliveryForm, senderId: string, now: Date): SubmitDelivery {
  const today = now.toISOString().slice(0, 10);
  return SubmitDelivery.parse({
    milestoneId: form.milestoneId,
    sendAgainstPolicy: form.sendAgainstPolicy,
    content: {
      note: form.note,
      links: form.links,
      fileIds: form.fileIds,
      aiUse: workStages.flatMap((name) => {
        const { mode, ...row } = form.ai[name];
        return mode ? [{ ...row, mode, stage: name }] : [];
      }),
      reviewLog: form.review.flatMap(({ method, checkedAt, ...row }) =>
        method
          ? [{ ...row, method, checkedAt: checkedAt ?? today, checkedById: row.checkedBy ? null : senderId }]
          : [],
      ),
      measurements: form.measurements.flatMap(({ threshold, result, ...row }) =>
        threshold !== undefined && (result !== undefined || row.fileId)
          ? [{ ...row, threshold, result: result ?? 0, fileId: row.fileId ?? null }]
          : [],
      ),
      handOver: handOverKinds.flatMap((kind) => form.handOver[fieldOf[kind]].map((text) => ({ kind, text }))),
    },
  });
}

/**
 * What a new form starts with when the same person has delivered before: how AI was used, and what was handed over and
 * linked. Who checked what is said anew each time.
 */
export function startingValues(
  { aiUse, links, handOver, fileIds, note }: DeliveryContent,
  isSameMilestone: boolean,
) {
  const ai = Object.fromEntries(aiUse.map(({ stage: name, ...row }) => [name, row]));
  if (!isSameMilestone) return { ai };
  return {
    ai,
    note,
    fileIds,
    links: links.map(({ url, label }) => `${url} ${label}`.trim()).join("\n"),
    handOver: Object.fromEntries(
      handOverKinds.map((kind) => [
        fieldOf[kind],
        handOver
          .filter((row) => row.kind === kind)
          .map(({ text }) => text)
          .join("\n"),
      ]),
    ),
  };
}

function mapTo<Name extends string, Value>(names: readonly Name[], value: Value) {
  return Object.fromEntries(names.map((name) => [name, value])) as Record<Name, Value>;
}
