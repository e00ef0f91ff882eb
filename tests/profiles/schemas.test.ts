import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { AddCaseStudy, CreateRateCard } from "@/lib/profiles/evidence-schemas";
import {
  SaveAvailability,
  SaveLeverageCard,
  SaveProfile,
  SaveSkills,
  SaveTiers,
} from "@/lib/profiles/schemas";
import { line, prose } from "@/lib/profiles/text-fields";

const who = { headline: "Texts", about: "", family: "writing", country: "", languages: ["en"] };
const card = {
  title: "Texts",
  family: "writing",
  unit: "text",
  unitPrice: "18",
  currency: "USD",
  turnaroundDays: 3,
  unitsPerWeek: 10,
};
const caseStudy = { title: "a", problem: "b", role: "c", outcome: "d" };
const faultOf = (result: {
  success: boolean;
  error?: { issues: { message: string; path: PropertyKey[] }[] };
}) => result.error?.issues.map(({ path, message }) => `${path.join(".")}: ${message}`)[0];

test("text keeps its lines, loses control characters and direction marks, and a line stays a line", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (typed) => {
      const read = prose(10_000).parse(typed);
      expect(read).not.toMatch(/[^\P{Cc}\n\t]|[\u202a-\u202e\u2066-\u2069]/u);
      expect(line(10_000).parse(typed)).not.toMatch(/\n|\t| {2}/);
    }),
  );
  expect(prose(50).parse(" one\r\ntwo\u0000 ")).toBe("one\ntwo");
});

describe("a profile", () => {
  test("takes known fields, countries and languages only", () => {
    expect(SaveProfile.parse({ ...who, country: "PT", languages: ["en", "en"] })).toMatchObject({
      languages: ["en"],
    });
    for (const wrong of [
      { headline: "   " },
      { headline: "x".repeat(121) },
      { family: "cooking" },
      { country: "Portugal" },
      { languages: [] },
      { languages: ["klingon"] },
    ])
      expect(SaveProfile.safeParse({ ...who, ...wrong }).success).toBe(false);
  });

  test("takes each known skill once, with a level from 1 to 5", () => {
    const react = { slug: "react", level: 3 };
    expect(SaveSkills.safeParse({ skills: [react] }).success).toBe(true);
    expect(faultOf(SaveSkills.safeParse({ skills: [react, react] }))).toBe(
      "skills: profiles.errors.sameSkill",
    );
    for (const skill of [
      { ...react, level: 0 },
      { ...react, level: 6 },
      { slug: "witchcraft", level: 3 },
    ])
      expect(SaveSkills.safeParse({ skills: [skill] }).success).toBe(false);
  });

  test("asks for the day when there is room later", () => {
    const later = { availability: "later", capacity: 2 };
    expect(faultOf(SaveAvailability.safeParse(later))).toBe("from: errors.required");
    expect(SaveAvailability.safeParse({ ...later, from: "2027-02-30" }).success).toBe(false);
    expect(SaveAvailability.parse({ ...later, from: "2027-02-28" })).toMatchObject({ from: "2027-02-28" });
  });

  test("reads tools between any commas, each once", () => {
    expect(SaveLeverageCard.parse({ tools: "Git, DeepL，Git、\n  Figma ;" }).tools).toEqual([
      "Git",
      "DeepL",
      "Figma",
    ]);
  });
});

describe("prices", () => {
  test("are read into minor units, and a day rate may be left out", () => {
    expect(CreateRateCard.parse({ ...card, unitPrice: "1,250.50" })).toMatchObject({
      unitPriceMinor: 125_050,
    });
    expect(CreateRateCard.parse({ ...card, unitPrice: "1200", currency: "JPY" })).toMatchObject({
      unitPriceMinor: 1_200,
    });
    expect(SaveTiers.parse({ practises: ["judgment"], currency: "EUR" })).toMatchObject({
      dayRateMinor: null,
    });
  });

  test("that cannot be read say why at their field", () => {
    const faults: [string, string, string][] = [
      ["", "USD", "unitPrice: errors.required"],
      ["0", "USD", "unitPrice: profiles.errors.price.zero"],
      ["-5", "USD", "unitPrice: profiles.errors.price.zero"],
      ["eighteen", "USD", "unitPrice: profiles.errors.price.unreadable"],
      ["12,50", "USD", "unitPrice: profiles.errors.price.grouping"],
      ["1.5", "JPY", "unitPrice: profiles.errors.price.decimals"],
      ["99999999999", "USD", "unitPrice: profiles.errors.price.large"],
    ];
    for (const [unitPrice, currency, fault] of faults)
      expect(faultOf(CreateRateCard.safeParse({ ...card, unitPrice, currency }))).toBe(fault);
  });
});

test("a case links to plain web addresses only", () => {
  for (const link of ["", "https://example.org/a?b=c#d", "http://例子.测试/"])
    expect(AddCaseStudy.safeParse({ ...caseStudy, link }).success).toBe(true);
  for (const link of [
    "javascript:alert(1)",
    "data:text/html,x",
    "//example.org",
    "example.org",
    "https://me@example.org",
    "mailto:a@b.org",
  ])
    expect(faultOf(AddCaseStudy.safeParse({ ...caseStudy, link }))).toBe("link: profiles.errors.link");
});
