import type { Clue } from "@/lib/screening/find-pattern";

const sample = "(?:test|trial|sample)";
const piece =
  "(?:task|tasks|project|projects|work|job|jobs|article|articles|assignment|assignments|design|edit|video|translation|week|day|period)";

/** Work that is asked for without pay, now or only if all goes well. */
export const unpaidClues: readonly Clue[] = [
  {
    rule: "unpaid-test",
    pattern: new RegExp(
      `\\b(?:unpaid|free(?: of (?:charge|cost))?|non-paid)\\s${sample}\\s${piece}\\b`,
      "gi",
    ),
    unless: /\bno\s(?:unpaid|free)|users?\b|subscription|saas|software|platform/i,
  },
  {
    rule: "unpaid-test",
    pattern: new RegExp(
      `\\b${sample}\\s(?:${piece}\\s)?(?:will be|is|are|won'?t be|will not be|is not|are not)\\s(?:unpaid|for free|free of charge|free of cost|without pay|not paid|paid)\\b`,
      "gi",
    ),
    unless: new RegExp(`${sample}\\s(?:${piece}\\s)?(?:will be|is|are)\\spaid`, "i"),
  },
  {
    rule: "unpaid-test",
    pattern:
      /\b(?:do|complete|make|create|design|write|provide|submit)\s(?:an?\s|one\s|the\s|us\s)?(?:first\s)?(?:free\s(?:sample|mock-?up|test)|(?:sample|test|mock-?up)\sfor\sfree)\b/gi,
  },
  {
    rule: "unpaid-test",
    pattern:
      /(?:免费|无偿|无报酬)(?:试稿|试做|试译|试写|试剪|试单|打样)|(?:试稿|试做|试译|试写|试剪)(?:不付费|无报酬|没有报酬|免费|不计费)/g,
    unless: /不接受|拒绝|不要求|无需/,
  },
  {
    rule: "pay-later",
    pattern:
      /\b(?:paid|pay you|payment)\s(?:only\s)?(?:after|once|when)\s(?:we|the (?:company|startup|project|app|business))\s(?:(?:get|gets|are|is|raise|raises|receive|receives)\s)?(?:fund\w*|profit\w*|revenue|invest\w*|money|launch\w*|start making)/gi,
  },
  {
    rule: "pay-later",
    pattern:
      /\b(?:equity|revenue share|rev share|profit share|commission|exposure)[ -]only\b|\b(?:work|working|paid|pay|payment)\s(?:for|in|is)\s(?:exposure|equity only)\b/gi,
  },
  {
    rule: "pay-later",
    pattern: /(?:融资|盈利|上线|赚钱)(?:后|了)再(?:付|给|结)|只(?:给|有)(?:股份|分成|提成)/g,
  },
];
