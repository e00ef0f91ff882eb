import { createTranslator } from "next-intl";
import { expect, it } from "vitest";
import { ruleNames } from "@/lib/screening/rules";
import en from "@/messages/en/screening.json";
import zh from "@/messages/zh/screening.json";

const onError = (error: Error) => {
  throw error;
};

it("tells for every rule what is wrong and what to do, in both languages", () => {
  const inEnglish = createTranslator({ locale: "en", messages: { screening: en }, onError });
  const inChinese = createTranslator({ locale: "zh", messages: { screening: zh }, onError });
  for (const rule of ruleNames) {
    const params = { words: 3, count: 4 };
    expect(inEnglish(`screening.rule.${rule}`, params)).toMatch(/\.$/);
    expect(inChinese(`screening.rule.${rule}`, params)).toMatch(/。$/);
  }
  for (const severity of ["block", "hold", "note"] as const) {
    expect(inEnglish(`screening.severity.${severity}`)).not.toBe("");
    expect(inChinese(`screening.explain.${severity}`)).not.toBe("");
  }
});
