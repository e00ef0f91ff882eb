import type { BriefBody } from "./brief-body.ts";

export const researchBriefs: readonly BriefBody[] = [
  {
    title: "Why do people cancel? Talk to [twelve|eighteen] of them",
    body: `{company} loses about 6 % of its subscribers a month. In the cancellation form they tick "too expensive". I don't believe it.

Please plan and hold interviews with people who left (we provide names and a thank-you of 40), and a few who stayed. Find out what really happened in the weeks before. I am after the story, not percentages. At the end a talk of an hour, a report that people read, short recordings of key passages with consent, and your own view on what we should change first.

One warning: my colleagues have theories and will try to recruit you.`,
    skills: ["user-research", "interviewing", "qualitative-analysis"],
    budget: [2600, 4700],
    days: 40,
  },
  {
    title: "Fill a table on [80|120] competitors' products from public sources",
    body: `A table with 22 columns (price, size, material, warranty in months, delivery time, languages of the manual, …) for products similar to {goods}. The list of products is ready, with links. Source for every cell: link and date. If it can't be found, write n/f. Don't estimate.

Currency conversions are done by the sheet, enter what the page says. First ten products as a sample. We check 100 cells, 97 must be right and every source must show what the cell says.`,
    skills: ["web-research", "competitor-analysis", "product-research"],
    budget: [450, 850],
    days: 14,
    aiPolicy: "allowed",
  },
  {
    title: "Is there a market for {goods} in [Poland|Canada|the Netherlands]?",
    body: `We are {trade}, doing fine at home. Some say we should go abroad, and this country is the candidate because a cousin lives there, which is not a reason.

Questions: who buys such things there and where, who is already there, what would stop us (rules, taste, price, logistics), what would be the cheapest honest test? We need a recommendation: go, wait, or forget it. We'd rather have ten good pages with your reasons than sixty with tables.

I expect desk research, about ten talks with people from the trade over there, and a feeling for which figures to trust. Most market reports on this seem to copy one another.`,
    skills: ["market-research", "competitor-analysis", "interviewing"],
    budget: [3000, 5600],
    days: 45,
  },
  {
    title: "Literature search with a fixed protocol, [two|three] databases",
    body: `The question is about [shift work and sleep|reading in early childhood|falls at home]. The protocol is registered and the search strings are final. Run them in the databases named, export, remove duplicates, screen titles and abstracts against the seven criteria. Two people screen independently, a third settles conflicts; we can be the third.

Deliver: the flow diagram with numbers, the RIS file, the screening sheet with reason for each exclusion, Cohen's kappa. About [2,900|4,100] records are expected. Extraction of full texts is not part of this.

Kappa of at least 0.75 after the training set of 100.`,
    skills: ["literature-review", "scientific-research"],
    budget: [1000, 1850],
    days: 30,
  },
  {
    title: "Survey of our members: decide what to ask, ask it, and tell us what it means",
    body: `We have 3,800 members ({buyers}) and last asked them something eight years ago. The committee has sent me 64 questions it would like to put in. That can't be right.

1. Work out with us what we would do differently depending on the answers. What changes nothing is not asked.
2. Write the questionnaire, ten minutes at most, test it on eight people.
3. Programme it, send it in three waves with reminders (we have the texts of the last mailing as a model).
4. Clean the data, tables by age, region and years of membership as in the attached list.
5. Interpret: what do we know now, what don't we, who did not answer?

Points 3 and 4 are routine, 1 and 5 are why we look for someone good.`,
    skills: ["survey-design", "statistics"],
    budget: [2300, 4300],
    days: 50,
  },
  {
    title: "Fact-check a book of [240|310] pages before it is printed",
    body: `Non-fiction, about the history of {goods} and the people who make them. We need every checkable statement checked: names, dates, figures, quotations, captions. The author supplies her sources, about 400 notes.

For every statement: confirmed with source, wrong with correction, or not verifiable. Put in a sheet with page number. Doubtful quotations are looked up in the original.

There are perhaps thirty places where it is not a matter of right or wrong but of fairness towards living persons. Mark those and give us your opinion, in confidence.`,
    skills: ["fact-checking", "web-research"],
    budget: [1500, 2700],
    days: 35,
    aiPolicy: "disclosed",
  },
  {
    title: "List of all [public grants|trade fairs|associations] that concern us, with dates",
    body: `We are {trade}. Please make a complete list for [three|four] countries from public sources.

Columns: name, who runs it, country, link, next date or deadline, cost or amount, who may take part (their words), contact office, fits us yes/no/unclear by the five rules in the sheet, date of reading.

One line per source page, nothing from memory. Where a page is older than a year, mark it. The first fifteen lines as a sample. We test forty lines: 38 must be right in every column.`,
    skills: ["web-research"],
    budget: [350, 680],
    days: 12,
    aiPolicy: "allowed",
  },
];
