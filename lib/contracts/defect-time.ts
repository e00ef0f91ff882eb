import { after, day } from "@/lib/clock";

/** Defects can be reported for so many days after acceptance. */
export const defectDays = 30;

/** Until when defects of accepted work can be reported. */
export const defectsUntil = (finishedAt: Date | null): Date | null =>
  finishedAt && after(finishedAt, defectDays * day);
