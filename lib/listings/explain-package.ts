import type { PackageFacts } from "@/lib/listings/work-packages";
import { type Explanation, explain } from "@/lib/tiering/explain";

type Read = Pick<PackageFacts, "modelTier" | "modelProbability" | "evidence" | "unknowns">;

/** Whether the model could not read a package at all: it then says one half, and rests that on nothing. */
export const isUnsure = ({ modelProbability, evidence }: Pick<Read, "modelProbability" | "evidence">) =>
  modelProbability === 0.5 && evidence.length === 0;

/** The model's reading of a package in plain words, whatever a person decided since. */
export const explainPackage = (part: Read): Explanation =>
  explain({
    ...part,
    tier: part.modelTier,
    probability: part.modelProbability,
    ...(isUnsure(part) && { unsure: "language" as const }),
  });
