import type { Posting } from "@/lib/matching/posting";
import { fieldsOf, type Question } from "@/lib/matching/question";

/**
 * Finds everybody with an asked skill, or everybody of the field when none is asked, and adds up what their skills are
 * worth, the open questions they have met and the further skills they know. Returns how many there are; their slots
 * stand in `touched`. People of a field lie side by side, so every list is read and added in one direction.
 */
export function gather(question: Question): number {
  const { columns, asked, named, listing } = question;
  const { scratch, skillValues, withSkill, withUnknown } = columns;
  const round = ++scratch.round;
  const { touched, touchedBy, total, met, known } = scratch;
  const ofSkill = (slug: string) => withSkill[columns.skills.find(slug)];
  const isAsked = asked.length > 0;
  const lists = isAsked ? asked.map(ofSkill) : fieldsOf(question).map((family) => columns.ofFamily[family]);
  let count = 0;
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
        known[slot] = 0;
        touched[count++] = slot;
      }
    }
  }
  for (const key of listing.unknowns) tick(withUnknown[columns.unknowns.find(key)], touchedBy, round, met);
  for (const slug of named) tick(ofSkill(slug), touchedBy, round, known);
  return count;
}

/** One more for every slot of the list that was touched. */
function tick(list: Posting | undefined, touchedBy: Uint32Array, round: number, counts: Uint8Array): void {
  if (!list) return;
  const { slots, length } = list;
  for (let index = 0; index < length; index++) {
    const slot = slots[index] ?? 0;
    if (touchedBy[slot] === round) counts[slot] = (counts[slot] ?? 0) + 1;
  }
}
