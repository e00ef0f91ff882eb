/** How people say they work. Every text is a template (see fill.ts) and fits any field. */
export const waysOfWorking: readonly string[] = [
  "I ask my questions before I name a price, and I would rather lose a job than discover the scope halfway.",
  "You get a first piece within [two|three] days, so that we disagree early.",
  "Whatever a tool has made, I have read. If I have not read it, you do not get it.",
  "I write down each decision in three lines: what, why, what we gave up.",
  "I work on [two|three] things at a time and tell you which day is yours.",
  "If a date is in danger you hear it from me, before it has passed.",
  "I keep a list of what could go wrong and cross things out as we go.",
  "At hand-over there is a page that says what is open and who has to do it.",
];

export const limits: readonly string[] = [
  "I don't take work where nobody on your side can decide.",
  "I'm slow on Fridays and unreachable in August.",
  "Not the right person for things that have to be finished tomorrow.",
  "I say no to texts and pictures that pretend to be somebody else's.",
  "I have a small child, so mornings are calls and evenings are quiet work.",
  "Please come with a question; I'm not good at being decoration.",
];

export const workflows: readonly string[] = [
  "Brief in, questions out the same day. A model makes a first draft from a checklist that I keep for each client; I correct it against the source line by line, and a second pass the next morning is by eye only.",
  "I split the work into pieces of about half a day. Repeated pieces run through a script that I have tested on twenty examples, the others I do by hand. Every piece has a check that somebody else could repeat.",
  "First an hour without a tool: what is this for, who will use it, what would be a failure. Then tools for searching, comparing and drafting. The decision and the last reading are mine.",
  "Templates for what returns, blank paper for what doesn't. I log what the model suggested and what I rejected, because the rejections are where I learn.",
  "Two agents prepare variants overnight, I throw most away before breakfast and work with what's left. You see two directions and the reasons.",
];

export const humanTouches: readonly string[] = [
  "Goals, risky assumptions, the final reading, and anything that touches a person's name, money or health.",
  "I read everything once in full, and the difficult tenth twice. [A colleague|My partner] checks figures and names.",
  "Every sample before it leaves; all conversations with you; every no.",
  "The first example of each kind, the borders between kinds, and one in [ten|fifteen] of the rest, drawn by lot.",
];

export const parallels: readonly string[] = [
  "One large and two small jobs at once; above that quality drops and I know it.",
  "Up to [three|four] packages if none of them needs more than two calls a week.",
  "Production work runs in parallel, judgment work one at a time.",
  "[Two|Three] clients, each with a fixed day.",
];
