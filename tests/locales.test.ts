import fc from "fast-check";
import { expect, test } from "vitest";
import { chooseLocale, locales } from "@/lib/locales";

test.each([
  [null, "en"],
  ["zh-CN,zh;q=0.9,en;q=0.8", "zh"],
  ["de-DE,de;q=0.9,zh;q=0.5,en;q=0.4", "zh"],
  ["en-GB,en;q=0.9,zh;q=0.8", "en"],
  ["fr", "en"],
  ["zh;q=0, en", "en"],
  ["ZH-hant-TW", "zh"],
])("%s is answered in %s", (header, locale) => {
  expect(chooseLocale(header)).toBe(locale);
});

test("any header is answered in one of our languages", () => {
  fc.assert(fc.property(fc.string(), (header) => locales.includes(chooseLocale(header))));
});
