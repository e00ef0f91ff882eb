import { day } from "@/lib/clock";

export interface Span {
  from: Date;
  to: Date;
}

/** Total days covered by `spans`, however they overlap, without what `without` covers. */
export function daysIn(spans: readonly Span[], without: readonly Span[] = []): number {
  const edges = [...spans, ...without].flatMap(({ from, to }) => [from.getTime(), to.getTime()]);
  const sorted = [...new Set(edges)].sort((a, b) => a - b);
  const covers = (list: readonly Span[], from: number, to: number) =>
    list.some((span) => span.from.getTime() <= from && span.to.getTime() >= to);
  let total = 0;
  sorted.forEach((to, index) => {
    const from = sorted[index - 1];
    if (from !== undefined && covers(spans, from, to) && !covers(without, from, to)) total += to - from;
  });
  return Math.round((total / day) * 1000) / 1000;
}

export interface WorkedMilestone {
  fundedAt: Date | null;
  deliveries: readonly { submittedAt: Date | null; answeredAt: Date | null }[];
}

/**
 * When the freelancer had the ball: from the money to the first delivery, and from each answer that asked for changes
 * to the next. Waiting for the client's money or answer is not working time.
 */
export function workSpans({ fundedAt, deliveries }: WorkedMilestone): Span[] {
  const sent = deliveries
    .filter(({ submittedAt }) => submittedAt !== null)
    .sort((a, b) => (a.submittedAt?.getTime() ?? 0) - (b.submittedAt?.getTime() ?? 0));
  let from: Date | null = fundedAt;
  const spans: Span[] = [];
  for (const { submittedAt, answeredAt } of sent) {
    if (from && submittedAt && submittedAt > from) spans.push({ from, to: submittedAt });
    from = answeredAt;
  }
  return spans;
}
