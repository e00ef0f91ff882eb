import { day } from "@/lib/clock";

export const caseStates = ["open", "decided", "appealed", "closed"] as const;
export type CaseState = (typeof caseStates)[number];

/** Open or appealed: somebody has to decide. */
export const awaitsDecision = (state: CaseState): state is "open" | "appealed" =>
  state === "open" || state === "appealed";

/** 1 for the first decision, 2 for the one on appeal, which is final. */
export const instanceOf = (state: "open" | "appealed"): 1 | 2 => (state === "open" ? 1 : 2);

/** An appeal may be made for thirty days after the decision. */
export const appealPeriod = 30 * day;
