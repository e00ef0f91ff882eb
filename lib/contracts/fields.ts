import { z } from "zod";
import { prose } from "@/lib/profiles/text-fields";

export const id = z.guid();

/** Prose that has to say something. */
export const written = (shortest: number, longest: number) =>
  prose(longest).pipe(z.string().min(shortest).max(longest));

export const optionalText = (longest: number) => prose(longest).default("");

/** Basis points: 10000 is everything. */
export const sharePoints = z.int().min(0).max(10_000);

/** The same as people type it: "62.5" or "62,5" percent. What comes out are basis points. */
export const sharePercent = z.string().transform((typed, context) => {
  const text = typed.normalize("NFKC").replace(/[%\s]/g, "").replace(",", ".");
  const points = /^\d{1,3}(\.\d{1,2})?$/.test(text) ? Math.round(Number(text) * 100) : Number.NaN;
  if (sharePoints.safeParse(points).success) return points;
  context.addIssue({ code: "custom", message: "disputes.errors.percent" });
  return z.NEVER;
});
