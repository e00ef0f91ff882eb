import type { BriefBody } from "./brief-body.ts";

export const designBriefs: readonly BriefBody[] = [
  {
    title: "Resize [14|22] finished ads into nine formats each",
    body: `The key visuals are done and approved. What is missing is the adaptation: [fourteen|twenty-two] motifs, nine formats each (list with pixel sizes attached), PNG and the layered source.

Rules are in the brand sheet: safe area, smallest type size, logo bottom left unless the format is taller than 2:1. No new ideas please, the layouts exist for every ratio.

File names exactly as in the list, because a script picks them up. We check every file by script for size and name, and look at one in five with our eyes.`,
    skills: ["graphic-design", "social-graphics"],
    budget: [450, 900],
    days: 10,
    aiPolicy: "allowed",
  },
  {
    title: "A brand for {company} that still works in ten years",
    body: `We are {trade}. Our sign was painted by an uncle and we love it, but it doesn't survive a phone screen, and now we open [a second site|a shop online] and need everything: mark, type, colour, how a van looks, how an invoice looks.

I don't want to tell you which style. What I can tell you is what our customers ({buyers}) say when they recommend us: "they pick up the phone", "nothing breaks". I have a drawer full of things I like and a few I can't stand, and would bring both to a first meeting.

How we would know that it is right: three of our oldest customers should recognise us, and I should not have to explain it. You lead the process, you say when a direction is wrong, you own the result. Print files and a small rule book at the end.`,
    tried: "An online logo contest. Ninety entries, all of them a leaf in a circle.",
    skills: ["brand-identity", "logo-design", "art-direction"],
    budget: [4200, 7800],
    days: 60,
    aiLimits: { ideation: "human", generation: "assisted" },
  },
  {
    title: "Retouch product photos: white background, same shadow",
    body: `[380|520] photos of {goods}, taken by us on grey paper. For each: cut out, pure white background, the soft shadow from our Photoshop action, dust and price stickers removed, colours matched to the colour card in the first photo of every session.

- delivery as JPG 2400 px and layered PSD
- ten photos first as a sample, then batches of a hundred within [two|three] days
- edges of hair, rope and glass need care; there are about sixty of those, marked in the list

Pay is per accepted photo. A photo is accepted if the edge is clean at 200 % and the background reads 255.`,
    skills: ["photo-editing", "photoshop"],
    budget: [600, 1150],
    days: 18,
  },
  {
    title: "Redesign the booking flow: people give up at step three",
    body: `On our site {buyers} can book and pay for {goods}. Of a hundred who start, 41 finish. We see where they leave, we don't know why.

Please do three things. First find out: watch some sessions, talk to six customers (we invite them), look at the figures with our analyst. Then decide what the flow should be. Maybe it has fewer steps, maybe the price has to come first, maybe an account is not needed at all; there is a legal limit on what we may leave out and our lawyer is available. Then design it in Figma with our components, every state (empty, error, sold out), phone first, and hand over to our two developers.

The part I worry about is that we fix the screens and not the reason.`,
    skills: ["ux-design", "ui-design", "figma", "usability-testing"],
    budget: [4800, 8600],
    days: 45,
  },
  {
    title: "Layout of a [64|96]-page annual report, text and style are ready",
    body: `Text is final and proofread. We have an InDesign template with paragraph styles, colours, and table styles from last year and want the same look.

Place the text, set [18|26] tables from Excel, redraw 12 charts in the style of last year's, place photos (captions are in the text). Two rounds of corrections, marked in the PDF. Print-ready PDF/X-4 and an accessible PDF with tags, reading order and alt texts that we supply.

Criteria: no overset text, no table with a changed number, the accessible PDF passes the usual checker without errors.`,
    skills: ["layout-design", "indesign", "accessibility-design"],
    budget: [900, 1700],
    days: 21,
  },
  {
    title: "Illustrations for a picture series, and the decision what the series is",
    body: `For the waiting rooms and the letters of {company} we would like a family of illustrations, maybe ten, maybe fewer. So far we have nothing but a feeling: warm, a bit dry, no smiling groups of people around a laptop.

Start with a conversation and a rough idea of a world (who lives in it, what never happens in it, which colours). We choose one of two. Then draw one piece to the end so that we know what we agree on, and after that the rest. Sketches may look like anything.

Please show work where you decided the idea yourself, not only the drawing.`,
    skills: ["illustration", "art-direction"],
    budget: [2400, 4300],
    days: 50,
    aiPolicy: "forbidden",
  },
  {
    title: "[24|36] slides in our master, charts redrawn from data",
    body: `The content of our talk for {buyers} is final: a Word file, one heading per slide, and an Excel file with [nine|fourteen] charts.

Put everything into our PowerPoint master. Charts are rebuilt as native charts in our colours, not pasted. Speaker notes are kept. Alt text for each picture from the list. No text below 18 pt; if something doesn't fit, mark it, don't shrink it.

Two rounds of corrections. Done when the accessibility checker of PowerPoint finds nothing and all figures match the Excel file.`,
    skills: ["presentation-design"],
    budget: [280, 560],
    days: 7,
    aiPolicy: "allowed",
  },
];
