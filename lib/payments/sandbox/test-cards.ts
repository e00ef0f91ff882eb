/** The sandbox's cards: what each of them does when it is charged. */
export const testCards = [
  { kind: "success", last4: "4242" },
  { kind: "authenticate", last4: "3155" },
  { kind: "decline", last4: "0002" },
  { kind: "late-failure", last4: "6863" },
  { kind: "chargeback", last4: "0259" },
] as const;

export type TestCardKind = (typeof testCards)[number]["kind"];
export const testCardKinds = testCards.map(({ kind }) => kind) as [TestCardKind, ...TestCardKind[]];

/** A saved card's id says whose it is and what it does, so that it needs no row of the sandbox's own. */
export const testCardId = (kind: TestCardKind, userId: string, unique: string) =>
  `pm_sandbox_${kind}_${userId}_${unique}`;

export const customerOf = (userId: string) => `cus_sandbox_${userId}`;

export function testCardOf(cardId: string) {
  const [, kind, userId] = /^pm_sandbox_([a-z-]+)_([0-9a-f-]{36})_/.exec(cardId) ?? [];
  const card = testCards.find((each) => each.kind === kind);
  return card && userId ? { ...card, customerId: customerOf(userId) } : undefined;
}
