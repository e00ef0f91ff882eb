import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { carrySpans } from "@/lib/listings/carry-spans";
import { cutAgain } from "@/lib/listings/cut-again";
import { cutBrief } from "@/lib/listings/cut-brief";
import { readPost } from "@/lib/listings/imported-post";
import { screenBrief } from "@/lib/listings/screen-brief";
import { sentencesOf } from "@/lib/listings/sentences";

const read = (post: unknown) => readPost(JSON.stringify(post));

describe("a line of an imported file", () => {
  test("becomes a draft with its skills known by their other names", () => {
    const post = read({
      id: "a1",
      title: "Shop  in two languages",
      description: "Line one\r\nline two\0",
      skills: ["ReactJS", "Nothing anyone knows", "reactjs"],
      category: null,
      budget: { kind: "fixed", currency: "JPY", amount: 300.4 },
    });
    expect(post).toMatchObject({
      ok: true,
      importKey: "id:a1",
      isHourly: false,
      fields: {
        title: "Shop in two languages",
        description: "Line one\nline two",
        skills: ["react"],
        currency: "JPY",
        budgetMaxMinor: 300,
      },
    });
  });

  test("with a price per hour leaves the budget open, because a brief has a total", () => {
    const post = read({ id: "a", title: "T", budget: { kind: "hourly", currency: "USD", min: 20, max: 30 } });
    expect(post).toMatchObject({ ok: true, isHourly: true });
    expect(post.ok && "budgetMaxMinor" in post.fields).toBe(false);
  });

  test("without an id is known by its words", () => {
    const [one, same, other] = ["One", "One", "Two"].map((title) => read({ title }));
    expect(one).toEqual(same);
    expect(one).not.toEqual(other);
  });

  test("that cannot be read says why", () => {
    const faults = [
      [" ", "empty"],
      ["{", "not-json"],
      ["[1]", "not-an-object"],
      [JSON.stringify({ id: {}, title: "A" }), "id"],
      [JSON.stringify({ title: 5 }), "title"],
      [JSON.stringify({ title: "A", description: [] }), "description"],
      [JSON.stringify({ title: "A", skills: "React" }), "skills"],
      [JSON.stringify({ title: "A", budget: { kind: "fixed", currency: "USD", amount: -1 } }), "budget"],
      [JSON.stringify({ title: "A", budget: { kind: "fixed", currency: "XYZ", amount: 1 } }), "currency"],
      [JSON.stringify({ title: "a".repeat(201) }), "title-too-long"],
      [JSON.stringify({ title: "A", description: "b".repeat(20_001) }), "description-too-long"],
      [JSON.stringify({ title: " ", description: "…" }), "no-words"],
    ] as const;
    for (const [line, fault] of faults) expect(readPost(line)).toEqual({ ok: false, fault });
  });

  test("never fails in another way, whatever it holds", () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (line) => typeof readPost(line).ok === "boolean"),
    );
  });
});

const posts = "../shared/data/listings/posts.jsonl";
const sharedPosts = existsSync(posts) ? posts : "/nowhere";

test.skipIf(!existsSync(sharedPosts))(
  "real posts are cut, cut again and screened without losing a cent or a place",
  () => {
    const lines = readFileSync(sharedPosts, "utf8")
      .trim()
      .split("\n")
      .filter((_, index) => index % 12 === 0);
    for (const line of lines) {
      const post = readPost(line);
      if (!post.ok) throw new Error(post.fault);
      const { title = "", description = "", family = "", skills = [] } = post.fields;
      const brief = { title, description, family, skills, budgetMaxMinor: 123_457 };
      const text = `${title}\n\n${description}`;
      const packages = cutBrief(brief).map((part, index) => ({
        ...part,
        id: String(index),
        editedAt: index % 2 ? new Date(0) : null,
      }));
      const again = cutAgain({ ...brief, description: `${description}\nAnd translate it.` }, packages);
      for (const list of [packages, again]) {
        expect(list.length).toBeGreaterThan(0);
        expect(list.reduce((sum, part) => sum + part.budgetMinor, 0)).toBe(123_457);
      }
      const spans = packages.flatMap((part) => part.spans);
      for (const { start, end } of [...spans, ...sentencesOf(text)]) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(start).toBeLessThan(end);
      }
      expect(carrySpans(spans, text, `${text}!`)).toHaveLength(spans.length);
      expect(Array.isArray(screenBrief({ ...brief, tried: "", packages }))).toBe(true);
    }
  },
  120_000,
);
