/** In UTF-16 code units, as forms and databases count them. */
export const longestTitle = 200;
export const longestDescription = 20_000;
export const longestTried = 4_000;
export const longestReason = 2_000;
/** What a moderator writes as the facts of a decision. */
export const longestStatement = 4_000;
export const longestCriterion = 300;
export const mostCriteria = 20;
export const mostSkills = 15;
export const mostPackages = 12;
/** Shorter than this, a brief says too little to be split or answered. */
export const shortestDescription = 40;
