import { z } from "zod";
import { prose } from "@/lib/profiles/text-fields";

export const id = z.guid();

/** Prose that has to say something. */
export const written = (shortest: number, longest: number) =>
  prose(longest).pipe(z.string().min(shortest).max(longest));

export const optionalText = (longest: number) => prose(longest).default("");

/** Basis points: 10000 is everything. */
export const sharePoints = z.int().min(0).max(10_000);
