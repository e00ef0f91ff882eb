import type { ProposalBody } from "./proposal-body.ts";

/** Answers that fit most briefs; `{part}` is the title of the package. */
export const plainProposals: readonly ProposalBody[] = [
  {
    restatedGoal: "You need “{part}” done so that nobody has to do it again in half a year.",
    riskiestAssumption:
      "That the material you listed is complete. I would open all of it on the first day and tell you what is missing.",
    firstCheckpoint: "After [three|four] days a first piece, rough but whole.",
    outOfScope: "Anything that needs a decision of your management; I prepare it and leave it to you.",
    whyMe:
      "I have done this kind of work for [five|eight|eleven] years, and my log shows two cases close to yours.",
    aiPlan: "Drafts and comparisons come from a model, from my own checklist. I read every line.",
    reviewPlan: "A colleague checks one piece in five and everything you mark as delicate.",
    priceShare: 0.9,
    milestones: [
      { title: "First piece", criteria: ["One complete piece, agreed with you"], share: 0.3, days: 5 },
      { title: "All of it", criteria: ["Every criterion of the package holds"], share: 0.7, days: 14 },
    ],
  },
  {
    restatedGoal: "“{part}”, with the reasons written down, because the next person will ask.",
    riskiestAssumption:
      "That the people concerned have time to answer. If not, I would rather move the date than guess.",
    firstCheckpoint: "End of the first week: what I found, what I would do, what I'm unsure about. One page.",
    outOfScope: "Training and upkeep afterwards. I can name a price for both later.",
    whyMe: "My last three clients came back. I think that is because I say no early.",
    aiPlan:
      "For searching and sorting, not for judging. You get the list of what was suggested and rejected.",
    reviewPlan: "I review my own work the next morning, and a second pair of eyes does so before you see it.",
    priceShare: 1.02,
    milestones: [
      { title: "Findings", criteria: ["One page with what is known and unknown"], share: 0.4, days: 7 },
      {
        title: "Result",
        criteria: ["Agreed with the people who use it", "Reasons are written down"],
        share: 0.6,
        days: 16,
      },
    ],
  },
  {
    restatedGoal:
      "A result for “{part}” that can be checked against your criteria, one by one, without me in the room.",
    riskiestAssumption:
      "That two of your criteria don't contradict each other. I've marked them and have a proposal.",
    firstCheckpoint: "Day two: a sample and a count of doubtful cases.",
    outOfScope: "Cases that your rules do not cover; they come back to you as a list.",
    whyMe: "Steady work in quantity is what I do best. I'd be glad to send a sample.",
    aiPlan: "A tested script does the repeated part. Every tenth item is done twice, once without it.",
    reviewPlan: "Full reading of the sample, one in ten after that, everything on your red list.",
    priceShare: 0.78,
    milestones: [
      { title: "Sample", criteria: ["Sample passes your check"], share: 0.2, days: 3 },
      {
        title: "The rest in batches",
        criteria: ["Each batch passes the agreed sample check"],
        share: 0.8,
        days: 12,
      },
    ],
  },
];
