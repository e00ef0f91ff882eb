import { describe, expect, it } from "vitest";
import { getSkill, isSkillSlug, skillName, skillNames, skills } from "@/lib/skills/catalogue";
import { families, isFamily } from "@/lib/skills/families";
import { skillSlugsIn } from "@/lib/skills/find-skills";
import { resolveSkill } from "@/lib/skills/resolve-skill";
import en from "@/messages/en/skills.json";
import zh from "@/messages/zh/skills.json";

describe("the catalogue", () => {
  it("is large enough and covers every family", () => {
    expect(skills.length).toBeGreaterThanOrEqual(250);
    for (const family of families)
      expect(skills.filter((skill) => skill.family === family).length).toBeGreaterThanOrEqual(10);
  });

  it("has unique slugs fit for an address, and a name in both languages", () => {
    expect(new Set(skills.map(({ slug }) => slug)).size).toBe(skills.length);
    for (const { slug, name } of skills) {
      expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(name.en).not.toBe("");
      expect(name.zh).not.toBe("");
    }
  });

  it("gives no written form to two skills", () => {
    const owner = new Map<string, string>();
    for (const { slug, forms } of skills)
      for (const { text } of forms) {
        expect(text).not.toBe("");
        const form = text.toLowerCase();
        expect([slug, undefined], `${form}: ${slug} and ${owner.get(form)}`).toContain(owner.get(form));
        owner.set(form, slug);
      }
  });

  it("relates skills only to skills that exist, never to themselves", () => {
    for (const { slug, related } of skills)
      for (const other of related)
        expect([slug, isSkillSlug(other)], `${slug} → ${other}`).toEqual([slug, true]);
    for (const { slug, related } of skills) expect(related).not.toContain(slug);
  });

  it("resolves every name and synonym to its own skill", () => {
    for (const { slug, forms } of skills)
      for (const { text } of forms) expect([text, resolveSkill(text)]).toEqual([text, slug]);
  });

  it("finds every unguarded name in a sentence", () => {
    for (const { slug, forms } of skills)
      for (const { text, match } of forms)
        if (match !== "guarded") expect(skillSlugsIn(`(${text})`), text).toContain(slug);
  });
});

it("names skills in the reader's language", () => {
  expect(skillName("web-scraping", "en")).toBe("Web scraping");
  expect(skillName("web-scraping", "zh")).toBe("网页抓取");
  expect(skillName("unheard-of", "en")).toBe("unheard-of");
  expect(skillNames(["python", "sql", "r"], "en")).toBe("Python, SQL, and R");
  expect(getSkill("toString")).toBeNull();
});

it("has a message for every family", () => {
  for (const family of families) {
    expect(en.family[family]).not.toBe("");
    expect(zh.family[family]).not.toBe("");
  }
  expect(isFamily("writing")).toBe(true);
  expect(isFamily("cooking")).toBe(false);
});
