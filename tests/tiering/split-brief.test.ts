import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitBrief } from "@/lib/tiering/split-brief";
import { englishBriefs } from "./own-briefs";

const bakery = `Hi there,

I run a small bakery. We need a new website with the theme we already bought: 5 pages, photos supplied.
I do not know whether we should sell online or only take orders by phone, so advise us on that first.
Also transcribe 12 recipe cards into a spreadsheet.

Requirements:
- 5+ years of experience with WordPress
- Good communication skills

Budget is $800. Please send your portfolio. Thanks!`;

describe("splitBrief", () => {
  it("cuts a brief into its pieces of work, each with its tier", () => {
    const packages = splitBrief(
      "Migrate 40 texts to the new template, decide the tone and what to drop, and report the numbers in a CSV file.",
    );
    expect(packages.map(({ title, tier }) => [title, tier])).toEqual([
      ["Migrate 40 texts to the new template", "commodity"],
      ["Decide the tone and what to drop", "judgment"],
      ["Report the numbers in a CSV file", "commodity"],
    ]);
  });

  it("leaves the person, the pay, the greeting and the application out", () => {
    const packages = splitBrief(bakery);
    const covered = packages
      .flatMap(({ spans }) => spans.map(({ start, end }) => bakery.slice(start, end)))
      .join(" | ");
    expect(covered).toContain("transcribe 12 recipe cards");
    for (const left of ["years of experience", "communication", "Budget", "portfolio", "Hi there", "Thanks"])
      expect(covered).not.toContain(left);
  });

  it("makes criteria of the package's own quantities, formats and properties", () => {
    const [first] = splitBrief(
      "Convert our 35 price lists to CSV.\n\n- The columns are named as in the sample file",
    );
    expect(first?.criteria.join("\n")).toMatch(/35 price lists/);
    expect(first?.criteria.join("\n")).toMatch(/CSV/);
    expect(first?.criteria.join("\n")).toMatch(/columns are named/);
  });

  it("writes in the brief's language", () => {
    const packages = splitBrief("把120张名片录入表格，然后分析客户分布。");
    expect(packages.length).toBeGreaterThan(0);
    for (const { title, criteria } of packages)
      for (const text of [title, ...criteria]) expect(text).toMatch(/[一-鿿]/);
  });

  it("links what comes after to what comes before", () => {
    const packages = splitBrief(
      "- Scrape the prices of 40 shops into a sheet\n- Then analyze which shops changed most and recommend what we should do",
    );
    expect(packages[1]).toMatchObject({ title: "Analyze which shops changed most", dependsOn: [0] });
  });

  it("gives one package where nothing can be told, and none for no words", () => {
    expect(splitBrief("")).toEqual([]);
    expect(splitBrief("🎉🎉")).toEqual([]);
    expect(splitBrief("Necesito un diseñador para crear el logotipo de mi tienda.")).toHaveLength(1);
    expect(splitBrief("Logo")).toMatchObject([{ title: "Logo", spans: [{ start: 0, end: 4 }] }]);
  });

  it("titles end on a word that carries something", () => {
    for (const { text } of englishBriefs) {
      for (const { title } of splitBrief(text)) {
        expect(title).not.toMatch(/\s(?:and|or|the|a|an|of|to|for|with|in|on|by|our|that)$/i);
        expect(title.length).toBeGreaterThan(2);
        expect(title.length).toBeLessThanOrEqual(90);
      }
    }
  });

  it("keeps its promises for any text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const packages = splitBrief(text);
        expect(packages.length).toBeLessThanOrEqual(8);
        if (packages.length > 0)
          expect(packages.reduce((sum, part) => sum + part.effort.share, 0)).toBeCloseTo(1, 6);
        for (const [index, part] of packages.entries()) {
          expect(part.spans.length).toBeGreaterThan(0);
          expect(part.effort.low).toBeLessThanOrEqual(part.effort.share);
          expect(part.effort.high).toBeGreaterThanOrEqual(part.effort.share);
          for (const earlier of part.dependsOn) expect(earlier).toBeLessThan(index);
          for (const { start, end } of part.spans) expect(text.slice(start, end).trim()).not.toBe("");
          for (const item of part.evidence) expect(text.slice(item.start, item.end)).toBe(item.text);
        }
        const spans = packages.flatMap((part) => part.spans).sort((a, b) => a.start - b.start);
        for (const [i, span] of spans.entries())
          expect(span.start).toBeGreaterThanOrEqual(spans[i - 1]?.end ?? 0);
      }),
      { numRuns: 150 },
    );
  });

  it("survives long and strange input", () => {
    for (const text of [
      "- build a page for shop number 7\n".repeat(4000),
      "build, test and fix the app and ".repeat(3000),
      "A|B|C\n".repeat(9000),
      "x".repeat(10_000_000),
      "\ud800 build \udc00 a shop",
      "BUILD A SHOP. ".repeat(500),
    ]) {
      expect(splitBrief(text).length).toBeLessThanOrEqual(8);
    }
  });
});

const bits = fc.constantFrom(
  "Build a shop",
  "decide which plan fits",
  "and write the texts",
  "- ",
  "\n",
  "\n\n",
  "Requirements:",
  "5 years of experience",
  "Budget $40",
  "1) ",
  ", then ",
  ". ",
  "请录入表格",
  "，然后翻译",
  "👩‍💻",
  "\ud83d",
  "<URL>",
  "EXPORT THE LIST",
  "We need",
  "Users can log in",
  "•",
);
const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.array(bits, { maxLength: 40 }).map((parts) => parts.join(" ")),
);
