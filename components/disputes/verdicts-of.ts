import { AnswerDelivery, type Verdict } from "@/lib/contracts/schemas";

/** What the client answered to the last delivery that was answered. */
export function verdictsOf(deliveries: readonly { verdicts: unknown }[]): Verdict[] {
  const answered = deliveries.findLast(({ verdicts }) => verdicts !== null);
  const read = AnswerDelivery.shape.verdicts.safeParse(answered?.verdicts);
  return read.success ? read.data : [];
}
