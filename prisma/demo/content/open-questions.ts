/** What was still open when past contracts were agreed. */
export const openQuestions: readonly string[] = [
  "Whether the old files are complete",
  "Who decides when the two departments disagree",
  "How many items turn out to be duplicates",
  "Whether the figures from the spring can be used",
  "If the supplier answers in time",
  "Whether the present tool can export what is needed",
  "How strict the reviewers will be about wording",
  "Whether customers agree to be asked",
  "How much of the existing material can stay",
  "Which version the lawyers approved last",
  "Whether the second language is needed from the start",
  "How the work is looked after once it is finished",
];
