import type { AgreedAi } from "@/lib/ai-policy";

/** A brief as a client might write it, with places that are filled anew for each client (see fill.ts). */
export interface BriefBody extends Partial<AgreedAi> {
  title: string;
  body: string;
  tried?: string;
  /** Slugs that the client chose besides what the text names. */
  skills: readonly string[];
  /** In whole US dollars; another currency is reckoned roughly. */
  budget: readonly [low: number, high: number];
  days: number;
}
