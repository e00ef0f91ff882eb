import { createTranslator } from "next-intl";
import { expect, it } from "vitest";
import { partKeys, signalKeys } from "@/lib/signals/parts";
import en from "@/messages/en/signals.json";
import zh from "@/messages/zh/signals.json";

const onError = (error: Error) => {
  throw error;
};

it("has a sentence for every signal and every reason in both languages", () => {
  const inEnglish = createTranslator({ locale: "en", messages: { signals: en }, onError });
  const inChinese = createTranslator({ locale: "zh", messages: { signals: zh }, onError });
  for (const part of partKeys)
    for (const direction of ["up", "down"] as const) {
      expect(inEnglish(`signals.reason.${part}.${direction}`)).not.toBe("");
      expect(inChinese(`signals.reason.${part}.${direction}`)).not.toBe("");
    }
  for (const key of signalKeys)
    expect(inEnglish(`signals.name.${key}`)).not.toBe(inChinese(`signals.name.${key}`));
  expect(inEnglish("signals.value", { value: 84, low: 78, high: 90 })).toBe("84, likely 78–90");
  expect(inEnglish("signals.from", { count: 1, clients: 1 })).toBe("from 1 contract with 1 client");
  expect(inEnglish("signals.effect", { points: 3.24 })).toBe("+3.2 points");
  expect(inChinese("signals.from", { count: 11, clients: 7 })).toBe("依据与 7 位客户的 11 份合同");
});
