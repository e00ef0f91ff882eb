import { existsSync, readFileSync } from "node:fs";

export interface Brief {
  title: string;
  text: string;
}

export const ownBrief: Brief = {
  title: "Sort our customer mails, and decide what we stop answering by hand",
  text: `We run four bike shops and our customer mails are a mess.

Please sort the 1,200 mails in the attached export into the twelve topics of our list, one row each, as CSV.

Decide with us which topics we should stop answering by hand, and find a tone of voice for the rest: nobody has pinned it down yet, and our two founders disagree.

Write reply templates in Excel for the ten most common topics. Somebody has to review the first fifty automatic replies before they go out.`,
};

/** A brief that nobody here wrote, from the real posts where they are at hand; else one of our own. */
export function realBrief(): Brief {
  const file = `${process.env.PLUMBLINE_DATA ?? "../shared/data"}/listings/posts.jsonl`;
  if (!existsSync(file)) return ownBrief;
  const posts = readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { title: string; description: string });
  const post = posts.find(
    ({ description }) => description.length > 900 && description.length < 1600 && /python/i.test(description),
  );
  return post ? { title: post.title.slice(0, 180), text: post.description } : ownBrief;
}

export const chineseBrief: Brief = {
  title: "整理客服邮件，并决定哪些不再人工回复",
  text: `我们经营四家自行车店，客服邮件一团糟。

请把附件导出的 1200 封邮件按我们给出的十二个主题分类，每封一行，整理成 Excel 表格。

请和我们一起决定哪些主题不再人工回复，并为其余主题确定语气：目前没有人定下来，两位创始人意见也不一致。

为最常见的十个主题撰写回复模板。前五十封自动回复发出之前，需要有人审核。`,
};
