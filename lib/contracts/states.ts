export const contractKinds = ["milestones", "booking", "blueprint", "timebox", "trial"] as const;
export type ContractKind = (typeof contractKinds)[number];

export type ContractParty = "client" | "freelancer";
/** Who can move something: a side, a moderator, or the clock and other machinery of the product. */
export type Actor = ContractParty | "moderator" | "system";

export interface Move<State extends string> {
  from: State;
  to: State;
  by: readonly Actor[];
}

export const contractStates = ["agreed", "active", "paused", "closed", "ended"] as const;
export type ContractState = (typeof contractStates)[number];

const either = ["client", "freelancer"] as const;
const anybody = ["client", "freelancer", "moderator", "system"] as const;

export const contractMoves: readonly Move<ContractState>[] = [
  { from: "agreed", to: "active", by: ["system"] },
  { from: "active", to: "paused", by: either },
  { from: "paused", to: "active", by: either },
  { from: "active", to: "closed", by: anybody },
  { from: "paused", to: "closed", by: anybody },
  { from: "agreed", to: "ended", by: either },
  { from: "active", to: "ended", by: anybody },
  { from: "paused", to: "ended", by: anybody },
];

export const milestoneStates = [
  "agreed",
  "funding",
  "funded",
  "started",
  "delivered",
  "changes",
  "disputed",
  "accepted",
  "settled",
  "cancelled",
] as const;
export type MilestoneState = (typeof milestoneStates)[number];

const disputable = ["started", "delivered", "changes"] as const;
const unfinished = ["agreed", "funded", "started", "delivered", "changes"] as const;

export const milestoneMoves: readonly Move<MilestoneState>[] = [
  // The clock only for a week of work by time, on the client's standing word.
  { from: "agreed", to: "funding", by: ["client", "system"] },
  { from: "funding", to: "funded", by: ["system"] },
  { from: "funding", to: "agreed", by: ["system"] },
  { from: "funded", to: "started", by: ["freelancer"] },
  { from: "started", to: "delivered", by: ["freelancer"] },
  { from: "changes", to: "delivered", by: ["freelancer"] },
  { from: "delivered", to: "accepted", by: ["client", "system"] },
  // A week of work by time, approved after all while its questions wait.
  { from: "changes", to: "accepted", by: ["client"] },
  { from: "delivered", to: "changes", by: ["client"] },
  ...disputable.map((from) => ({ from, to: "disputed" as const, by: either })),
  // A withdrawn dispute puts the work back where it was. No side does that: delivering or asking for changes would too.
  ...disputable.map((to) => ({ from: "disputed" as const, to, by: ["system"] as const })),
  { from: "disputed", to: "settled", by: anybody },
  ...unfinished.map((from) => ({ from, to: "cancelled" as const, by: either })),
];

export const changeOrderStates = ["proposed", "agreed", "declined", "withdrawn"] as const;
export type ChangeOrderState = (typeof changeOrderStates)[number];

/** Who may answer or withdraw depends on who proposed; `policy.ts` asks for that. Never the clock. */
export const changeOrderMoves: readonly Move<ChangeOrderState>[] = [
  { from: "proposed", to: "agreed", by: either },
  { from: "proposed", to: "declined", by: either },
  { from: "proposed", to: "withdrawn", by: either },
];

export const offerStates = ["open", "agreed", "declined", "withdrawn", "expired"] as const;
export type OfferState = (typeof offerStates)[number];

export const offerMoves: readonly Move<OfferState>[] = [
  { from: "open", to: "agreed", by: either },
  { from: "open", to: "declined", by: either },
  // By whoever wrote the last terms; by whatever decides the proposal or takes down the listing that they are about.
  { from: "open", to: "withdrawn", by: anybody },
  { from: "open", to: "expired", by: ["system"] },
];

export const endingStates = ["proposed", "agreed", "declined", "withdrawn"] as const;
export type EndingState = (typeof endingStates)[number];

export const endingMoves: readonly Move<EndingState>[] = [
  { from: "proposed", to: "agreed", by: either },
  { from: "proposed", to: "declined", by: either },
  { from: "proposed", to: "withdrawn", by: either },
];

