import { day } from "@/lib/clock";

/** A place in the list of people: the day whose order it is, and where in that order somebody stands. */
export interface TalentPlace {
  day: number;
  score: number;
  /** The place of the day, a 64-bit number as text. */
  turn: string;
  userId: string;
}

/** The number of the day: the seed of that day's order. */
export const dayOf = (now: Date) => Math.floor(now.getTime() / day);

export function writeCursor({ day: seed, score, turn, userId }: TalentPlace): string {
  return `${seed}.${score}.${turn}.${userId}`;
}

/** Reads a cursor back; null for anything we did not write. */
export function readCursor(written: string): TalentPlace | null {
  const match = /^(\d{1,6})\.(\d{1,4})\.(-?\d{1,19})\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(
    written,
  );
  const [, seed, score, turn, userId] = match ?? [];
  if (!seed || !score || !turn || !userId || BigInt.asIntN(64, BigInt(turn)) !== BigInt(turn)) return null;
  return { day: Number(seed), score: Number(score), turn, userId };
}
