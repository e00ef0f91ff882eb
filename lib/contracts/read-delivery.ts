import { z } from "zod";
import { DeliveryContent, measurementRow } from "@/lib/contracts/delivery-schemas";
import { AnswerDelivery, type Verdict } from "@/lib/contracts/schemas";

const verdicts = AnswerDelivery.shape.verdicts;

/** A delivery as it was sent: with each measured result it is kept whether the product computed it again. */
const SentContent = DeliveryContent.extend({
  measurements: z.array(measurementRow.extend({ isRecomputed: z.boolean().default(false) })).default([]),
});
export type SentContent = z.infer<typeof SentContent>;

/** The client's verdicts on a delivery, criterion by criterion; none while it waits. */
export function verdictsOf(delivery: { verdicts: unknown } | undefined): Verdict[] {
  const parsed = verdicts.safeParse(delivery?.verdicts ?? []);
  return parsed.success ? parsed.data : [];
}

/** What was handed over, by its schema; null for something that can no longer be read. */
export function contentOf(delivery: { content: unknown }): SentContent | null {
  const parsed = SentContent.safeParse(delivery.content);
  return parsed.success ? parsed.data : null;
}

/** The files that a delivery hands over. */
export function deliveredFileIds(delivery: { content: unknown }): string[] {
  const content = contentOf(delivery);
  return content ? [...content.fileIds, ...content.measurements.flatMap(({ fileId }) => fileId ?? [])] : [];
}
