import { z } from "zod";

/** Prose of several lines: trimmed, control characters taken out, at most `max` characters. */
export const prose = (max: number) =>
  z
    .string()
    .transform((typed) => withoutControls(typed).trim())
    .pipe(z.string().max(max));

/** One line: as prose, with every run of white space made one space. */
export const line = (max: number) =>
  z
    .string()
    .transform((typed) => withoutControls(typed).replace(/\s+/g, " ").trim())
    .pipe(z.string().max(max));

/** The same, and it has to say something. */
export const neededProse = (max: number) => prose(max).pipe(z.string().min(1));
export const neededLine = (max: number) => line(max).pipe(z.string().min(1));

/** Postgres stores no NUL; direction marks could make a line read otherwise than it is written. */
function withoutControls(typed: string): string {
  return typed.replace(/\r\n?/g, "\n").replace(/[^\P{Cc}\n\t]|[\u202a-\u202e\u2066-\u2069]/gu, "");
}
