import { type Gate, gates } from "@/lib/matching/gates";
import { flag, word, wordsPerPerson } from "@/lib/matching/person-columns";
import { priceRatioOf, type Question } from "@/lib/matching/question";

/** Makes those whom the listing cannot have unavailable while `work` runs. */
export function without<Result>({ columns, listing }: Question, work: () => Result): Result {
  const slots = [...(listing.unavailable ?? [])].map((id) => columns.slotOf(id)).filter((slot) => slot >= 0);
  for (const slot of slots) columns.people.bar(slot, true);
  try {
    return work();
  } finally {
    for (const slot of slots) columns.people.bar(slot, false);
  }
}

/** The number of the first gate in `gates` that keeps somebody out, or -1. Within `without`. */
export function gateAt(question: Question, slot: number, hasAskedSkill: boolean): number {
  const { words } = question.columns.people;
  const own = words[slot * wordsPerPerson] ?? 0;
  const early = earlyGate(question, own & 0xff, own >>> 8);
  if (early >= 0) return early;
  if (!hasAskedSkill) return gates.indexOf("skills");
  if ((own & flag.full) > 0) return gates.indexOf("capacity");
  if ((words[slot * wordsPerPerson + word.freeFromDay] ?? 0) > question.freeBy) return gates.indexOf("start");
  const ratio = priceRatioOf(question, slot);
  return ratio !== null && ratio > question.policy.price.gate ? gates.indexOf("price") : -1;
}

/** The gates that come before skills, for any person with these flags and languages. */
export function earlyGate({ practises, canSpeak }: Question, flags: number, languages: number): number {
  if ((flags & flag.available) === 0) return gates.indexOf("not-available");
  if ((flags & practises) === 0) return gates.indexOf("tier");
  return canSpeak[languages] === 0 ? gates.indexOf("language") : -1;
}

/** The gate for one person on their own, or null when nothing keeps them out. */
export function gateFor(question: Question, slot: number): Gate | null {
  const { columns, asked } = question;
  const hasSkill = asked.length === 0 || asked.some((slug) => columns.has(slot, slug));
  return gates[without(question, () => gateAt(question, slot, hasSkill))] ?? null;
}
