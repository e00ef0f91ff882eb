export const contractStates = ["agreed", "active", "closed", "ended"] as const;
export type ContractState = (typeof contractStates)[number];

export type ContractParty = "client" | "freelancer";

/** Still takes up the freelancer's capacity. */
export const isOpen = (state: ContractState) => state === "agreed" || state === "active";

/** What has to happen next, and on whose side; null when nothing does. */
export function nextStep(state: ContractState): { key: "fund" | "work"; by: ContractParty } | null {
  if (state === "agreed") return { key: "fund", by: "client" };
  if (state === "active") return { key: "work", by: "freelancer" };
  return null;
}
