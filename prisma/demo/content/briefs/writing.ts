import type { BriefBody } from "./brief-body.ts";

export const writingBriefs: readonly BriefBody[] = [
  {
    title: "[120|180|240] product descriptions from a finished style guide",
    body: `We are {trade} and our shop moves to a new system in [five|six] weeks. Every product needs a new description.

What you get: a spreadsheet with one row per product (materials, sizes, care, three facts our staff wrote down), a four-page style guide, and twenty descriptions we already like.

What we need:
- one description of 80 to 110 words per row
- one meta title of at most 60 characters and one meta description of at most 155
- British spelling, no superlatives, no claims about health
- delivered in the same spreadsheet, in batches of forty

Every batch is checked against the style guide by [Priya|Martin] in our office. At least 95 of 100 must pass without a correction.`,
    skills: ["product-descriptions", "copywriting"],
    budget: [700, 1300],
    days: 30,
  },
  {
    title: "Find the voice of {company} before we rewrite the website",
    body: `Our website was written by five people over eight years and it sounds like it. Before anyone rewrites a single page we want somebody to decide with us how {company} should sound.

I imagine you talk to four or five of us and to three customers ({buyers}), read what we have, and then come back with two or three directions that really differ. We pick one together. After that, please write the home page and one difficult page (the one where we explain our prices) in that voice, and a short guide that lets [my colleague|our two assistants] keep to it.

I don't know yet whether the humour in our newsletters belongs on the website too. Some of the team love it, I am not sure. You would have to form a view and defend it.`,
    tried:
      "A freelancer wrote a tone guide two years ago. It was twenty pages of adjectives and nobody used it.",
    skills: ["brand-voice", "copywriting"],
    budget: [2200, 4200],
    days: 35,
    aiPolicy: "disclosed",
  },
  {
    title: "Move forty help articles to the new template, decide what to drop, and check the result",
    body: `{company} has about [forty|sixty] help articles in an old wiki. Half of them are out of date. We changed our help centre and there is a template now: problem, steps, what to do if it fails.

1. Go through all articles and decide with our support lead which ones to merge, rewrite or drop. We have ticket numbers for each article, so there is something to go by.
2. Convert the ones that stay to the template. Steps stay as they are unless a screenshot shows something else.
3. Replace the screenshots (we give you a test account).
4. At the end one person who did not write them reads all of them and signs that each step was tried.

The tone should stay plain. Please name what you would need from us before you start.`,
    skills: ["technical-writing", "user-guides", "knowledge-base"],
    budget: [1800, 3200],
    days: 40,
    aiLimits: { checking: "human" },
  },
  {
    title: "Ghostwriter for a founder's monthly essay",
    body: `I run {company}, {trade}. I have opinions about our trade and no time, and when I write at night it comes out angry.

Once a month I would talk to you for an hour. You turn that into an essay of around 1,200 words that sounds like me on a good day: short sentences, one story, a point that someone could disagree with. I will be honest about drafts and expect you to push back when a point is weak or unfair.

Three essays to begin with. If it works we continue through the [spring|year]. Please tell me which of my opinions you would expect to be the most difficult to make interesting to people outside of the trade.`,
    skills: ["ghostwriting", "thought-leadership"],
    budget: [1500, 2700],
    days: 90,
    aiPolicy: "forbidden",
  },
  {
    title: "Transcribe and tidy [32|45] recorded interviews",
    body: `We have recordings of interviews with {buyers}, each between 35 and 50 minutes, two speakers, clear sound. English with some strong accents.

Needed: a clean transcript of each (no "um", no repeated words, otherwise word for word), speakers marked as I and P, a time stamp every two minutes, names of people replaced with a role in brackets, such as (nurse) or (driver). One Word file per interview, file names as in the list.

You may start from a speech recogniser as long as a person listens to all of it. We sample five minutes from every file; more than three mistakes in a sample and the file comes back.`,
    skills: ["transcription"],
    budget: [600, 1100],
    days: 21,
    aiPolicy: "disclosed",
  },
  {
    title: "Grant application for a [community|training] programme, deadline fixed",
    body: `{company} wants to apply for a public grant for a two-year programme. The call is published, eleven questions with word limits, a budget sheet and a letter of support from two partners. The deadline can't move.

We have: last year's annual report, a draft of the activities, figures on the people we reach. We don't have: a good answer to "why now", and we disagree among ourselves about how many people we can promise.

We need someone who has written such applications, who asks the awkward questions early, decides with us what the programme really promises, writes the answers, and fills in the budget sheet from our figures. The partners' letters: you draft, we get the signatures.`,
    skills: ["grant-writing", "proposal-writing"],
    budget: [1900, 3300],
    days: 28,
  },
  {
    title: "[Letters|E-mails] to our customers about a price increase, {company}",
    body: `In [April|October] our prices go up by [nine|twelve] per cent, the first time in four years. {buyers} will not like it, and a few of them depend on us.

We need: a way of telling it that is honest and doesn't whine, decided together with me in one good conversation; the letter itself in three versions (long-standing customers, new ones, those with a hardship agreement); ten short answers for our telephone; and a paragraph for the website.

What we must not do is hide it under improvements. What I don't know is whether to offer anything in return. Tell me what you would do and why.`,
    tried: "A draft by our lawyer. It was correct.",
    skills: ["copywriting", "email-copy"],
    budget: [700, 1400],
    days: 15,
  },
];
