import { getSkill } from "@/lib/skills/catalogue";
import { type FormNode, formIndex, type IndexedForm } from "@/lib/skills/index-forms";
import { isJoint, type Word, wordsOf } from "@/lib/skills/words";

export interface FoundSkill {
  slug: string;
  start: number;
  end: number;
}

interface Candidate extends FoundSkill {
  isSure: boolean;
}

/**
 * The skills named in a text, each with its place (UTF-16 code units), longest match first, in order of appearance;
 * the same skill may be found more than once. Names that are also everyday words ("Go", "R", "C", "Swift") count
 * only with their capitals and next to something technical.
 */
export function findSkills(text: string): FoundSkill[] {
  const words = wordsOf(text);
  const candidates: Candidate[] = [];
  for (let at = 0; at < words.length; ) {
    const hit = longestFrom(words, at, text);
    if (hit) candidates.push(hit.candidate);
    at += hit ? hit.length : 1;
  }
  confirm(candidates, text);
  return candidates.filter(({ isSure }) => isSure).map(({ slug, start, end }) => ({ slug, start, end }));
}

/** The distinct slugs in a text, in order of first appearance. */
export function skillSlugsIn(text: string): string[] {
  return [...new Set(findSkills(text).map(({ slug }) => slug))];
}

function longestFrom(words: readonly Word[], from: number, text: string) {
  let node: FormNode = formIndex;
  let best: { candidate: Candidate; length: number } | null = null;
  const first = words[from];
  if (!first) return null;
  for (let at = from; at < words.length; at++) {
    const word = words[at];
    const before = words[at - 1];
    if (!word || (at > from && before && !isJoint(text.slice(before.end, word.start)))) break;
    const next = node.next.get(word.key);
    if (!next) break;
    node = next;
    const form = formThatFits(node.forms, words.slice(from, at + 1));
    if (form)
      best = {
        candidate: { slug: form.slug, start: first.start, end: word.end, isSure: form.match !== "guarded" },
        length: at + 1 - from,
      };
  }
  return best;
}

function formThatFits(forms: readonly IndexedForm[], words: readonly Word[]): IndexedForm | undefined {
  const hasCapitals = (form: IndexedForm) => form.raw.every((raw, index) => raw === words[index]?.raw);
  return (
    forms.find((form) => form.match === "plain") ??
    forms.find((form) => form.match === "exact" && hasCapitals(form)) ??
    forms.find((form) => form.match === "guarded" && hasCapitals(form))
  );
}

const technical = new Set(["data", "web", "mobile", "ai"]);
const listGap = /^[\s,/、，;；&+|()（）•-]{0,3}(?:(?:and|or|和|或|与)[\s]{0,2})?$/u;
const wordAfter =
  /^[\s-]{0,2}(?:programming|programmer|language|developer|development|engineer|coder?\b|coding|scripts?\b|scripting|package|packages|shiny|backend|framework|library|server|app\b|apps\b|api\b|services?\b|microservices?|routines?|语言|开发|编程|程序|脚本|代码|工程师)/iu;
const wordBefore =
  /(?:\b(?:in|using|with|language:?|programming|written in|knowledge of|experience (?:in|with)|proficient in|expert in|skills?:|stack:?)|用|使用|熟悉|精通|会)\s{0,2}$/iu;
// "in R" and "with C" read as languages at the end of a clause only: "in C major", "with R. Smith" do not.
const clauseEnd = /^\s{0,1}(?:$|[,.;:)\n!?，。；、]|(?:and|or|for|to|on|code|scripts?)\b|[\u4e00-\u9fff])/iu;
const initial = /^\.\s?[A-Z][a-z]/;

function confirm(candidates: Candidate[], text: string): void {
  for (let pass = 0; pass < 3; pass++) {
    let changed = false;
    candidates.forEach((candidate, index) => {
      if (candidate.isSure || !isTechnical(candidate, candidates[index - 1], candidates[index + 1], text))
        return;
      candidate.isSure = true;
      changed = true;
    });
    if (!changed) return;
  }
}

function isTechnical(
  candidate: Candidate,
  before: Candidate | undefined,
  after: Candidate | undefined,
  text: string,
) {
  const rest = text.slice(candidate.end, candidate.end + 24);
  if (initial.test(rest)) return false;
  if (wordAfter.test(rest)) return true;
  if (before && isNeighbour(before) && listGap.test(text.slice(before.end, candidate.start))) return true;
  if (after && isNeighbour(after) && listGap.test(text.slice(candidate.end, after.start))) return true;
  return (
    wordBefore.test(text.slice(Math.max(0, candidate.start - 24), candidate.start)) && clauseEnd.test(rest)
  );
}

function isNeighbour(candidate: Candidate): boolean {
  const family = getSkill(candidate.slug)?.family;
  return candidate.isSure && family !== undefined && technical.has(family);
}
