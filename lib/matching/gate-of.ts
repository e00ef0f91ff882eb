import type { Gate } from "@/lib/matching/gates";
import { flag } from "@/lib/matching/person-columns";
import { priceRatioOf, type Question } from "@/lib/matching/question";

/** Marks the people whom the listing cannot have, and takes the marks away again. */
export function bar({ columns, listing }: Question, mark: 0 | 1): void {
  for (const id of listing.unavailable ?? []) {
    const slot = columns.slotOf(id);
    if (slot >= 0) columns.scratch.barred[slot] = mark;
  }
}

/** The first gate that keeps somebody out of this listing's ranking, or null; `bar` has to stand. */
export function gateOf(question: Question, slot: number, hasAskedSkill: boolean): Gate | null {
  const { people, scratch } = question.columns;
  const flags = people.flags[slot] ?? 0;
  if ((flags & flag.available) === 0 || scratch.barred[slot] === 1) return "not-available";
  if ((flags & question.practises) === 0) return "tier";
  if (question.canSpeak[people.languages[slot] ?? 0] === 0) return "language";
  if (!hasAskedSkill) return "skills";
  if ((flags & flag.full) > 0) return "capacity";
  if ((people.freeFromDay[slot] ?? 0) > question.freeBy) return "start";
  if (!question.listing.budget) return null;
  const ratio = priceRatioOf(question, slot);
  return ratio !== null && ratio > question.policy.price.gate ? "price" : null;
}

/** The gate for one person on their own; null also says that nothing keeps them out. */
export function gateFor(question: Question, slot: number): Gate | null {
  const { columns, asked } = question;
  bar(question, 1);
  const gate = gateOf(question, slot, asked.length === 0 || asked.some((slug) => columns.has(slot, slug)));
  bar(question, 0);
  return gate;
}
