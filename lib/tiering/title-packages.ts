import type { Piece } from "./group-pieces";
import { capitalize, cleanTitle, makeTitle } from "./make-title";
import type { Segment } from "./read-segments";
import { verbOf } from "./verbs";

/** A title for each package: the first of its pieces that names the work; else the title over the brief; else the words as they stand. */
export function titlePackages(
  text: string,
  prepared: string,
  groups: Piece[],
  segments: Segment[],
): string[] {
  const written = segments.find((segment) => segment.title);
  const overBrief = written ? cleanTitle(text.slice(written.start, written.end)) : "";
  const onlyOne = groups.length === 1 && startsWithVerb(overBrief) ? overBrief : "";
  const taken = new Set<string>();
  return groups.map((group) => {
    const own = [group.lead, ...group.segments].map((segment) => titleOf(text, prepared, segment));
    const words = text.slice(group.lead.start, group.lead.end).replace(/\s+/g, " ").trim();
    const plain = capitalize(shorten(words.replace(leadIn, "")).replace(looseEnd, ""));
    const title =
      [onlyOne, ...own, overBrief, plain].find((one) => one !== "" && !taken.has(one.toLowerCase())) ?? plain;
    taken.add(title.toLowerCase());
    return title;
  });
}

const looseEnd = /(?:[\s,;:.]+(?:and|or|then|to|the|a|an|of|for|with|in|on|by|our|that)?)+$/i;
const leadIn =
  /^(?:(?:and|but|so|also|then|please|i'd|i’d|i|we'd|we’d|we|you|would|will|be|like|want|need|to)\s+)+(?=\S{3})/i;

function startsWithVerb(title: string): boolean {
  const words = title.toLowerCase().split(/[^\p{L}'-]+/u);
  return words.length >= 3 && words.length <= 13 && verbOf(words[0] ?? "")?.form === "base";
}

function titleOf(text: string, prepared: string, segment: Segment): string {
  if (segment.action?.how === "person" && !segment.title) return "";
  const named = segment.action?.how === "asked" || segment.action?.how === "opening";
  return segment.title && !named
    ? cleanTitle(text.slice(segment.start, segment.end))
    : makeTitle(text, prepared, segment);
}

/** A passage cut to the length of a title. */
export function shorten(text: string): string {
  if (text.length <= 60) return text;
  const at = text.lastIndexOf(" ", 60);
  return at > 20 ? text.slice(0, at) : [...text].slice(0, 40).join("");
}
