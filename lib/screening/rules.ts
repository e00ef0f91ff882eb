/** Where a text is about to appear. */
export const textKinds = ["listing", "proposal", "message", "profile", "review"] as const;
export type TextKind = (typeof textKinds)[number];

/** `block`: the writer has to change it. `hold`: a person looks first. `note`: advice only. */
export type Severity = "block" | "hold" | "note";

/** Every rule with what it does by default and where that differs; null means it does not apply there. */
export const screeningRules = {
  email: { severity: "block", in: { message: "hold" } },
  phone: { severity: "block", in: { message: "hold" } },
  handle: { severity: "block", in: { message: "hold" } },
  "off-platform": { severity: "hold", in: {} },
  "payment-diversion": { severity: "hold", in: {} },
  "advance-fee": { severity: "hold", in: {} },
  discrimination: { severity: "hold", in: { profile: null } },
  "academic-cheating": { severity: "hold", in: { review: null } },
  "fake-reviews": { severity: "hold", in: { review: null } },
  "account-trade": { severity: "hold", in: { review: null } },
  intrusion: { severity: "hold", in: { review: null } },
  forgery: { severity: "hold", in: { review: null } },
  "unpaid-test": { severity: "block", in: { message: "hold", profile: null, review: null } },
  "pay-later": { severity: "note", in: { profile: null, review: null } },
  repetition: { severity: "hold", in: { message: "note" } },
  stuffing: { severity: "note", in: { message: null } },
  shouting: { severity: "note", in: {} },
  link: { severity: "block", in: {} },
  thin: { severity: "note", in: { message: null, review: null } },
  empty: { severity: "block", in: { message: null, review: null, profile: null } },
} as const satisfies Record<string, { severity: Severity; in: Partial<Record<TextKind, Severity | null>> }>;

export type ScreeningRule = keyof typeof screeningRules;
export const ruleNames = Object.keys(screeningRules) as ScreeningRule[];

export function severityOf(rule: ScreeningRule, kind: TextKind): Severity | null {
  const { severity, in: exceptions }: { severity: Severity; in: Partial<Record<TextKind, Severity | null>> } =
    screeningRules[rule];
  const exception = exceptions[kind];
  return exception === undefined ? severity : exception;
}
