import type { BriefBody } from "./brief-body.ts";

export const operationsBriefs: readonly BriefBody[] = [
  {
    title: "Enter and file [six|nine] months of supplier invoices",
    body: `{company} receives about [160|230] invoices a month as PDF. Book them in our accounting software by the account plan and the list of [70|110] suppliers, attach the PDF, match with bank lines. Unknown suppliers or an amount off by more than one cent: leave open and put on the question list.

Access is limited to this task. The tax adviser checks every month; up to 3 wrong bookings in 500 are accepted, a wrong tax code counts double.

Start now, backlog first, then weekly on Wednesdays.`,
    skills: ["bookkeeping", "data-entry"],
    budget: [900, 1700],
    days: 60,
  },
  {
    title: "Somebody to sort out how work gets done here",
    body: `{company} grew from eight to thirty people. Orders get lost between sales and the workshop, the same question is asked three times, and I have become the person everybody waits for.

I look for an experienced person who spends some days with us, watches, speaks with people, and then tells me which two or three things to change. And helps to change them, because I have had reports before. It may well be that the problem is me; if so, say it in private.

I can't describe the result in advance. In three months I'd like to be away for two weeks without a phone call.`,
    tried: "A task board. After a month only the apprentices used it.",
    skills: ["process-design", "change-management", "project-management"],
    budget: [4000, 7400],
    days: 90,
  },
  {
    title: "Inbox and calendar, two hours each weekday, clear rules",
    body: `Rules exist, three pages. Sort the inbox into five folders, answer with templates where one fits, put meetings into the calendar (never before nine, never two without a break, travel time by the table), remind people of missing papers on the third and seventh day.

Things that don't fit a rule stay in the folder "ask". Each Friday a short list of what did not fit, so that we add a rule.

[Three|Four] months. Two hours a day between 8 and 12 Central European Time.`,
    skills: ["virtual-assistance", "calendar-management"],
    budget: [1100, 2000],
    days: 90,
  },
  {
    title: "Hire our first [operations lead|head of service]: from the profile to the offer",
    body: `{company} is {trade}, and we have never hired above us. We need a person who runs this with us: find out what the job really is (we say different things when asked separately), write an advertisement that puts off the wrong people, look through what comes in, hold the first talks, prepare us for the second ones, check references, be honest about our favourites.

About [ten|eight] hours a week for [two|three] months. Entering applicants in the sheet, invitations and rejections can be done by our assistant from your templates.

It matters to me that people who don't get the job still speak well of us.`,
    skills: ["recruiting", "hr"],
    budget: [2900, 5200],
    days: 60,
  },
  {
    title: "Customer service back-up for the season: [40|70] tickets a day",
    body: `From [November|April] our team can't keep up. You answer e-mails of {buyers} about {goods}: delivery, returns, broken parts, wrong items. We have a handbook with 60 cases and answers, and a limit up to which you refund without asking.

Zendesk, English, good written tone. First week with a mentor who reads everything. Then we read one ticket in ten.

Targets: first answer within four hours on working days, 93 of 100 tickets as in the handbook, none of the eight cases under "never" handled alone. A complaint that hurts goes to a colleague, with your summary.`,
    skills: ["customer-support"],
    budget: [1800, 3300],
    days: 70,
  },
  {
    title: "Connect our tools so that nobody types an order [twice|three times]",
    body: `Orders arrive by web form, by e-mail and by telephone. Somebody types them into the planning sheet, somebody else into accounting.

First part: map what happens today, together with three colleagues, and decide what should happen, including the odd cases (part deliveries, a customer who always calls to change things, orders without a number). Second part: build it with n8n or Make, with a log, a retry, and an alarm when something sticks. Third part: bring over the [340|190] open orders by our mapping table. Fourth: two people trained, a page of instructions for the Friday when you're not there.

Budget is fixed, the scope isn't; propose where you would cut.`,
    skills: ["automation", "process-design", "crm"],
    budget: [2400, 4500],
    days: 45,
  },
  {
    title: "Two people leave in [March|summer]: save what they know",
    body: `In a few months two colleagues retire who between them know how {company} really works: which supplier you have to call, why the second price list exists, what to do when {buyers} complain about the wrong thing.

None of it is written down, and they're modest people who say "that's obvious". We need somebody who sits beside them for some days, asks well, finds out what would actually hurt if it were lost, and turns that into something the next people will use. Not a manual of 200 pages. Perhaps checklists, perhaps short films, perhaps [a week of working in pairs|a list of telephone numbers and one good map]; I leave that to you.

You'll need patience and a sense for what isn't said.`,
    skills: ["knowledge-base", "interviewing", "training"],
    budget: [2000, 3800],
    days: 45,
  },
];
