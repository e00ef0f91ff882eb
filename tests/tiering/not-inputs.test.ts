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
    ["saying it twice", (text) => `${text}\n${text}`],
    ["capitals", (text) => text.toUpperCase()],
    ["blank lines and trailing blanks", (text) => `\n\n  ${text}  \n\n`],
  ])("%s", (_, change) => {
    const moved = shift(change);
    const average = moved.reduce((sum, value) => sum + value, 0) / moved.length;
    expect(average).toBeLessThan(bound / 2);
    expect(Math.max(...moved)).toBeLessThan(3.2 * bound);
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

  it("other words for the same", () => {
    const pairs = [
      ["Type 60 handwritten pages into a Word document.", "I need 60 pages of handwriting typed up in Word."],
      [
        "Help us decide which of three markets to enter first.",
        "Which of three markets should we enter first? Help us choose.",
      ],
    ];
    for (const [one, other] of pairs) expect(assessText(one ?? "").tier).toBe(assessText(other ?? "").tier);
  });
});
