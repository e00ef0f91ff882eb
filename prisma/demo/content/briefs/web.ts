import type { BriefBody } from "./brief-body.ts";

export const webBriefs: readonly BriefBody[] = [
  {
    title: "Turn [eleven|sixteen] finished Figma pages into HTML and Tailwind",
    body: `The designs are approved, in Figma, with auto layout and named tokens. We need them as static HTML with Tailwind, to be taken over into our [Django|Rails|Laravel] templates by our own developer.

* pages as in the list, desktop and phone frames exist for each
* every measure from the token file, no values of your own
* works in the last two versions of the four big browsers
* no JavaScript apart from [the menu and the accordion|the menu, the filter and the map]
* Lighthouse accessibility at least 98 on each page

We compare screenshots with the frames at three widths; differences above four pixels come back. First two pages as a sample.`,
    skills: ["html-css", "tailwind", "front-end"],
    budget: [900, 1800],
    days: 18,
    aiPolicy: "allowed",
  },
  {
    title: "Our shop is slow and we don't know whom to believe",
    body: `{company} runs a WooCommerce shop for {goods}. Since the summer the product pages take five to nine seconds. Our host says it is the plugins, the agency says it is the host.

I need someone independent who measures, decides what the real cause is, tells us what it would cost to mend and what it would cost to leave it, and then (if we agree) does the important part. It might turn out that we should leave WooCommerce. I would rather hear that now than after another year.

Please no list of forty recommendations from a tool. Tell us the three that matter and who pays for what if you are wrong.`,
    tried: "Two caching plugins. One of them showed customers each other's baskets.",
    skills: ["web-performance", "woocommerce", "wordpress"],
    budget: [1600, 3200],
    days: 25,
  },
  {
    title: "Members' area: sign-in, invoices, one form, small admin page",
    body: `Our members ({buyers}) should be able to sign in, see and download their invoices, change their address, and send us one form. On our side: a list with search, and a button that marks a form as done.

Existing: PostgreSQL database with the members, a REST endpoint for invoices, design of the public site. Stack is open; our other things are TypeScript and React.

Work: choose and justify the sign-in (we have many older members who forget passwords), write the endpoints, build the four pages from our components, write tests for everything that touches invoices, set up the deployment on our server, hand over with a document. A second person reviews the code before it goes live, we will pay for that separately if it is not you.`,
    skills: ["full-stack", "react", "typescript", "postgresql"],
    budget: [4500, 8200],
    days: 45,
  },
  {
    title: "Monthly upkeep of [four|seven] WordPress sites",
    body: `Routine care for the WordPress sites of {company}, no new features.

Every month: updates of core, plugins and themes on staging, the check list (18 points: forms, search, checkout, languages), then live. Restore test of one backup. Broken-link run and correction. A one-page report from our template, by the [third|fifth] working day.

Within a working day: small changes of text or pictures, up to five a month. If an update breaks something you roll it back and tell us, deciding what to do next is up to us.

Six months, fixed price a month.`,
    skills: ["wordpress", "website-maintenance"],
    budget: [900, 1600],
    days: 180,
  },
  {
    title: "Review our architecture before we hire three more developers",
    body: `We are {trade} and our software grew from one person's prototype. Node.js, two databases, a queue that somebody added in a night, about 70,000 lines. It works. Before three new people start in [January|March] I want to know what we are standing on.

You would read the code, talk to the two developers (who are good and a little proud), and come back with an opinion: what holds, what will break first when we have ten times the load, what we should stop doing. Also how you would cut it so that five people can work without stepping on each other. I want a ranking and reasons, with the evidence in the code, and a talk with the team where you are kind and clear.

Unknown: whether the reporting part can be saved. Nobody dares to touch it.`,
    skills: ["software-architecture", "code-review", "nodejs"],
    budget: [3600, 6800],
    days: 21,
  },
  {
    title: "Write API tests for [62|90] endpoints from the OpenAPI file",
    body: `{company} has an OpenAPI 3.1 file that is correct (generated from the code), a staging server, and no tests.

For every endpoint: one test of the good case, one for each documented error, one without permission. TypeScript, Vitest, the helper for signing in exists. No mocks. Data is made and removed by each test.

Accepted when: all endpoints are covered by the list above, the whole run takes under six minutes, it passes ten times in a row, and breaking any of the [fifteen|twenty-five] places that we will break on purpose makes at least one test fail.`,
    skills: ["test-automation", "openapi", "typescript"],
    budget: [1300, 2400],
    days: 20,
    aiPolicy: "allowed",
  },
  {
    title: "[Shopify|WooCommerce] product pages: [nine|fourteen] small fixes from a list",
    body: `A list of fixes with screenshots, each described in two or three sentences: wrong label, size table that overflows on a phone, delivery time that doesn't update with the variant, two missing redirects and so on.

- each fix as a commit of its own, with the number from the list
- tested on the staging shop with the three test orders described
- before and after screenshot in the ticket
- nothing else changed

Our shop sells {goods}; the season starts in [three|four] weeks and after that we freeze the code. A fix counts when the person who wrote the ticket has ticked it off.`,
    skills: ["shopify", "woocommerce", "html-css"],
    budget: [450, 900],
    days: 14,
    aiPolicy: "allowed",
  },
];
