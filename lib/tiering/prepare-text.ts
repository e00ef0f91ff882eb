/** Only this many UTF-16 code units are analysed: enough for any real brief, and a bound on time for a hostile one. */
export const analysedLimit = 100_000;

/**
 * The text as the model reads it: lower case, plain quotes, no mark-up, addresses and control characters blanked.
 * Every replacement keeps its length, so an offset here is an offset (UTF-16 code units) in the original.
 */
export function prepareText(original: string): string {
  const plain = plainCharacters(original.slice(0, analysedLimit));
  const linked = plain.replace(/<url>|\b(?:https?:\/\/|www\.)[^\s<>"')\]]{1,400}/g, asLink);
  return unwrap(blankFooter(blank(blank(linked, /<\/?[a-z!][^<>\n]{0,200}>/g), entitiesAndMarks)));
}

/** Where a post was copied from a site, the site's own table of category, skills and country came with it. */
function blankFooter(text: string): string {
  const at = text.indexOf("posted on");
  if (
    at < 0 ||
    !/^posted on\s*:[\s\S]{0,200}?\b(?:category|skills|country)\s*:/.test(text.slice(at, at + 260))
  )
    return text;
  const last = text.indexOf("click to apply", at);
  const end = last < 0 || last - at > 4_000 ? text.length : last + "click to apply".length;
  return text.slice(0, at) + text.slice(at, end).replace(/\S/g, " ") + text.slice(end);
}

const entitiesAndMarks =
  /&(?:nbsp|amp|lt|gt|quot|#\d{1,5});|[a-z0-9._%+-]{1,64}@[a-z0-9.-]{1,100}\.[a-z]{2,10}|\*\*|__|~~/g;

/** Text pasted from a mail is broken at a fixed width: such line ends are blanks. */
function unwrap(text: string): string {
  const lines = text.split("\n");
  const isFull = (line: string | undefined) =>
    line !== undefined && line.length >= 55 && line.length <= 100 && !/^\s*[-*•\d]/.test(line);
  let out = lines[0] ?? "";
  for (let i = 1; i < lines.length; i++) {
    const [before, line] = [lines[i - 1], lines[i] ?? ""];
    const continues =
      isFull(before) &&
      (isFull(lines[i - 2]) || isFull(line)) &&
      /^[a-z("']/.test(line) &&
      !/[.:;!?]\s*$/.test(before ?? "");
    out += (continues ? " " : "\n") + line;
  }
  return out;
}

const lookAlikes: Record<string, string> = {
  "‘": "'",
  "’": "'",
  "‛": "'",
  "`": "'",
  "“": '"',
  "”": '"',
  "„": '"',
  "«": '"',
  "»": '"',
  "–": "—",
  "―": "—",
  "−": "-",
  "‑": "-",
  "‐": "-",
  "，": ",",
  "：": ":",
  "（": "(",
  "）": ")",
  "；": ";",
  "　": " ",
};

/** Unit by unit, because lower-casing a whole string can change its length and would move every span. */
function plainCharacters(text: string): string {
  const lowered = text.toLowerCase();
  const aligned = lowered.length === text.length;
  const units: string[] = new Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const unit = aligned ? lowered.charAt(i) : text.charAt(i).toLowerCase();
    units[i] = plainUnit(unit.length === 1 ? unit : text.charAt(i), text, i);
  }
  return units.join("");
}

function plainUnit(unit: string, text: string, i: number): string {
  const code = unit.charCodeAt(0);
  if (code < 0x80)
    return code >= 0x20 || code === 10 || code === 9
      ? code === 0x60
        ? "'"
        : unit
      : code === 13
        ? lineEnd(text, i)
        : " ";
  if (code >= 0xd800 && code <= 0xdfff) return isPaired(text, i) ? unit : " ";
  if (code < 0xa1 || isInvisible(code)) return " ";
  if (code >= 0xff10 && code <= 0xff5a && code !== 0xff1a && code !== 0xff1b)
    return String.fromCharCode(code - 0xfee0).toLowerCase();
  return lookAlikes[unit] ?? unit;
}

function lineEnd(text: string, i: number): string {
  return text.charAt(i + 1) === "\n" ? " " : "\n";
}

function isPaired(text: string, i: number): boolean {
  const code = text.charCodeAt(i);
  const other = code < 0xdc00 ? text.charCodeAt(i + 1) : text.charCodeAt(i - 1);
  return code < 0xdc00 ? other >= 0xdc00 && other <= 0xdfff : other >= 0xd800 && other < 0xdc00;
}

function isInvisible(code: number): boolean {
  return (
    code === 0xad ||
    code === 0xfeff ||
    code === 0xfffd ||
    (code >= 0x2000 && code <= 0x200f) ||
    (code >= 0x2028 && code <= 0x202f) ||
    (code >= 0x2060 && code <= 0x206f) ||
    (code >= 0xe000 && code <= 0xf8ff)
  );
}

/** A link stays visible as a sign that something to look at exists; what it says is not read. */
function asLink(link: string): string {
  return link.length < 5 ? " ".repeat(link.length) : `link${" ".repeat(link.length - 4)}`;
}

function blank(text: string, pattern: RegExp): string {
  return text.replace(pattern, (found) => " ".repeat(found.length));
}
