import type { Span } from "@/lib/screening/find-pattern";

const otherSchemes =
  /(?<![\w.])(?:(?:javascript|vbscript):(?=\S)|data:[a-z]+\/[a-z0-9.+-]+[;,]|(?:file|ftp|ftps|ssh|magnet|blob|intent|tg|skype|whatsapp|sms|tel|mailto):(?:\/\/|\?)?(?=[\w+@/]))\S*/gi;
const webLinks = /\bhttps?:\/\/[^\s<>"'）)\]]+/gi;

/** Links that are not plain web addresses, or that hide a user name before the host. */
export function linkSpans(text: string): Span[] {
  const other = [...text.matchAll(otherSchemes)].map((match) => ({ index: match.index, link: match[0] }));
  const hidden = [...text.matchAll(webLinks)]
    .map((match) => ({ index: match.index, link: match[0] }))
    .filter(({ link }) => !isWebLink(link));
  return [...other, ...hidden].map(({ index, link }) => ({
    rule: "link",
    start: index,
    end: index + link.length,
  }));
}

/** Whether an address may be shown as a link: http or https, with a host and no credentials in it. */
export function isWebLink(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  return (
    (url.protocol === "https:" || url.protocol === "http:") && url.username === "" && url.password === ""
  );
}
