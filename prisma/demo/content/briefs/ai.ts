import type { BriefBody } from "./brief-body.ts";

export const aiBriefs: readonly BriefBody[] = [
  {
    title: "Is the chatbot good enough to meet our customers?",
    body: `A supplier built us a chatbot that answers questions of {buyers} from our handbook. The demo was lovely. Before it goes live I want somebody from outside to find out whether it is safe.

Please work out with us what "good enough" means (which questions must never be answered wrong, when it has to hand over to a person), collect or write about 200 realistic questions including rude and confused ones, have the answers judged by people who know, and give us a clear yes, no or not yet. I'd like to see where it fails by kind of question.

Part of the task is to say which mistakes we can live with. In our trade a wrong opening hour is annoying, a wrong dosage or deadline is not.`,
    skills: ["model-evaluation", "chatbots", "llm-integration"],
    budget: [2600, 4800],
    days: 30,
  },
  {
    title: "Label [6,000|9,000] photos with bounding boxes, guideline included",
    body: `Photos of {goods} on shelves and tables. Four classes, guideline of nine pages with examples and the tricky cases. Tool is CVAT, accounts from us.

Each photo is labelled once, one in ten twice by different people. Agreement (IoU above 0.85 and same class) on the double ones must be at least 94 %. Batches of 1,000 with a look at 50 from our side before the next.

Questions about the guideline go into a shared list so that everybody gets the same answer. Named person responsible for quality, please.`,
    skills: ["data-annotation"],
    budget: [900, 1700],
    days: 28,
  },
  {
    title: "Search over our own documents, with sources, on our own server",
    body: `About [12,000|20,000] documents (PDF, Word, some scans) from fifteen years. Our people ask each other because nobody finds anything.

What we want: a question in plain language, an answer of a few sentences, each with a link to the page it came from, and "I don't know" when it's not there. Access rights from our file server must hold. Nothing may leave our network, so an open model.

Steps as I see them: get the text out (including scans), cut and index it, choose a model that runs on the machine we have, build a plain web page, and measure. We can provide 150 questions with the right page. I don't know what hit rate is realistic, please tell us what you would promise and what not, and how we would notice that it is getting worse later.`,
    skills: ["rag", "llm-integration", "python", "nlp"],
    budget: [5500, 10500],
    days: 55,
  },
  {
    title: "Rewrite [300|450] product titles with a fixed prompt and check them",
    body: `For our {goods} and more: the prompt and the rules are ready and tested: brand first, then kind, then size, at most 70 characters. You run it over the list with the model you like, and then a person checks every single title against the row.

Delivered as CSV with columns id, old, new, checked by, corrected yes/no. No invented materials or sizes. We test [60|80] rows; two wrong ones and the batch goes back.`,
    skills: ["prompt-engineering", "ecommerce-listings"],
    budget: [250, 480],
    days: 7,
    aiPolicy: "allowed",
  },
  {
    title: "Forecast next week's orders for a kitchen that throws too much away",
    body: `{company} produces {goods} every morning and throws away about a tenth, while on other days we run out by noon. We have three years of sales per hour and shop, the weather, holidays, and a chef who is right more often than our spreadsheet.

I'd like someone to build a forecast that beats the spreadsheet and, more important, to decide with us how it is used: what happens when chef and model disagree, how much we are willing to run out. Start simple, prove it on last autumn, put it into the sheet that the kitchen already uses.

If the data is too thin for some shops I want to hear that rather than see a number.`,
    skills: ["forecasting", "machine-learning", "python"],
    budget: [3000, 5800],
    days: 40,
  },
  {
    title: "AI rules for a team of [30|55], written with the team",
    body: `Half of the people at {company} use ChatGPT with customer data, the other half is afraid of it. We need rules, and a way of working that fits them.

Talk to people in each department and find out what they do today. Work with our data protection officer on what is allowed. Write two pages that everybody can remember, plus an example for each job. Hold [four|three] workshops of two hours. Come back after [eight|ten] weeks and see what is really followed.

It is a delicate subject here: some fear for their jobs, and they are not silly to. You need a good ear.`,
    skills: ["ai-strategy", "training", "change-management"],
    budget: [3400, 6200],
    days: 75,
    aiPolicy: "disclosed",
    aiLimits: { ideation: "human", checking: "human" },
  },
  {
    title: "Tag [3,500|5,200] customer messages by topic, two people per message",
    body: `Messages from {buyers}, anonymised, English, one to six sentences. Fourteen topics with definitions and examples, up to two per message, plus a flag for anger.

Each message is tagged by two people who don't see one another's result; a third settles the differences. A model may suggest, if the suggestion is hidden until the person has decided.

We need the final tags, both single ones, and the agreement per topic. Below 0.7 for a topic we talk about its definition before you go on. [200|300] messages first.`,
    skills: ["data-annotation", "nlp"],
    budget: [700, 1400],
    days: 21,
    aiPolicy: "disclosed",
  },
];
