/** A proposal's answers; price as a share of the packages' budget. */
export interface ProposalBody {
  restatedGoal: string;
  riskiestAssumption: string;
  firstCheckpoint: string;
  outOfScope: string;
  whyMe: string;
  aiPlan: string;
  reviewPlan: string;
  priceShare: number;
  milestones: readonly { title: string; criteria: readonly string[]; share: number; days: number }[];
}
