import type { Piece } from "./group-pieces";
import type { VerbClass } from "./verbs";

const makesSomething: VerbClass[] = [
  "build",
  "design",
  "write",
  "collect",
  "convert",
  "setup",
  "record",
  "decide",
  "analyse",
  "enter",
];
const needsResult: VerbClass[] = ["test", "maintain", "report", "improve"];
const follows =
  /^(?:then|finally|afterwards?|after that|next|once|based on|from (?:this|these|that)|using (?:this|these|the)|with (?:this|these)|lastly)\b|\b(?:based on (?:the|this|these|that|those)|using the (?:results?|data|findings?|list|output)|the (?:resulting|collected|scraped|extracted|cleaned|final))\b|^(?:然后|最后|接着|之后|再|根据(?:以上|结果))/;

/** For each package the earlier packages whose result it needs: by "then" and "based on", or because it tests or upholds what they make. */
export function linkPackages(prepared: string, groups: Piece[]): number[][] {
  return groups.map((group, index) => {
    if (index === 0) return [];
    const text = prepared
      .slice(Math.max(0, group.lead.start - 8), Math.min(group.lead.end, group.lead.start + 300))
      .replace(/^\S*\s+(?:and\s+)?/, "");
    const own = prepared.slice(group.lead.start, Math.min(group.lead.end, group.lead.start + 300));
    if (follows.test(text) || follows.test(own)) return [index - 1];
    const verbClass = group.lead.action?.verbClass;
    if (!verbClass || !needsResult.includes(verbClass)) return [];
    const maker = groups.findLastIndex(
      (other, i) => i < index && makesSomething.includes(other.lead.action?.verbClass ?? "test"),
    );
    return maker === -1 ? [] : [maker];
  });
}
