import type { BriefBody } from "./brief-body.ts";

export const mobileBriefs: readonly BriefBody[] = [
  {
    title: "Should {company} have an app at all? If yes, which one?",
    body: `Our board wants an app. Our customers are {buyers} and I am honestly not sure that they do.

Before we spend real money: please find out what an app would do that our website can't, talk to eight customers, look at the three things people write to us about most, and give us a recommendation with a price tag. It is fine if the answer is no, or "make the website installable". If the answer is yes, sketch the first version: what is in, what is out, what we would measure after [two|three] months, whether it should be native or Flutter, what it costs to run each year.

I will have to defend this in front of people who already made up their minds, so the reasoning matters more than the slides.`,
    skills: ["mobile-development", "product-management", "user-research"],
    budget: [2000, 3600],
    days: 28,
  },
  {
    title: "Update an Android app to the current SDK and fix [12|19] listed crashes",
    body: `Kotlin app, 40 screens, written four years ago. The store asks for the current target SDK by the end of [next month|the quarter].

1. Raise target SDK, Gradle and libraries to the versions in the list.
2. Fix the crashes in the attached export. For each there is a stack trace and for most a way to reproduce it.
3. Replace the two permissions that are no longer allowed with the new ones, as in Google's migration page.
4. Keep all 210 existing UI tests green.

No change of behaviour or design. Accepted when the tests pass on the four devices in the list and none of the listed crashes shows up in two weeks of the beta.`,
    skills: ["android", "kotlin"],
    budget: [1300, 2300],
    days: 25,
  },
  {
    title: "First version of a companion app, Flutter, two platforms",
    body: `{company} makes {goods}. People asked for an app to go with it: register the product, see care instructions, get a reminder, ask a question. We have an API, designs for nine of twelve screens, and texts in two languages.

We would like one person who answers for the whole: designs the three missing screens in the style of the others, decides how reminders behave when people travel or switch the phone, builds the app, gets it through both stores, and stays reachable for a month.

Bluetooth pairing is the uncertain part. The module in our product was chosen by a supplier and its documentation is a two-page PDF. I would start there.`,
    skills: ["flutter", "mobile-development", "bluetooth"],
    budget: [6500, 11800],
    days: 80,
  },
  {
    title: "Test our app on [24|36] devices with a written script",
    body: `Test script of [64|88] steps for the app of {company}, in English, with a screenshot of the expected result for each. Devices: list attached, real ones or a device farm that you pay and we refund.

Per device: go through all steps, mark pass or fail, for each fail a screen recording and the log. Steps that are unclear get a question, not a guess. Results go into our sheet, one column a device.

Two runs, one before and one after our fixes. We repeat [ten|sixteen] randomly chosen cells ourselves and expect the same result in all ten.`,
    skills: ["mobile-testing", "quality-assurance"],
    budget: [500, 950],
    days: 14,
  },
  {
    title: "Store screenshots and texts in [eight|twelve] languages",
    body: `The English screenshots and store texts of our app for {buyers} are ready. Translations of the texts come from our translator as a sheet. Your part is the production:

- screenshots of [six|eight] screens per language and per device size (three for each store), taken with the demo account, framed with our template
- texts entered in App Store Connect and Play Console as drafts
- nothing cut off, nothing left in English, numbers and dates in the format of the language

Checklist of 15 points per language is attached. Please say in your offer how you automate the screenshots.`,
    skills: ["app-store-release", "localization"],
    budget: [400, 800],
    days: 12,
    aiPolicy: "allowed",
  },
  {
    title: "Our app's onboarding: cut it, test it, decide",
    body: `Seven screens before anything happens. Each was added by somebody with a good reason. {buyers} who reach the end stay with us, but only half do.

Find out which of the seven are needed, argue it through with product and legal, propose two versions and build both in our React Native code behind a flag, together with our developer. After three weeks of data we decide together. I expect you to say in advance what result would change your mind.

We have 900 new installs a week, so please tell us whether a test can even show a difference.`,
    skills: ["react-native", "ux-design", "experiment-design"],
    budget: [3200, 5600],
    days: 50,
  },
  {
    title: "Our app drains the battery: find out why, decide what goes ([Android|iOS] first)",
    body: `Since version [4.2|3.8] people complain that our app empties their phones by the afternoon. {buyers} have it open all day at work, so it matters.

Please measure on real devices, find the two or three causes that count, and tell us what each of them gives the user. Some of it may be features that somebody here loves (the live map is my suspect). Then it's a decision about the product and not about code, and I'd want you in the room with an opinion.

After that implement what we agreed. Our code is [Kotlin|Swift] with a shared module nobody has opened for a year.`,
    skills: ["mobile-development", "android", "ios"],
    budget: [2400, 4600],
    days: 32,
  },
];
