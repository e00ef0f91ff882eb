import { z } from "zod";
import shipped from "./tier-model.json" with { type: "json" };

/** What a model says about itself: from which data, under which licences, how good, and where it fails. */
export const ModelCard = z.object({
  trained: z.string(),
  rubric: z.string().default(""),
  data: z
    .array(z.object({ what: z.string(), weight: z.number(), license: z.string().optional() }))
    .default([]),
  features: z.string().default(""),
  notInputs: z.string().default(""),
  crossValidated: z.record(z.string(), z.number()).default({}),
  knownFailures: z.array(z.string()).default([]),
});
export type ModelCard = z.infer<typeof ModelCard>;

/** The card in the shipped model's own file. */
export const shippedCard: ModelCard = ModelCard.parse(shipped.card);
