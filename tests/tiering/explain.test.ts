import { describe, expect, it } from "vitest";
import { assessText } from "@/lib/tiering/assess-text";
import { explain, type Sentence } from "@/lib/tiering/explain";
import { constraintKinds } from "@/lib/tiering/find-constraints";
import { unknownKinds } from "@/lib/tiering/find-unknowns";
import { subKinds } from "@/lib/tiering/sub-kinds";
import en from "@/messages/en/tiering.json";
import zh from "@/messages/zh/tiering.json";
import { chineseBriefs, englishBriefs } from "./own-briefs";

const find = (catalogue: object, key: string): unknown =>
  key
    .split(".")
    .reduce<unknown>(
      (at, name) =>
        typeof at === "object" && at !== null ? (at as Record<string, unknown>)[name] : undefined,
      catalogue,
    );

const expectSpoken = ({ key, params }: Sentence) => {
  for (const catalogue of [en, zh]) {
    const text = find(catalogue, key);
    expect(text, key).toBeTypeOf("string");
    for (const [, name] of String(text).matchAll(/\{(\w+)\}/g))
      expect(params, key).toHaveProperty(name ?? "");
  }
};

describe("explain", () => {
  it("gives sentences that both catalogues can say", () => {
    const texts = [...englishBriefs, ...chineseBriefs].map(({ text }) => text);
    for (const text of [...texts, "", "Necesito un diseñador para crear el logotipo de mi tienda.", "Logo"]) {
      const assessment = assessText(text);
      const { reason, counter, change, confidence } = explain(assessment);
      for (const sentence of [
        reason,
        change,
        confidence,
        ...(counter ? [counter] : []),
        ...assessment.unknowns,
      ])
        expectSpoken(sentence);
    }
  });

  it("quotes the words that weighed most, for and against", () => {
    const assessment = assessText(
      "Decide which of our three plans we should drop, then enter the 40 rows into Excel.",
    );
    const { reason, counter } = explain(assessment);
    const strongest = assessment.evidence.find((item) => item.direction === assessment.tier);
    expect(reason.params.first).toBe(strongest?.text);
    expect(counter).toBeDefined();
  });

  it("has words for every kind", () => {
    for (const catalogue of [en, zh]) {
      expect(Object.keys(catalogue.subKind).sort()).toEqual([...subKinds].sort());
      expect(Object.keys(catalogue.unknown).sort()).toEqual([...unknownKinds].sort());
      expect(Object.keys(catalogue.unknownKind).sort()).toEqual([...unknownKinds].sort());
      expect(Object.keys(catalogue.constraintKind).sort()).toEqual([...constraintKinds].sort());
    }
  });
});
