import { kindByWording, type SegmentKind, sectionOf } from "./classify-segment";
import { cutLines } from "./cut-lines";
import { cutActions, cutSentences } from "./cut-sentences";
import { type Action, findAction, findNextAction } from "./find-action";
import type { Bag } from "./find-features";
import { type Token, tokenize } from "./tokens";

export type Segment = {
  start: number;
  end: number;
  kind: SegmentKind;
  bullet: boolean;
  title: boolean;
  /** The heading it stands under (index into the segments), or -1. */
  heading: number;
  tokens: Token[];
  action?: Action;
  chinese: boolean;
  /** What was found in it, once it has been read for features. */
  bag?: Bag;
};

/** A prepared text cut into its smallest pieces, each with what it is about. Linear in the length of the text. */
export function readSegments(prepared: string): Segment[] {
  const lines = cutLines(prepared);
  const segments: Segment[] = [];
  const titled = isTitled(prepared, lines[0]?.end ?? 0);
  let section: SegmentKind | undefined;
  let heading = -1;
  for (const [index, line] of lines.entries()) {
    if (line.heading && !(titled && index === 0)) {
      const words = prepared.slice(line.start, line.end);
      section = sectionOf(words) ?? (heading >= 0 && !/[:：]$/.test(words) ? section : undefined);
      heading = segments.length;
      segments.push(segment(prepared, line.start, line.end, "heading", false, -1));
      continue;
    }
    for (const sentence of cutSentences(prepared, line)) {
      const label = labelOf(prepared, sentence);
      if (label?.section) section = label.section;
      if (label) sentence.start = label.end;
      if (!line.bullet && section !== undefined && startsAfresh(prepared, sentence.start))
        section = undefined;
      const whole = segment(prepared, sentence.start, sentence.end, "context", line.bullet, heading);
      whole.title = titled && index === 0;
      whole.kind = kindOf(prepared.slice(whole.start, whole.end), whole, section);
      if (label?.wants && whole.kind === "context" && whole.tokens.length > 1) {
        whole.kind = "work";
        whole.action = { index: 0, how: "thing" };
      }
      segments.push(...actionsOf(prepared, whole));
    }
  }
  return segments;
}

/** One piece for each action of a sentence of work; anything else stays whole. */
function actionsOf(prepared: string, whole: Segment): Segment[] {
  if (whole.kind !== "work" || whole.title || conditions.test(prepared.slice(whole.start, whole.end)))
    return [whole];
  const pieces = cutActions(prepared, whole.start, whole.end);
  if (pieces.length < 2) return [whole];
  const byPerson = /\bwho\b/.test(prepared.slice(whole.start, whole.end));
  return pieces.map((piece) => {
    const part = segment(prepared, piece.start, piece.end, "work", whole.bullet, whole.heading);
    if (!part.chinese) part.action = byPerson ? findNextAction(part.tokens) : findAction(part.tokens);
    if (isAssurance(part)) part.kind = "detail";
    return part;
  });
}

/** "Key responsibilities: monitor the …", "Reports: design two …": a label before an action is no part of it, and may open a section. */
function labelOf(
  prepared: string,
  sentence: { start: number; end: number },
): { end: number; section?: SegmentKind; wants?: boolean } | undefined {
  const match = /^([^:：.,!?()\n]{3,40})[:：]\s*(?=\S)/.exec(
    prepared.slice(sentence.start, Math.min(sentence.end, sentence.start + 60)),
  );
  if (!match?.[1] || match[1].split(" ").length > 5 || sentence.start + match[0].length >= sentence.end)
    return undefined;
  const end = sentence.start + match[0].length;
  const section = sectionOf(match[1]);
  const inner = section ? labelOf(prepared, { start: end, end: sentence.end }) : undefined;
  const wants = wantsThing.test(match[1]);
  if (section || wants) return { end: inner?.end ?? end, ...(section && { section }), wants };
  return findAction(tokenize(prepared, end, Math.min(sentence.end, end + 80)))?.how === "opening"
    ? { end }
    : undefined;
}

/** "Needed: a clean transcript", "What we want: an answer": what stands behind such a label is asked for. */
const wantsThing =
  /^(?:needed|wanted|deliver(?:able)?s?|tasks?|steps?(?: as i see them)?|what (?:we|i) (?:need|want|would like)|(?:your|the) (?:task|job|work))$/;

/** By convention a title is a short first line followed by an empty one. */
function isTitled(prepared: string, end: number): boolean {
  if (
    /[,.。]\s*$/.test(prepared.slice(0, end)) ||
    /^\s*(?:(?:hi|hello|hey|dear|good (?:morning|day))\b|您好|你好|大家好)/.test(prepared)
  )
    return false;
  return end > 0 && end <= 200 && /^[^\n]*\n[ \t]*\n\s*\S/.test(prepared.slice(0, end + 400).trimStart());
}

