import type { BriefBody } from "./brief-body.ts";

export const marketingBriefs: readonly BriefBody[] = [
  {
    title: "Schedule [60|90] finished posts and answer with set replies",
    body: `Texts and pictures for [two|three] months are written and approved in a sheet. Please enter them in our scheduling tool on the dates given, with the right crop for each network, alt text from the sheet, links with the tracking codes from column F.

Every working day: look at comments once in the morning and once at four, answer with the replies from our list where one fits, pass everything else on to us the same day. No improvising.

Weekly: ten figures into the report. A post counts as done when picture, text, link and time match the sheet.`,
    skills: ["social-media-marketing", "community-management"],
    budget: [500, 900],
    days: 75,
  },
  {
    title: "We spend [4,000|7,000] a month on ads and can't say what for",
    body: `{company} sells {goods} to {buyers}. Three agencies in four years, each with beautiful reports. I have the feeling that we pay for people who would have bought anyway.

I need an independent person to look at our accounts (Google Ads, Meta), at the shop's own figures, and to tell me what is true. Design a test that would show it, for example switching off a region for some weeks, and persuade my business partner that it is worth the risk. After that, a plan for next year's budget: how much, where, and what we stop.

You would not run the ads afterwards. That is on purpose.`,
    tried: "Switched off everything for two weeks in July. Sales fell, but it was July.",
    skills: ["paid-search", "paid-social", "marketing-strategy", "experiment-design"],
    budget: [2400, 4400],
    days: 40,
  },
  {
    title: "SEO: fix the technical list, then tell us what to write",
    body: `Two parts, can be two people.

Part one is a list. A crawl found 214 problems on our site: missing titles, double descriptions, redirects in chains, pictures without alt text, pages that should not be indexed. The export says for each page what is wrong. Fix them in our CMS, mark each line, done when a fresh crawl shows none of them.

Part two is thinking. Which questions do {buyers} have before they ever look for {goods}, which of those can we answer better than anybody else, and which should we leave to others? I'd like a plan for a year with twelve pieces, each with the reason why it deserves to exist, and two of them written as an example. We were burnt by an agency that produced sixty texts nobody read.`,
    skills: ["seo", "keyword-research", "content-strategy"],
    budget: [2100, 3900],
    days: 45,
  },
  {
    title: "Launch plan for a product we are a bit shy about",
    body: `In [May|September] we bring out something new, next to our {goods}: a cheaper line. We are afraid it will hurt the name, and also afraid nobody will notice.

Help us decide whom it is for, what we say and what we don't, what our dealers hear first, and whether it carries our name at all. We'd want you to speak with some dealers and with {buyers}, and come back with a position that you would bet on. Then a plan for the eight weeks around the launch that three people can carry out, with a budget of 9,000 on top of your fee.`,
    skills: ["marketing-strategy", "brand-strategy"],
    budget: [2800, 5200],
    days: 45,
  },
  {
    title: "Collect [250|400] contacts of independent shops in the north",
    body: `We want to offer {goods} to independent shops. Please make a list from public sources:

shop name, owner if named on the site, street, town, postcode, public e-mail, public phone, website, what they sell in five words, whether they already carry something similar (yes/no/can't tell), the page where you found it.

Only shops with fewer than five branches. No home addresses, nothing from behind a login. Every row has to be checked on the shop's own page. We phone thirty of them: at least 28 must exist and be what the row says.`,
    skills: ["lead-generation", "web-research"],
    budget: [450, 850],
    days: 14,
    aiPolicy: "allowed",
  },
  {
    title: "Set up the newsletter: welcome series, segments, first [three|four] issues",
    body: `- move [6,200|11,400] addresses from the old tool to the new one, with consent date and source, and without the ones that bounced
- build four templates from our design
- automations as in the flow chart: welcome (three mails), abandoned basket, birthday
- decide with us what the newsletter is for. Right now it is discounts, and the best customers unsubscribe. We think there is something better in it, [stories from the workshop|what {buyers} ask us on the phone|the people behind {goods}] perhaps, but haven't found the form
- write the first issues in that form
- test in the ten mail programs on the list

We'd like to see a proposal for the purpose before any templates are built.`,
    skills: ["email-marketing", "marketing-automation", "email-copy"],
    budget: [1700, 3100],
    days: 40,
  },
  {
    title: "Positioning for {company}: who are we for, and who are we not for?",
    body: `Ask five of us whom we make {goods} for, and you get five answers, one of them "everybody". So our website talks to everybody and nobody writes back.

We're looking for someone who helps us to choose. That means hearing [eight|ten] customers who love us and some who left, looking at what the others in our trade claim, putting two or three positions on the table that exclude something, and staying in the room until we have decided. Our founder will want to keep every door open. Please be stubborn.

Result: one page that fits on a wall, and the first three consequences for what we stop doing.`,
    tried: "A workshop with sticky notes. We kept the notes.",
    skills: ["brand-strategy", "marketing-strategy", "interviewing"],
    budget: [2200, 4100],
    days: 30,
  },
];
