import type { ProposalBody } from "./proposal-body.ts";

/** Answers to the demo client's brief about moving help articles. */
export const helpArticleProposals: readonly ProposalBody[] = [
  {
    restatedGoal:
      "People who are stuck find one current article that gets them unstuck, and your support lead knows which articles exist and who answers for them.",
    riskiestAssumption:
      "That ticket numbers show which articles help. They may only show which ones people find. I would ask support to name the ten they paste most, and compare.",
    firstCheckpoint:
      "Day four: a list of all articles with keep, merge, rewrite or drop, a reason each, and five doubtful ones for us to argue about.",
    outOfScope:
      "Videos, and error messages inside the product. I will list those that cause articles to exist.",
    whyMe:
      "I have cut two help centres of this size, one of them from 70 articles to 26. Nobody asked for the missing ones. I can show you the list of reasons.",
    aiPlan:
      "A model groups the articles by question and proposes duplicates. It drafts the conversion to the template; steps are never its own.",
    reviewPlan:
      "I try every step in your test account. A colleague who wrote none of it reads all and signs, with name and date per article.",
    priceShare: 0.94,
    milestones: [
      {
        title: "The list, decided together",
        criteria: [
          "Every article has a verdict and a reason",
          "Your support lead agrees or has crossed it out",
        ],
        share: 0.3,
        days: 6,
      },
      {
        title: "Converted articles",
        criteria: ["Each follows problem, steps, what if it fails", "Screenshots from the test account"],
        share: 0.5,
        days: 16,
      },
      {
        title: "Read and signed by a second person",
        criteria: ["Each step was tried by someone who did not write it"],
        share: 0.2,
        days: 6,
      },
    ],
  },
  {
    restatedGoal:
      "All articles that stay are in the new template, right, and checked, before your busy season starts.",
    riskiestAssumption:
      "That the test account behaves like the real one. In my experience permissions differ, and with them the screenshots.",
    firstCheckpoint:
      "Day three: six converted articles of different kinds, so that you see the result before there are forty.",
    outOfScope:
      "Deciding what to drop. I sort by ticket numbers and you decide; that keeps the price where it is.",
    whyMe:
      "I convert documentation for a living, about fifteen articles a week, and I like it. First-pass acceptance is what I'm proud of.",
    aiPlan:
      "The template is filled by a script with a model behind it. I correct each article against the original, line by line.",
    reviewPlan: "My sister company reads one article in three in full; you may choose which.",
    priceShare: 0.66,
    milestones: [
      {
        title: "Six samples",
        criteria: ["Six articles of different kinds in the template"],
        share: 0.2,
        days: 4,
      },
      {
        title: "All articles",
        criteria: ["All kept articles converted", "No step changed without a note"],
        share: 0.8,
        days: 18,
      },
    ],
  },
  {
    restatedGoal:
      "Fewer tickets. The articles are the means, so I would measure tickets on the ten topics that cause the most, before and after.",
    riskiestAssumption:
      "That the articles are the problem. On two of your topics it might be the product, and then no text helps.",
    firstCheckpoint:
      "End of week one: ten topics with tickets, searches that found nothing, and my guess for each: text, product or missing.",
    outOfScope: "Translation, and the old wiki after the move. I leave redirects for all addresses.",
    whyMe: "I led support for nine years before I wrote. I know which sentence people read out on the phone.",
    aiPlan:
      "Search logs and tickets are clustered by a model running on my own machine, without names. Drafts are mine.",
    reviewPlan:
      "Two of your support staff try the twelve most used articles with me watching, silently. That finds more than reading.",
    priceShare: 1,
    milestones: [
      {
        title: "Topics and verdicts",
        criteria: ["Ten topics with evidence", "Verdict for each article"],
        share: 0.35,
        days: 8,
      },
      {
        title: "Rewritten and converted",
        criteria: ["Twelve most used articles tried by staff", "All others in the template"],
        share: 0.5,
        days: 18,
      },
      {
        title: "Six weeks later",
        criteria: ["Tickets on the ten topics compared, with range"],
        share: 0.15,
        days: 42,
      },
    ],
  },
];

