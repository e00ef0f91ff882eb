import { describe, expect, it } from "vitest";
import { assessText } from "@/lib/tiering/assess-text";
import { englishBriefs } from "./own-briefs";

/** How far the probability may move when something is changed that must not count. */
const bound = 0.05;
const texts = englishBriefs.map(({ text }) => text);
const shift = (change: (text: string) => string) =>
  texts.map((text) => Math.abs(assessText(change(text)).probability - assessText(text).probability));

describe("what must not move the tier", () => {
  it.each<[string, (text: string) => string]>([
    ["a price", (text) => `${text}\nBudget: $5,000 fixed price.`],
    ["an hourly rate", (text) => `${text} We pay $90 per hour.`],
    [
      "experience asked for",
      (text) => `${text}\nYou must have 10+ years of experience and a proven track record.`,
    ],
    [
      "rank words",
      (text) =>
        `Senior expert, highly skilled professional.\n${text.replace(/\b(developers?|designer|team|founders|suppliers|customers)\b/g, "very experienced $1")}`,
    ],
    ["a greeting and thanks", (text) => `Hello there,\n${text}\nThank you very much and kind regards`],
    [
      "how to apply",
      (text) => `${text}\nPlease send your portfolio and include the word PINEAPPLE in your proposal.`,
    ],
    ["the company", (text) => `We are a leading company founded in 1987 and based in Oslo.\n${text}`],
    [
      "the category and skills a site adds",
      (text) =>
        `${text} Posted On : June 05, 2024 22:22 UTC Category : Strategy Consulting Skills :Leadership, Strategy, Audit Country : Norway click to apply`,
    ],
    ["the kind of pay and contract", (text) => `${text}\nPart-time, hourly, remote, long-term, start asap.`],
    ["saying it twice", (text) => `${text}\n${text}`],
    ["capitals", (text) => text.toUpperCase()],
    ["blank lines and trailing blanks", (text) => `\n\n  ${text}  \n\n`],
  ])("%s", (_, change) => {
    const moved = shift(change);
    const average = moved.reduce((sum, value) => sum + value, 0) / moved.length;
    expect(average).toBeLessThan(bound / 10);
    expect(Math.max(...moved)).toBeLessThan(bound);
  });

  it("the order of bullets", () => {
    const bullets = [
      "Scrape the prices of 40 shops into a CSV",
      "Decide which shops we should copy",
      "Write a short report on what you found",
      "Remove duplicates from the list",
    ];
    const brief = (lines: string[]) =>
      `We need help with prices.\n\n${lines.map((line) => `- ${line}`).join("\n")}`;
    expect(
      Math.abs(
        assessText(brief(bullets)).probability - assessText(brief([...bullets].reverse())).probability,
      ),
    ).toBeLessThan(bound);
  });

  it("other words for the same move it little", () => {
    const pairs = [
      ["Type 60 handwritten pages into a Word document.", "I need 60 pages of handwriting typed up in Word."],
      [
        "Help us decide which of three markets to enter first.",
        "Which of three markets should we enter first? Help us choose.",
      ],
      [
        "Scrape the opening hours of 300 museums from their websites into a spreadsheet.",
        "A spreadsheet with the opening hours of 300 museums, collected from their websites.",
      ],
      [
        "Find out why two of three visitors leave before paying, and tell us what to change.",
        "Two of three visitors leave before paying. Find out the reason and recommend changes.",
      ],
      [
        "Review the code that our contractors wrote with AI and say whether it may go live.",
        "Our contractors wrote code with AI: read it critically and decide whether it is fit to go live.",
      ],
      [
        "Remove the background from 500 product photos and save them at 1000 x 1000 pixels.",
        "500 product photos: background removed, saved at 1000 x 1000 pixels.",
      ],
    ];
    for (const [one, other] of pairs) {
      const [a, b] = [assessText(one ?? ""), assessText(other ?? "")];
      expect(b.tier).toBe(a.tier);
      expect(Math.abs(a.probability - b.probability)).toBeLessThan(0.25);
    }
  });
});
