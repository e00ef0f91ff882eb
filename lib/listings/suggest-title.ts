import { longestTitle } from "@/lib/listings/limits";

const comfortable = 80;

/** A title from the first line of a brief: its first sentence, cut at a word when it is long. "" for no words. */
export function suggestTitle(description: string): string {
  const line = description
    .slice(0, 2_000)
    .split("\n")
    .map((each) => each.replace(/\s+/g, " ").trim())
    .find((each) => /[\p{L}\p{N}]/u.test(each));
  if (!line) return "";
  const sentence = /^(.{8,}?)(?:[.!?](?=\s|$)|[。！？])/u.exec(line)?.[1] ?? line;
  return cutAtWord(sentence.replace(/[\s:：,，;；.]+$/u, ""), comfortable).slice(0, longestTitle);
}

function cutAtWord(text: string, most: number): string {
  if (text.length <= most) return text;
  const at = text.lastIndexOf(" ", most);
  // Texts without spaces, such as Chinese, are cut between characters, never inside one.
  const cut = at > most / 2 ? text.slice(0, at) : [...text].slice(0, most / 2).join("");
  return `${cut.replace(/[\s,;:–—-]+$/u, "")}…`;
}