/** A free-standing sentence in the first person after a list ends the list's section. */
function startsAfresh(prepared: string, start: number): boolean {
  return (
    /^(?:we|i|our|the goal|this project|please|if you|looking)\b/.test(prepared.slice(start, start + 20)) &&
    prepared.slice(Math.max(0, start - 3), start).includes("\n\n")
  );
}

function segment(
  prepared: string,
  start: number,
  end: number,
  kind: SegmentKind,
  bullet: boolean,
  heading: number,
): Segment {
  const tokens = tokenize(prepared, start, end);
  const chinese =
    tokens.length < (end - start) / 8 && /[一-鿿]{2}/.test(prepared.slice(start, Math.min(end, start + 400)));
  return { start, end, kind, bullet, title: false, heading, tokens, chinese };
}

function kindOf(text: string, piece: Segment, section: SegmentKind | undefined): SegmentKind {
  const head = text.slice(0, 600);
  const wording = kindByWording(head);
  if (piece.chinese && chineseLimits.test(head)) return "detail";
  if (piece.chinese && chineseBackground.test(head)) return "context";
  if (piece.chinese)
    return (
      wording ?? (section && section !== "work" ? section : /[一-鿿]{3}/.test(head) ? "work" : "context")
    );
  piece.action = findAction(piece.tokens);
  const asked = piece.action?.how === "asked" || (piece.action?.how === "opening" && piece.tokens.length > 2);
  if (wording === "greeting" || wording === "apply") return wording;
  if (wording === "payment") return asked && piece.tokens.length > 10 ? "work" : "payment";
  if (wording === "person")
    return piece.action?.how === "asked" && !section
      ? "work"
      : piece.action?.how === "opening" && piece.bullet && section === "work"
        ? "work"
        : "person";
  if (section === "apply" || section === "company" || section === "payment" || section === "terms")
    return section;
  if (section === "person") return opensWithOrder(piece) && piece.tokens.length > 3 ? "work" : "person";
  if (piece.action?.how === "person" && wording !== "terms")
    return section === "work" && piece.bullet ? "detail" : "person";
  if (isAssurance(piece)) return "detail";
  const aside = asideKind(head, piece);
  if (aside) return aside;
  if (asked || piece.action?.how === "thing") return "work";
  if (wording) return wording;
  if (piece.action?.how === "feature" || piece.bullet) return "detail";
  return piece.title ? "work" : "context";
}

/**
 * A condition, a limit or a criterion qualifies the work before it; a musing is context. "If yes, sketch the first version" is still an
 * order: its main clause is one.
 */
function asideKind(text: string, piece: Segment): SegmentKind | undefined {
  if (conditions.test(text)) {
    const comma = text.search(/[,:]\s/);
    const main = piece.tokens.filter((token) => comma >= 0 && token.start >= piece.start + comma);
    const action = findAction(main);
    const object = main[(action?.index ?? 0) + 1]?.word ?? "";
    if (action?.how !== "opening" || /^(?:it|them|us|me|and|that|this)$/.test(object)) return "detail";
    piece.action = { ...action, index: action.index + piece.tokens.length - main.length };
    return "work";
  }
  if (/^(?:we (?:already )?have|there (?:is|are))\b/.test(text) && piece.action?.how !== "asked")
    return "context";
  if (limits.test(text) || (text.endsWith("?") && !toTheReader.test(text))) return "detail";
  return musings.test(text) && !/\bplease\b/.test(text) ? "context" : undefined;
}

/** Questions to whoever applies; any other question is one that the work has to answer. */
const toTheReader = /\b(?:you|your|interested)\b/;
const conditions = /^(?:if|unless|in case|as long as|when|whenever|should (?:the|it|this|you|we|a|an))\b/;
const limits =
  /^(?:no|not|never|don't|do not|nothing|accepted (?:when|if)|done when|criteri(?:a|on)|at (?:least|most)|up to|agreed quality|targets?)\b/;
const musings =
  /^(?:maybe|perhaps|it (?:may|might|could|would|is fine|matters)|i(?:'d| would) rather|we(?:'d| would) rather|we(?:'d| would) know|i (?:worry|know|imagine|think|believe|have to|will have to|don't)|we (?:don't|do not|think|believe|know)|some (?:say|of)|one warning|careful)\b/;

const chineseLimits = /^(?:不得|不要|不能|每批|每份|每段|格式|验收|如果|若|标题不|译完|去掉|区分)/;
const chineseBackground =
  /^(?:我们(?:提供|有|是|现在)|已有|现有|目前|数据有|供应商|今年|演示|产品是|素材已经|有人|平台改版|仓库|录音|访谈录音|我现在)/;

function opensWithOrder(piece: Segment): boolean {
  return piece.action?.how === "opening" && piece.tokens[piece.action.index]?.word === piece.action.base;
}

/** "Ensure that nothing is lost" says how the work must be done, not what. */
function isAssurance(piece: Segment): boolean {
  const at = piece.action?.index ?? 0;
  const [word, next] = [piece.tokens[at]?.word, piece.tokens[at + 1]?.word];
  return word === "ensure" || word === "ensuring" || (word === "make" && next === "sure");
}
