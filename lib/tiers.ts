/** The two tiers of work. A tier belongs to a work package, never to a category or a person. */
export const tiers = ["commodity", "judgment"] as const;
export type Tier = (typeof tiers)[number];

export const otherTier = (tier: Tier): Tier => (tier === "judgment" ? "commodity" : "judgment");
