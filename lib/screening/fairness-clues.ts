import type { Clue } from "@/lib/screening/find-pattern";

const worker =
  "(?:freelancers?|applicants?|candidates?|developers?|designers?|writers?|assistants?|workers?|people|persons?|professionals?|contractors?|agents?|engineers?|va|vas|guys?|ladies|girls?)";
const group =
  "(?:indians?|pakistanis?|bangladeshis?|africans?|nigerians?|kenyans?|chinese|filipinos?|filipinas?|russians?|arabs?|israelis?|mexicans?|foreigners|muslims?|jews?|christians?|hindus?|women|females?|men|males?|gays?|blacks?|whites?|asians?|moms|mothers|old people)";
/** A language, a market or a voice may be asked for; a kind of person may not. */
const isAboutWork =
  /\b(?:language|speak\w*|market|voice|voice-?over|narrat\w*|actors?|actress\w*|models?|cuisine|restaurants?|clothing|fashion|dataset|audience|customers?|patients?)\b/i;

/** Excluding people for who they are instead of what they can do. */
export const fairnessClues: readonly Clue[] = [
  {
    rule: "discrimination",
    pattern: new RegExp(`\\b(?:no|not)\\s${group}\\s?(?:${worker}|please|allowed|apply|need apply)\\b`, "gi"),
    unless: isAboutWork,
  },
  {
    rule: "discrimination",
    pattern: new RegExp(
      `\\b(?:only|must be|prefer(?:ably|red)?|looking for|need|want|hiring|seeking)\\s(?:an?\\s)?(?:young\\s|single\\s|attractive\\s)*(?:male|female|young|white|christian|muslim|hindu|straight|unmarried|attractive|able-bodied)\\s(?:\\w+\\s)?${worker}\\b`,
      "gi",
    ),
    unless: isAboutWork,
  },
  {
    rule: "discrimination",
    pattern: new RegExp(
      `\\b(?:males?|females?|men|women|girls?|ladies|guys|young people)\\s(?:${worker}\\s)?only\\b(?!\\s(?:voice|clothing|wear))`,
      "gi",
    ),
    unless: isAboutWork,
  },
  {
    rule: "discrimination",
    pattern:
      /\b(?:applicants?|candidates?|freelancers?|you)\s(?:must|should|have to)\sbe\s(?:between\s\d{2}\s(?:and|-|to)\s\d{2}|under|younger than|below)\s?(?:the age of\s)?(?:\d{2})?\s?(?:years?(?: old)?|yrs)\b/gi,
  },
  {
    rule: "discrimination",
    pattern:
      /(?:限|仅限|只要|只招|仅招|要求)(?:男|女)(?:性|生|士|的)|(?:男|女)(?:性|生|士)优先|(?:\d{2}|三十五|三十)岁(?:以下|以内)(?!的?(?:儿童|用户|人群|消费者|群体))|(?:未婚|已婚已育)(?:优先|者)|[\u4e00-\u9fff]{2,3}人(?:勿扰|不要|免谈)/g,
  },
  {
    rule: "discrimination",
    pattern: new RegExp(
      `\\b(?:male|female)\\s(?:[\\w/&]+\\s){0,3}(?:${worker}|copywriters?)\\s(?:needed|wanted|required|only)\\b`,
      "gi",
    ),
    unless: isAboutWork,
  },
];
