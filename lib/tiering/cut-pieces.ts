import type { Span } from "./find-features";
import { prepareText } from "./prepare-text";
import { readSegments } from "./read-segments";

/** The smallest pieces of a text, in order and without overlaps: its sentences, and one piece for each action of a sentence of work. */
export function cutPieces(text: string): Span[] {
  return readSegments(prepareText(text)).map(({ start, end }) => ({ start, end }));
}
