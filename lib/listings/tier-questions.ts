import type { Tier } from "@/lib/tiers";

/** The questions whose answers decide a doubtful package, by their names in the namespace `tiering`. */
export const tierQuestions = ["example", "whoDecides", "checklist"] as const;
export type TierQuestion = (typeof tierQuestions)[number];

/** Whether what is good is settled before the work, or decided by doing it. */
export const tierAnswers = ["before", "during"] as const;
export type TierAnswer = (typeof tierAnswers)[number];

/** The rubric in one line: settled before the work is commodity, decided by doing it is judgment. */
export const tierOfAnswer = (answer: TierAnswer): Tier => (answer === "before" ? "commodity" : "judgment");

/** The name of a question in a key such as "deciding.example"; null for one that has no answers here. */
export const questionOf = (key: string): TierQuestion | null =>
  tierQuestions.find((name) => key === `deciding.${name}`) ?? null;
