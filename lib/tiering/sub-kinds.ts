import type { Tier } from "@/lib/tiers";

export const subKinds = [
  "oversight",
  "direction",
  "human-centred",
  "synthesis",
  "production",
  "transformation",
  "collection",
  "upkeep",
] as const;
export type SubKind = (typeof subKinds)[number];

/** The tier that each sub-kind belongs to. */
export const subKindTier: Record<SubKind, Tier> = {
  oversight: "judgment",
  direction: "judgment",
  "human-centred": "judgment",
  synthesis: "judgment",
  production: "commodity",
  transformation: "commodity",
  collection: "commodity",
  upkeep: "commodity",
};
