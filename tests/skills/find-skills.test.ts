import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { familyOfText } from "@/lib/skills/family-of-text";
import { findSkills, skillSlugsIn } from "@/lib/skills/find-skills";
import { resolveSkill } from "@/lib/skills/resolve-skill";
import { searchSkills } from "@/lib/skills/search-skills";

describe("findSkills", () => {
  it("says where each skill stands", () => {
    const text = "We need web scraping in Python, then a Power BI dashboard.";
    const found = findSkills(text);
    expect(found.map(({ slug, start, end }) => [slug, text.slice(start, end)])).toEqual([
      ["web-scraping", "web scraping"],
      ["python", "Python"],
      ["power-bi", "Power BI"],
      ["dashboards", "dashboard"],
    ]);
  });

  it.each([
    ["Node.js and next.js on AWS", ["nodejs", "nextjs", "aws"]],
    ["C#, C++ and .NET Core", ["csharp", "cpp", "dotnet"]],
    ["CI/CD with A/B testing", ["devops", "experiment-design"]],
    ["UI/UX for an e-commerce website", ["ux-design", "ecommerce-development"]],
    ["google-sheets macros", ["google-sheets"]],
    ["data entry", ["data-entry"]],
    ["three dashboards and two chatbots", ["dashboards", "chatbots"]],
    ["需要网页抓取和数据清洗，用Python写脚本", ["web-scraping", "data-cleaning", "python"]],
    ["帮我做一个微信小程序", ["mini-programs"]],
  ])("finds in %j", (text, slugs) => {
    expect(skillSlugsIn(text)).toEqual(slugs);
  });

  it.each([
    "We use data. Entry is free.",
    "net revenue grew",
    "I hope you excel at this",
    "You will react quickly",
    "scalar javas reactions",
    "Pythonesque humour",
  ])("finds nothing in %j", (text) => {
    expect(skillSlugsIn(text)).toEqual([]);
  });

  describe("names that are also everyday words", () => {
    it.each([
      ["Vitamin C and Series C funding"],
      ["written by J. R. Smith"],
      ["Plan C is in C major"],
      ["Go to the website. Go live in May."],
      ["R&D team, section R"],
      ["swift answers, a spark of wit, rust on the hull"],
      ["Spring collection, Unity among members"],
      ["Express delivery. Sketch your ideas."],
    ])("leaves %j alone", (text) => {
      expect(skillSlugsIn(text)).toEqual([]);
    });

    it.each([
      ["Proficient in C, C++ and Rust", ["c", "cpp", "rust"]],
      ["statistics in R.", ["statistics", "r"]],
      ["SPSS or R", ["spss", "r"]],
      ["Looking for a Go developer", ["go"]],
      ["Backend in Go, PostgreSQL", ["back-end", "go", "postgresql"]],
      ["用 Go 语言开发", ["go"]],
      ["熟悉 R 语言和 Python", ["r", "python"]],
      ["Swift developer for an iOS app", ["swift", "ios"]],
    ])("knows them by their company in %j", (text, slugs) => {
      expect(skillSlugsIn(text)).toEqual(slugs);
    });
  });

  it("returns ordered, disjoint spans inside any text and never throws", () => {
    const piece = fc.constantFrom(
      "Python",
      " ",
      "C",
      "Go",
      "\n",
      "数据",
      "分析",
      "data ",
      "entry",
      ".",
      "🎈",
      "web ",
    );
    const anyText = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.array(piece).map((pieces) => pieces.join("")),
    );
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const { start, end } of findSkills(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      }),
    );
  });
});

describe("resolveSkill", () => {
  it.each([
    ["PostgreSQL", "postgresql"],
    [" postgres ", "postgresql"],
    ["Microsoft Power BI", "power-bi"],
    ["Odoo Development", "erp"],
    ["R", "r"],
    ["golang", "go"],
    ["数据录入", "data-entry"],
    ["ux-design", "ux-design"],
  ])("knows %j", (name, slug) => {
    expect(resolveSkill(name)).toBe(slug);
  });

  it.each(["", "   ", "underwater basket weaving", "development", "toString"])("does not know %j", (name) => {
    expect(resolveSkill(name)).toBeNull();
  });
});

describe("searchSkills", () => {
  const slugs = (query: string, limit = 5) => searchSkills(query, limit).map(({ slug }) => slug);

  it("puts the exact name first, then beginnings", () => {
    expect(slugs("c")[0]).toBe("c");
    expect(slugs("react").slice(0, 2)).toEqual(["react", "react-native"]);
    expect(slugs("翻译")[0]).toBe("translation");
  });

  it("finds by synonym and forgives one slip", () => {
    expect(slugs("爬虫")).toEqual(["web-scraping"]);
    expect(slugs("resume")).toContain("resume-writing");
    expect(slugs("postgers")).toEqual(["postgresql"]);
    expect(slugs("ilustration")).toContain("illustration");
  });

  it("keeps to the limit and to what was asked", () => {
    expect(slugs("a", 3)).toHaveLength(3);
    expect(slugs("")).toEqual([]);
    expect(slugs("zzzzzz")).toEqual([]);
  });
});

describe("familyOfText", () => {
  it.each([
    ["Translate our site\n\nEnglish to German, then localization of the app strings", [], "translation"],
    ["Edit twelve videos for our channel: video editing, colour correction, subtitles", [], "video"],
    ["Something else entirely", ["seo", "paid-search"], "marketing"],
    ["校对一本小说，文字编辑", [], "writing"],
  ])("reads %j", (text, chosen, family) => {
    expect(familyOfText(text, chosen)).toBe(family);
  });

  it("says nothing when nothing tells", () => {
    expect(familyOfText("Hello there")).toBeNull();
  });
});
