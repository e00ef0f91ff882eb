import type { Posting } from "@/lib/matching/posting";
import type { Question } from "@/lib/matching/question";

/**
 * Finds everybody with an asked skill, or everybody of the field when none is asked, and adds up what their skills are
 * worth and how many of the open questions they have met. Returns how many there are; their slots stand in `touched`.
 */
export function gather(question: Question): number {
  const { columns, asked, listing } = question;
  const { scratch, skillValues } = columns;
  const round = ++scratch.round;
  const { touched, touchedBy, total, met } = scratch;
  let count = 0;
  const lists =
    asked.length > 0 ? asked.map((slug) => columns.withSkill[columns.skills.find(slug)]) : field(question);
  const isAsked = asked.length > 0;
  for (const list of lists) {
    if (!list) continue;
    const { slots, codes, length } = list;
    for (let index = 0; index < length; index++) {
      const slot = slots[index] ?? 0;
      const value = isAsked ? (skillValues[codes[index] ?? 0] ?? 0) : 0;
      if (touchedBy[slot] === round) total[slot] = (total[slot] ?? 0) + value;
      else {
        touchedBy[slot] = round;
        total[slot] = value;
        met[slot] = 0;
        touched[count++] = slot;
      }
    }
  }
  for (const unknown of listing.unknowns) {
    const list = columns.withUnknown[columns.unknowns.find(unknown)];
    for (let index = 0; list && index < list.length; index++) {
      const slot = list.slots[index] ?? 0;
      if (touchedBy[slot] === round) met[slot] = (met[slot] ?? 0) + 1;
    }
  }
  return count;
}

/** The lists of everybody in the listing's field, those without a field included. */
export function field({ columns, family }: Question): readonly (Posting | undefined)[] {
  return family === 0 ? columns.ofFamily : [columns.ofFamily[0], columns.ofFamily[family]];
}
