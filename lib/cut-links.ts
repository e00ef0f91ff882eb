/** A piece of plain text; with `path`, it is an address of this site. */
export interface TextPiece {
  text: string;
  path?: string;
}

/** Cuts a plain text at the addresses that begin with our own; any other address stays text. */
export function cutLinks(text: string, appUrl: string): TextPiece[] {
  const pieces: TextPiece[] = [];
  let at = 0;
  for (const match of text.matchAll(/https?:\/\/[^\s<>"]+/g)) {
    const address = match[0].replace(/[.,;:!?)，。；：！？）]+$/u, "");
    if (!URL.canParse(address) || new URL(address).origin !== new URL(appUrl).origin) continue;
    const { pathname, search, hash } = new URL(address);
    if (match.index > at) pieces.push({ text: text.slice(at, match.index) });
    pieces.push({ text: address, path: `${pathname}${search}${hash}` });
    at = match.index + address.length;
  }
  if (at < text.length) pieces.push({ text: text.slice(at) });
  return pieces;
}