export const statementStates = ["draft", "sent", "questioned", "approved"] as const;
export type StatementState = (typeof statementStates)[number];

export const statementMoves: readonly Move<StatementState>[] = [
  { from: "draft", to: "sent", by: ["freelancer"] },
  { from: "sent", to: "questioned", by: ["client"] },
  { from: "questioned", to: "sent", by: ["freelancer"] },
  { from: "sent", to: "approved", by: ["client", "system"] },
  { from: "questioned", to: "approved", by: ["client"] },
];

export const defectStates = ["reported", "confirmed", "rejected", "fixed"] as const;
export type DefectState = (typeof defectStates)[number];

export const defectMoves: readonly Move<DefectState>[] = [
  { from: "reported", to: "confirmed", by: ["freelancer"] },
  { from: "reported", to: "rejected", by: ["freelancer"] },
  { from: "confirmed", to: "fixed", by: ["freelancer"] },
];

export const checkpointStates = ["set", "kept", "missed"] as const;
export type CheckpointState = (typeof checkpointStates)[number];

export const checkpointMoves: readonly Move<CheckpointState>[] = [
  { from: "set", to: "kept", by: ["freelancer"] },
  { from: "set", to: "missed", by: ["system"] },
];

export const disputeStates = [
  "open",
  "review",
  "decided",
  "appealed",
  "final",
  "settled",
  "withdrawn",
] as const;
export type DisputeState = (typeof disputeStates)[number];

export const disputeMoves: readonly Move<DisputeState>[] = [
  // Answered, or the time to answer is over: either way a person decides, silence does not.
  { from: "open", to: "review", by: ["client", "freelancer", "system"] },
  { from: "review", to: "decided", by: ["moderator"] },
  { from: "decided", to: "appealed", by: either },
  { from: "decided", to: "final", by: ["system"] },
  { from: "appealed", to: "final", by: ["moderator"] },
  ...(["open", "review", "decided", "appealed"] as const).map((from) => ({
    from,
    to: "settled" as const,
    by: either,
  })),
  { from: "open", to: "withdrawn", by: either },
  { from: "review", to: "withdrawn", by: either },
];

/** Whether a table lists the move for that actor. */
export function mayMove<State extends string>(
  moves: readonly Move<State>[],
  from: State,
  to: State,
  by: Actor,
): boolean {
  return moves.some((move) => move.from === from && move.to === to && move.by.includes(by));
}

/** Still takes up the freelancer's capacity. */
export const isOpen = (state: ContractState) =>
  state === "agreed" || state === "active" || state === "paused";

/** Nothing more happens to its money. */
export const isFinished = (state: MilestoneState) =>
  state === "accepted" || state === "settled" || state === "cancelled";

/** Its money stands aside. */
export const isFunded = (state: MilestoneState) =>
  state === "funded" ||
  state === "started" ||
  state === "delivered" ||
  state === "changes" ||
  state === "disputed";

export const isDisputable = (state: MilestoneState): state is (typeof disputable)[number] =>
  (disputable as readonly MilestoneState[]).includes(state);

/** A running dispute holds the money. */
export const isRunningDispute = (state: DisputeState) =>
  state === "open" || state === "review" || state === "decided" || state === "appealed";

/** What has to happen next, and on whose side; null when nothing does. */
export function nextStep(
  state: ContractState,
  milestones: readonly { state: MilestoneState }[] = [],
): { key: "fund" | "work" | "answer" | "dispute" | "resume"; by: ContractParty } | null {
  if (!isOpen(state)) return null;
  if (state === "paused") return { key: "resume", by: "client" };
  const has = (...wanted: MilestoneState[]) => milestones.some((each) => wanted.includes(each.state));
  if (has("disputed")) return { key: "dispute", by: "client" };
  if (has("delivered")) return { key: "answer", by: "client" };
  if (has("funded", "started", "changes")) return { key: "work", by: "freelancer" };
  if (state === "agreed" || has("agreed", "funding")) return { key: "fund", by: "client" };
  return { key: "work", by: "freelancer" };
}
