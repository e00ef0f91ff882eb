export type Line = { start: number; end: number; bullet: boolean; heading: boolean };

/** The lines of a prepared text without their bullets; several bullets in one line count as several lines. */
export function cutLines(prepared: string): Line[] {
  const raw: Line[] = [];
  let start = 0;
  while (start <= prepared.length) {
    const found = prepared.indexOf("\n", start);
    const end = found === -1 ? prepared.length : found;
    for (const [from, to, bullet] of cutBullets(prepared, start, end)) {
      const line = trimSpan(prepared, from, to);
      if (line.end > line.start) raw.push({ ...line, bullet, heading: false });
    }
    start = end + 1;
  }
  return raw.map((line, i) => ({ ...line, heading: isHeading(prepared, line, raw[i + 1]) }));
}

/** The span without the blanks at its ends. */
export function trimSpan(text: string, start: number, end: number): { start: number; end: number } {
  let from = start;
  let to = end;
  while (from < to && /[\s_=|#~>]/.test(text.charAt(from))) from++;
  while (to > from && /[\s_=|#~]/.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}

const bulletAtStart =
  /^\s{0,40}(?:(?:[-*•·●▪◦■□○⁃‣–—✅✔➤►→☑✓❖➢⚡🔹🔸👉+・]\uFE0F?){1,4}\s*|\(?\d{1,2}[.)、](?!\d)\s*|\d{1,2}\s*-\s|\(?[a-h][.)]\s|[一二三四五六七八九十]{1,2}、)/u;
const inlineBullet =
  /[\s:.;,](?:[•●▪◦■✅✔➤►☑✓❖➢🔹🔸👉]\uFE0F?\s*|[-—]\s(?=[a-z0-9"(])|\(?\d{1,2}[.)]\s+(?=[a-z"(]))/gu;

function cutBullets(prepared: string, start: number, end: number): [number, number, boolean][] {
  const line = prepared.slice(start, end);
  const first = bulletAtStart.exec(line);
  const marks = [...line.matchAll(inlineBullet)].filter((mark) => mark.index > (first?.[0].length ?? 0));
  const dashes = marks.filter((mark) => /[-—]/.test(mark[0]));
  const useful = marks.filter((mark) => !/[-—]/.test(mark[0]) || dashes.length >= 3 || /[:.]/.test(mark[0]));
  const numbered = useful.filter((mark) => /\d/.test(mark[0]));
  const cuts = useful.filter((mark) => !/\d/.test(mark[0]) || numbered.length >= 2);
  const pieces: [number, number, boolean][] = [];
  let from = start + (first?.[0].length ?? 0);
  let bullet = first !== null;
  for (const mark of cuts) {
    pieces.push([from, start + mark.index + 1, bullet]);
    from = start + mark.index + mark[0].length;
    bullet = true;
  }
  pieces.push([from, end, bullet]);
  return pieces;
}

/** A short line that announces what follows: it ends in a colon, or it stands without a full stop before a longer line. */
function isHeading(prepared: string, line: Line, next: Line | undefined): boolean {
  const text = prepared.slice(line.start, line.end);
  if (text.length > 80 || next === undefined) return false;
  const words = text.split(/\s+/).length;
  if (/[:：]$/.test(text)) return words <= 9;
  if (/[.!?,;。！？]$/.test(text) || line.bullet) return false;
  return words <= 6 && next.bullet;
}
