import { kindByWording, type SegmentKind, sectionOf } from "./classify-segment";
import { cutLines } from "./cut-lines";
import { cutSentences } from "./cut-sentences";
import { type Action, findAction } from "./find-action";
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
    for (const piece of cutSentences(prepared, line, index)) {
      if (!line.bullet && section !== undefined && startsAfresh(prepared, piece.start)) section = undefined;
      const built = segment(prepared, piece.start, piece.end, "context", line.bullet, heading);
      built.title = titled && index === 0;
      built.kind = kindOf(prepared.slice(built.start, built.end), built, section);
      segments.push(built);
    }
  }
  return segments;
}

/** By convention a title is a short first line followed by an empty one. */
function isTitled(prepared: string, end: number): boolean {
  return end > 0 && end <= 200 && /^[^\n]*\n[ \t]*(?:\n|$)/.test(prepared.slice(0, end + 400).trimStart());
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
  if (section === "person") return piece.action?.how === "opening" ? "work" : "person";
  if (asked || piece.action?.how === "thing") return "work";
  if (wording) return wording;
  if (piece.action?.how === "feature" || piece.bullet) return "detail";
  return piece.title ? "work" : "context";
}
