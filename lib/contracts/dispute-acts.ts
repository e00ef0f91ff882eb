import { type ContractParty, type DisputeState, disputeMoves, mayMove } from "@/lib/contracts/states";

export interface DisputeActs {
  mayAnswer: boolean;
  maySplit: boolean;
  mayWithdraw: boolean;
  mayAppeal: boolean;
}

/** What a party could do about a dispute now: which forms its page shows. The verbs ask the same table again. */
export function disputeActs(
  party: ContractParty,
  dispute: { state: DisputeState; by: ContractParty; isAppealable: boolean },
): DisputeActs {
  const { state, by, isAppealable } = dispute;
  const may = (to: DisputeState) => mayMove(disputeMoves, state, to, party);
  return {
    mayAnswer: may("review") && by !== party,
    maySplit: may("settled"),
    mayWithdraw: may("withdrawn") && by === party,
    mayAppeal: may("appealed") && isAppealable,
  };
}
