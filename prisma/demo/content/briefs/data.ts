import type { BriefBody } from "./brief-body.ts";

export const dataBriefs: readonly BriefBody[] = [
  {
    title: "Type [2,400|3,100] paper records into a spreadsheet, double entry",
    body: `Scanned cards of {company} from [the sixties|before the move|two closed branches], one record per page, printed and handwritten. Fields: number, surname, first name, street, town, date, three yes/no boxes, a remark.

Each card is typed twice by different people and the two versions are compared; differences are settled by looking again. Dates as YYYY-MM-DD. Illegible fields get a question mark, never a guess.

Agreed quality: at most 5 wrong fields in 1,000, checked by us on a random sample of [150|200] cards. The scans contain names and addresses, so a data processing agreement is signed before you get access, and files stay on our server.`,
    skills: ["data-entry"],
    budget: [800, 1500],
    days: 30,
  },
  {
    title: "What do our sales figures actually say?",
    body: `{company} sells {goods} through [three|four] channels. Each has its own export and everybody in the house quotes a different number. Since the spring revenue is up and the account is not.

I am looking for a person who sits down with the exports, finds out what happened, and tells us in plain words. I would expect the following questions, but you may replace them with better ones: Which customers stopped? Is the discount to blame? Do returns eat the growth? What would you look at every Monday?

The result is not a dashboard. It is a conversation of ninety minutes with me and my partner, a few honest charts, and a list of what the data can't answer. Careful with the March export, it was done by hand.`,
    tried: "Our accountant made pivot tables. They agree with nothing else.",
    skills: ["data-analysis", "excel", "statistics"],
    budget: [1800, 3400],
    days: 25,
  },
  {
    title: "Clean and merge two customer lists ([18,000|27,000] rows)",
    body: `Two CSV exports, one from the shop and one from the [till|newsletter tool|old booking system]. Roughly [a third|a quarter] of the people are in both.

Tasks:
1. bring both to the columns of the attached target file
2. normalise phone numbers (E.164), postcodes and country codes
3. find duplicates by the rules in the attached sheet (e-mail equal, or surname + postcode + birth year)
4. mark pairs that fall between the rules in a separate file, do not merge them
5. deliver the merged file, the file of doubtful pairs, and the script

Checked with 400 pairs that we settled by hand: at least 390 must come out the same, and none of the 25 twins-and-namesakes cases may be merged.`,
    skills: ["data-cleaning", "python", "pandas"],
    budget: [500, 950],
    days: 14,
  },
  {
    title: "Build a warehouse for our figures and decide what a customer is",
    body: `We have an order system, a booking tool, accounting and an e-mail tool. All of them have customers, none agree. We want one place with numbers we trust, BigQuery preferred, dbt if you like it, and Looker Studio on top because people here know it.

The technical half: load the four sources every night, tests on the important tables, costs below [80|150] dollars a month, documented well enough that our one developer can fix it on a Sunday.

The other half is harder: definitions. What is an active customer, when does a cancelled booking count, who decides. You would moderate two meetings with sales and finance and write down what was decided. Last time we tried this those meetings ended in a quarrel, so please say how you would go about it.`,
    skills: ["data-engineering", "bigquery", "dbt", "data-modelling"],
    budget: [5200, 9600],
    days: 60,
  },
  {
    title: "Weekly price collection from [25|40] public shop pages",
    body: `Every Monday we need the prices of about 300 articles (list with links given) from {buyers}-facing shops similar to ours. Public pages only, no logins, respect robots.txt, no more than one page every three seconds.

Per line: article number, shop, price, currency, in stock yes/no, delivery cost if shown, time of reading, link. One CSV by 9:00 on Monday, with a note on pages that changed.

Eight weeks, with a check of 30 lines by hand every week. At least 29 must be right.`,
    skills: ["web-scraping", "python"],
    budget: [700, 1400],
    days: 56,
    aiPolicy: "allowed",
  },
  {
    title: "Dashboard for the Monday meeting: pick the six numbers that matter",
    body: `Our Monday meeting looks at a spreadsheet with 140 columns. I would like one page.

- talk to the five people in that meeting and find out which decisions they really make there
- propose at most six numbers, argue for them, and say what you left out and why
- connect to our PostgreSQL (read only) and build the page in Power BI, with the definition of every number one click away
- train [two|three] people to change it

Done when the meeting has used it three times and the spreadsheet has not been opened.`,
    skills: ["dashboards", "power-bi", "sql"],
    budget: [2300, 4200],
    days: 35,
  },
  {
    title: "Why do two of our [shops|branches] sell half as much?",
    body: `{company} has several places that look the same on paper. Two of them sell about half as much {goods} as the others and nobody can say why. The regional lead says staff, the staff say the street.

There's data: tills by the hour, opening times, a counter at each door, rota, weather if you want it. Some of the counters were hung in the wrong place until [June|March].

I'd like you to find the most likely reason, say how sure you are and what would change your mind, and propose the cheapest test. Speak with both teams before you present it; one of them is tired of being measured.`,
    skills: ["data-analysis", "statistics", "sql"],
    budget: [1500, 2900],
    days: 24,
  },
];