/** Answers to the demo client's brief about the booking flow; the first is the demo freelancer's. */
export const bookingFlowProposals: readonly ProposalBody[] = [
  {
    restatedGoal:
      "You want to know why six of ten people stop at step three, and a flow that removes that reason, not one that only looks calmer.",
    riskiestAssumption:
      "That the reason sits in step three. People may decide at step one and leave when they finally see the price. I would test that first, because it changes everything after it.",
    firstCheckpoint:
      "Day six: eight recorded sessions and three customer talks, told in one page, with the one reason I would bet on and what would prove me wrong.",
    outOfScope: "The confirmation mails and the account area. I will note what they break and leave them.",
    whyMe:
      "I moved a clinic's booking from 41 to 55 of a hundred by showing a price range at the start. The decision is in my log, with the two ideas that failed before it.",
    aiPlan:
      "Transcripts of the talks are tagged with a model and read by me in full. Screens are drawn by hand in your components.",
    reviewPlan:
      "Every state is checked by a second designer against your accessibility rules; your developers try the prototype before hand-over.",
    priceShare: 0.92,
    milestones: [
      {
        title: "The reason, with evidence",
        criteria: [
          "At least eight sessions and six talks",
          "One page: the reason and what would disprove it",
        ],
        share: 0.3,
        days: 10,
      },
      {
        title: "The flow, decided",
        criteria: ["Two versions tried with five customers", "The choice and its reasons written down"],
        share: 0.35,
        days: 12,
      },
      {
        title: "All states, handed over",
        criteria: ["Every state exists, also empty, error and sold out", "Developers have no open question"],
        share: 0.35,
        days: 12,
      },
    ],
  },
  {
    restatedGoal: "A shorter booking that people finish on the phone, built from what you already have.",
    riskiestAssumption: "That the law lets us drop the account. I would ask your lawyer on the first day.",
    firstCheckpoint: "Day five: a clickable version with four steps for you to try on the train.",
    outOfScope: "Interviews beyond three. Your analyst's figures say enough to begin.",
    whyMe: "Eleven checkout flows in six years, most of them for small shops.",
    aiPlan: "Variants of texts and layouts come from a generator; I choose and redraw.",
    reviewPlan: "Five remote tests before hand-over, recordings included.",
    priceShare: 0.7,
    milestones: [
      {
        title: "Clickable flow",
        criteria: ["Four steps, phone first", "Three customers tried it"],
        share: 0.5,
        days: 12,
      },
      {
        title: "All states in Figma",
        criteria: ["Error, empty and sold-out states", "Your components only"],
        share: 0.5,
        days: 14,
      },
    ],
  },
];

/** The accepted answer to the demo client's brief about the brand. */
export const brandProposal: ProposalBody = {
  restatedGoal:
    "A mark, type and colour that your oldest customers recognise at once and that you never have to explain, on a phone as well as on a van.",
  riskiestAssumption:
    "That the painted sign is what people remember. It may be the colour of the door. I would ask fourteen customers to sketch it before I draw anything.",
  firstCheckpoint:
    "Day eight: the sketches on one wall, two directions in black and white, and the one that I would throw away.",
  outOfScope: "The website and photographs. The rule book says how both should treat the brand.",
  whyMe: "I redraw signs that people love. Twice the answer was to change almost nothing, and I said so.",
  aiPlan:
    "None for the drawing. A model checks similarity against registered marks before we fall in love with anything.",
  reviewPlan: "Three of your oldest customers see it before you decide, without being told what it is.",
  priceShare: 0.95,
  milestones: [
    {
      title: "What people remember",
      criteria: ["Sketches of at least twelve customers", "Two directions in black and white"],
      share: 0.35,
      days: 12,
    },
    {
      title: "The brand",
      criteria: ["Mark, type and colour work at 24 pixels and on a van", "Three old customers recognise it"],
      share: 0.4,
      days: 18,
    },
    {
      title: "Rule book and files",
      criteria: ["Rule book of at most twelve pages", "All print and screen files"],
      share: 0.25,
      days: 12,
    },
  ],
};
