import type { Token } from "./tokens";
import { ambiguousVerbs, phrasalVerbOf, type VerbClass, verbOf } from "./verbs";

/** Where the asked-for work starts in a piece (`person`: somebody is asked for, with no work named): at a verb ("to build …", "Build …", "responsible for building …") or at a thing ("a logo for …"). */
export type Action = {
  index: number;
  base?: string;
  verbClass?: VerbClass;
  how: "opening" | "asked" | "thing" | "feature" | "person";
};

/** The first action among the tokens of one piece. `open` says that the piece is a list item or a title, where a bare noun phrase is an ask. */
export function findAction(tokens: Token[]): Action | undefined {
  if (tokens[0]?.word === "if" && /^(?:you|you're|this|interested)$/.test(tokens[1]?.word ?? ""))
    return undefined;
  return openingVerb(tokens) ?? askedVerb(tokens) ?? askedThing(tokens) ?? feature(tokens);
}

/** As findAction, for a later piece of a sentence that said "someone who …": there the order stands in the third person. */
export function findNextAction(tokens: Token[]): Action | undefined {
  return openingVerb(tokens, true) ?? findAction(tokens);
}

const fillers = new Set(
  "please kindly also then first finally next and to just now currently mainly primarily regularly successfully effectively ability".split(
    " ",
  ),
);

function openingVerb(tokens: Token[], third = false): Action | undefined {
  let index = afterLeadIn(tokens);
  while (index < 6 && fillers.has(tokens[index]?.word ?? "")) index++;
  if (tokens[index]?.word === "0") index++;
  index = pastHelp(tokens, index);
  const next = tokens[index + 1]?.word ?? "";
  const two = phrasalVerbOf(tokens[index]?.word ?? "", next, tokens[index + 2]?.word);
  const how = tokens[0]?.word === "you" && index > 0 ? "asked" : "opening";
  if (two && two.form !== "past" && (two.form !== "third" || index > 0) && tokens.length > index + 2)
    return { index, base: two.base, verbClass: two.verbClass, how };
  const verb = verbOf(tokens[index]?.word ?? "");
  if (
    !verb ||
    (verb.form !== "base" && verb.form !== "ing" && !(third && verb.form === "third")) ||
    next === ""
  )
    return undefined;
  if (
    ambiguousVerbs.has(tokens[index]?.word ?? "") &&
    !objectStarts.has(next) &&
    !/^(?:base|ing)$/.test(verbOf(next)?.form ?? "")
  )
    return undefined;
  if (
    neverObject.has(next) ||
    (verb.form === "ing" &&
      /^(?:is|are|will|requires?|experience|skills?)$/.test(tokens[index + 2]?.word ?? ""))
  )
    return undefined;
  return { index, base: verb.base, verbClass: verb.verbClass, how };
}

/** "After that write …", "For each photo: cut …", "You turn that into …": words before the order itself. */
function afterLeadIn(tokens: Token[]): number {
  const [first, second] = [tokens[0]?.word ?? "", tokens[1]?.word ?? ""];
  if (first === "after" && (second === "that" || second === "this")) return 2;
  if (first === "at" && second === "the" && /^(?:end|start)$/.test(tokens[2]?.word ?? "")) return 3;
  const you = first === "you" ? 1 : first === "then" && second === "you" ? 2 : 0;
  if (you > 0) {
    const at = /^(?:would|will|could|also|then)$/.test(tokens[you]?.word ?? "") ? you + 1 : you;
    const word = tokens[at]?.word ?? "";
    return (verbOf(word)?.form === "base" && word !== "own" && word !== "help") ||
      phrasalVerbOf(word, tokens[at + 1]?.word ?? "")
      ? at
      : 0;
  }
  return 0;
}

/** "Help us decide …" asks for a decision. */
function pastHelp(tokens: Token[], index: number): number {
  if (tokens[index]?.word !== "help") return index;
  let at = index + 1;
  while (at < index + 3 && /^(?:us|me|to)$/.test(tokens[at]?.word ?? "")) at++;
  const word = tokens[at]?.word ?? "";
  return verbOf(word)?.form === "base" || phrasalVerbOf(word, tokens[at + 1]?.word ?? "") ? at : index;
}

const objectStarts = new Set(
  "the a an our my your all any each every these those this it them new existing 0 up out and for how what which".split(
    " ",
  ),
);
const neverObject = new Set(
  "is are was were will can of should must has have experience skills engineer developer expert specialist designer writer analyst manager".split(
    " ",
  ),
);

const gates = new Set(
  "to can will must should could help helps us me please 'll and would you'll would".split(" "),
);
const gerundGates = new Set(
  "for with in include includes including involves involve on by of is are".split(" "),
);
const askWords =
  /^(?:look(?:ing|s)?|seek(?:ing|s)?|search(?:ing)?|need(?:s|ed|ing)?|want(?:s|ed)?|hir(?:e|ing)|requir(?:e|es|ing)|like|love|aim(?:s|ing)?|goal|task|tasks|objective|purpose|job|role|responsible|responsibilities|help|helping|assist|assistance|assisting|support|who|you|you'll|candidate|freelancer|developer|designer|person|expert|consultant|contractor|engineer|analyst|specialist|someone|somebody|plan(?:s|ning)?|project|work|involves?|includes?|including|trying|hoping|tasked|ready|have)$/;

function askedVerb(tokens: Token[]): Action | undefined {
  let asked = false;
  let person = false;
  for (let index = 0; index < Math.min(tokens.length, 80); index++) {
    const word = tokens[index]?.word ?? "";
    const verb = phrasalVerbOf(word, tokens[index + 1]?.word ?? "", tokens[index + 2]?.word) ?? verbOf(word);
    const before = tokens[index - 1]?.word ?? "";
    const two = tokens[index - 2]?.word ?? "";
    if (verb && asked && index > 0 && index < tokens.length - 1) {
      const byGate =
        verb.form === "base" &&
        gates.has(before) &&
        !/^(?:able|ability|how|order|willing|happy|we|i|users?|customers?|clients?|it|system|us|experience|used|due|here)$/.test(
          two,
        );
      const byGerund =
        verb.form === "ing" &&
        gerundGates.has(before) &&
        !/^(?:experience|experienced|expertise|skilled|proficient|interested|passionate|background|knowledge)$/.test(
          two,
        );
      if (
        /^(?:hire|find|recruit|engage|contract|have|get)$/.test(word) &&
        tokens
          .slice(index + 1, index + 6)
          .some((token) => roleWords.test(token.word) && !/^(?:to|your|you)$/.test(token.word))
      )
        continue;
      const byWho =
        verb.form === "third" && (before === "who" || (before === "that" && personWords.test(two))) && person;
      const byPlease = verb.form === "base" && before === "please";
      if ((byWho || byPlease) && word !== "understands")
        return { index, base: verb.base, verbClass: verb.verbClass, how: "asked" };
      if (byGate && word !== "help" && word !== "own")
        return { index, base: verb.base, verbClass: verb.verbClass, how: "asked" };
      if (byGerund && !ambiguousGerund.has(word))
        return { index, base: verb.base, verbClass: verb.verbClass, how: "asked" };
    }
    if (askWords.test(word)) asked = true;
    if (personWords.test(word)) person = true;
  }
  return undefined;
}

const personWords =
  /^(?:person|someone|somebody|one|people|partner|expert|consultant|independent|freelancer)$/;

const ambiguousGerund = new Set([
  "marketing",
  "engineering",
  "testing",
  "programming",
  "following",
  "existing",
]);

const roleWords =
  /^(?:developers?|designers?|experts?|freelancers?|specialists?|engineers?|consultants?|writers?|editors?|analysts?|scientists?|managers?|assistants?|someone|somebody|person|people|individuals?|professionals?|candidates?|agency|agencies|team|contractors?|programmers?|coders?|coach|tutors?|advisors?|architects?|translators?|va|guru|partner|partnership|relationship|collaboration|member|hand|help|marketers?|accountants?|recruiters?|artists?|researchers?|teachers?|administrators?|admin|dba|experience|knowledge|to|you|your|everyone|talent|lead|pro|technician|bookkeeper|copywriters?|sdr|intern|master|ninja|wizard|illustrators?|animators?|photographers?|creators?|strategists?|influencers?|trainers?|mentors?|owner|cto|seo|who|with|that)$/;

/** "I need a landing page for my bakery": the thing itself is the work, unless the thing is a person. */
function askedThing(tokens: Token[]): Action | undefined {
  for (let index = 0; index < Math.min(tokens.length, 40); index++) {
    const word = tokens[index]?.word ?? "";
    const isOwn =
      index === 0 || !/^(?:you|they|people|it|he|she|users?|customers?)$/.test(tokens[index - 1]?.word ?? "");
    const isAsk =
      (isOwn && /^(?:need|needs|want|require|seeking|needing)$/.test(word)) ||
      (word === "for" && /^(?:look|looking|search|searching|ask)$/.test(tokens[index - 1]?.word ?? "")) ||
      (word === "with" && /^(?:help|assistance|assist)$/.test(tokens[index - 1]?.word ?? ""));
    if (!isAsk) continue;
    let at = index + 1;
    while (
      /^(?:a|an|the|some|to|have|get|help|with|professional|0)$/.test(tokens[at]?.word ?? "") &&
      at < index + 4 &&
      tokens[at]?.word !== "0"
    )
      at++;
    const phrase = tokens.slice(at, at + 7).map((token) => token.word);
    const stop = phrase.findIndex((w) => /^(?:for|to|who|that|with|which|in|on|of|from|using)$/.test(w));
    const head = stop === -1 ? phrase : phrase.slice(0, stop);
    if (isWish(tokens, index) || isFeeling(head[0] ?? "")) continue;
    if (
      head.length === 0 ||
      /^(?:it|this|that|them|these|those|me|you|more|less|everything|anything|something)$/.test(head[0] ?? "")
    )
      continue;
    if (!head.some((w) => roleWords.test(w))) return { index: at, how: "thing" };
    const forAt = tokens.findIndex((token, i) => i > at && /^(?:for|on|with)$/.test(token.word));
    const objectAt =
      forAt === -1 ? -1 : forAt + 1 + (/^(?:a|an|the)$/.test(tokens[forAt + 1]?.word ?? "") ? 1 : 0);
    if (
      objectAt > 0 &&
      tokens[objectAt] &&
      !/^(?:this|our|my|experience|strong|0|long|short|more|at|is|you|us|me|proven|expertise|knowledge)$/.test(
        tokens[objectAt]?.word ?? "",
      )
    )
      return { index: objectAt, how: "thing" };
    return { index: at, how: "person" };
  }
  return undefined;
}

/** "We want to know …", "I want to hear …" says what for, not what. */
function isWish(tokens: Token[], index: number): boolean {
  return /^(?:want|need)$/.test(tokens[index]?.word ?? "") && tokens[index + 1]?.word === "to";
}

function isFeeling(word: string): boolean {
  return /^(?:care|attention|know|hear|see|say|nothing|everybody|anybody)$/.test(word);
}

/** "Users can …", "The system must …": a property of the result, not a task of its own. */
function feature(tokens: Token[]): Action | undefined {
  const at = tokens.findIndex((token) => /^(?:should|must|can|will|shall)$/.test(token.word));
  return at >= 0 && at < 12 && at < tokens.length - 1 ? { index: at + 1, how: "feature" } : undefined;
}
