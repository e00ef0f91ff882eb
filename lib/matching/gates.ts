/** The gates of a ranking, in the order in which they are tried. */
export const gates = ["not-available", "tier", "language", "skills", "capacity", "start", "price"] as const;
/** Why someone is not in a ranking. Blocks and suspensions look like any other absence: *not available*. */
export type Gate = (typeof gates)[number];
