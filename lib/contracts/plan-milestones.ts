import { after, day } from "@/lib/clock";
import type { ScopeContent } from "@/lib/contracts/scope";

export interface PlannedMilestone {
  id: string;
  title: string;
  criteria: readonly string[];
  priceMinor: number;
  days: number;
}

/** Milestones follow each other: each is due its own days after the one before. Every criterion gets an id of its own. */
export function planMilestones(
  planned: readonly PlannedMilestone[],
  startsAt: Date,
): ScopeContent["milestones"] {
  let elapsed = 0;
  return planned.map(({ id, title, criteria, priceMinor, days }) => {
    elapsed += days;
    return {
      id,
      title,
      criteria: criteria.map((text, index) => ({
        id: `${id}:${index + 1}`,
        text,
        isMeasurable: isMeasurable(text),
      })),
      priceMinor,
      days,
      dueAt: after(startsAt, elapsed * day).toISOString(),
    };
  });
}

/** A number, a share or an "each" can be counted; anything else has to be judged. */
export const isMeasurable = (text: string) =>
  /[\d%％]|\b(?:all|each|every|none|at least|at most|no more than)\b|[一二三四五六七八九十百千万两]+[个份张条篇页次处]|全部|每[个份张条篇页]|至少|至多|不超过|不少于/iu.test(
    text,
  );
