export const proposalStates = ["draft", "sent", "withdrawn", "declined", "accepted"] as const;
export type ProposalState = (typeof proposalStates)[number];

export type ProposalParty = "client" | "freelancer";

/** Every move of a proposal, and whose it is. */
export const proposalMoves: readonly { from: ProposalState; to: ProposalState; by: ProposalParty }[] = [
  { from: "draft", to: "sent", by: "freelancer" },
  { from: "sent", to: "withdrawn", by: "freelancer" },
  { from: "sent", to: "declined", by: "client" },
  { from: "sent", to: "accepted", by: "client" },
  { from: "withdrawn", to: "draft", by: "freelancer" },
  { from: "declined", to: "draft", by: "freelancer" },
];

export const mayMove = (from: ProposalState, to: ProposalState, by: ProposalParty) =>
  proposalMoves.some((move) => move.from === from && move.to === to && move.by === by);

/** What the client may read: a draft was never sent, and what was withdrawn is the freelancer's again. */
export const isShownToClient = (state: ProposalState) =>
  state === "sent" || state === "declined" || state === "accepted";

export const invitationStates = ["sent", "answered", "declined", "withdrawn"] as const;
export type InvitationState = (typeof invitationStates)[number];

/** Invitations that stand on the shortlist: waiting, or answered with a proposal. */
export const isOnShortlist = (state: InvitationState) => state === "sent" || state === "answered";
