import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cutAgain } from "@/lib/listings/cut-again";
import { cutBrief } from "@/lib/listings/cut-brief";
import { divideOne } from "@/lib/listings/divide-one";
import { mergeTwo } from "@/lib/listings/merge-two";
import { moveSentencesTo } from "@/lib/listings/move-sentence";
import { movePlace } from "@/lib/listings/reorder";
import { sentencesIn } from "@/lib/listings/sentences";
import type { PackageFacts } from "@/lib/listings/work-packages";
import { sampleBrief } from "@/tests/support/listings";

const now = new Date("2027-01-10T10:00:00Z");
const brief = { ...sampleBrief, family: "writing", skills: [], budgetMaxMinor: 200_000 };
const text = `${brief.title}\n\n${brief.description}`;
const cut = () => cutBrief(brief);
const money = (packages: readonly PackageFacts[]) =>
  packages.reduce((sum, part) => sum + part.budgetMinor, 0);
const effort = (packages: readonly PackageFacts[]) =>
  packages.reduce((sum, part) => sum + part.effort.share, 0);
const wordsOf = (part: PackageFacts | undefined) =>
  (part?.spans ?? []).map(({ start, end }) => text.slice(start, end));

describe("a cut brief", () => {
  test("has packages whose evidence stands inside their sentences and whose lines add up", () => {
    const packages = cut();
    expect(packages.length).toBeGreaterThan(1);
    expect(money(packages)).toBe(200_000);
    expect(effort(packages)).toBeCloseTo(1);
    for (const part of packages)
      for (const each of part.evidence) {
        expect(text.slice(each.start, each.end)).toBe(each.text);
        expect(part.spans.some((span) => span.start <= each.start && each.end <= span.end)).toBe(true);
      }
  });
});

describe("the skills that packages ask for", () => {
  const articles = {
    title: "Tidy our help centre",
    description: "1. Go through all articles and decide which to merge.\n2. Translate the page titles.",
    family: "writing",
    budgetMaxMinor: null,
  };
  const asked = (skills: string[]) => cutBrief({ ...articles, skills }).map((part) => part.skills);

  test("are those their own words name, where the client listed nothing or one of them", () => {
    expect(asked([])[0]).toEqual(["article-writing"]);
    expect(asked(["article-writing", "user-guides"])[0]).toEqual(["article-writing"]);
  });

  test("hold what the client listed for their field as well, where their words name none of it", () => {
    expect(asked(["technical-writing", "user-guides", "figma"])[0]).toEqual([
      "article-writing",
      "technical-writing",
      "user-guides",
    ]);
  });
});

describe("by hand", () => {
  test("merging keeps all money, effort and sentences, and the name of the one it began from", () => {
    const packages = cut();
    fc.assert(
      fc.property(fc.nat(packages.length - 1), fc.nat(packages.length - 1), (from, into) => {
        fc.pre(from !== into);
        const merged = mergeTwo(text, packages, from, into, now);
        expect(merged).toHaveLength(packages.length - 1);
        expect(money(merged)).toBe(money(packages));
        expect(effort(merged)).toBeCloseTo(effort(packages));
        const place = Math.min(from, into);
        expect(merged[place]?.title).toBe(packages[from]?.title);
        expect(wordsOf(merged[place]).join(" ")).toContain(wordsOf(packages[into])[0]);
        merged.forEach((part, index) => {
          for (const needed of part.dependsOn) expect(needed).toBeLessThan(index);
        });
      }),
      { numRuns: 20 },
    );
  });

  test("dividing takes the sentences and their share of the money out, and nothing is lost", () => {
    const packages = mergeTwo(text, cut(), 0, 1, now);
    const sentences = sentencesIn(text, packages[0]?.spans ?? []);
    const last = sentences.slice(-1);
    const divided = divideOne(text, packages, 0, last, "The rest", now);
    if (typeof divided === "string") throw new Error(divided);
    expect(divided).toHaveLength(packages.length + 1);
    expect(divided[1]).toMatchObject({ title: "The rest", id: null, spans: last });
    expect(money(divided)).toBe(money(packages));
    expect(effort(divided)).toBeCloseTo(effort(packages));
    expect(divideOne(text, packages, 0, sentences, "", now)).toBe("lastSentence");
    expect(divideOne(text, packages, 0, [{ start: 1, end: 4 }], "", now)).toBe("sentencesMoved");
  });

  test("moving sentences gives them to one package only and reads both again", () => {
    const packages = mergeTwo(text, cut(), 0, 1, now);
    const [first] = sentencesIn(text, packages[0]?.spans ?? []);
    if (!first) throw new Error("The package has no sentence.");
    const moved = moveSentencesTo(text, packages, [first], 1, now);
    if (typeof moved === "string") throw new Error(moved);
    expect(wordsOf(moved[1]).join(" ")).toContain(text.slice(first.start, first.end));
    expect(wordsOf(moved[0]).join(" ")).not.toContain(text.slice(first.start, first.end));
    expect(moved[0]?.editedAt).toEqual(now);
    const alone = moveSentencesTo(text, packages, sentencesIn(text, packages[1]?.spans ?? []), 0, now);
    expect(alone).toBe("lastSentence");
  });

  test("a tier that a person set survives other sentences; the model's own is read again", () => {
    const packages = mergeTwo(text, cut(), 0, 1, now).map((part) => ({
      ...part,
      tier: part.modelTier === "judgment" ? ("commodity" as const) : ("judgment" as const),
    }));
    const [first] = sentencesIn(text, packages[0]?.spans ?? []);
    const moved = moveSentencesTo(text, packages, first ? [first] : [], null, now);
    if (typeof moved === "string") throw new Error(moved);
    expect(moved[0]?.tier).toBe(packages[0]?.tier);
  });

  test("changing places keeps what is needed before what needs it", () => {
    const packages = cut().map((part, index) => ({ ...part, dependsOn: index > 0 ? [index - 1] : [] }));
    fc.assert(
      fc.property(fc.nat(packages.length - 1), fc.nat(packages.length - 1), (from, to) => {
        const moved = movePlace(packages, from, to);
        expect(moved.map(({ title }) => title).sort()).toEqual(packages.map(({ title }) => title).sort());
        moved.forEach((part, index) => {
          for (const needed of part.dependsOn) expect(needed).toBeLessThan(index);
        });
      }),
    );
  });
});

describe("cutting again after the text changed", () => {
  const longer = {
    ...brief,
    description: `${brief.description} Please also translate the ten texts into German.`,
  };

  test("leaves a package that the client changed as it stands and cuts the rest", () => {
    const before = cut().map((part, index) =>
      index === 1
        ? { ...part, id: "kept", title: "Our own name", editedAt: now }
        : { ...part, id: `old-${index}` },
    );
    const again = cutAgain(longer, before);
    const kept = again.find((part) => part.id === "kept");
    expect(kept).toMatchObject({ title: "Our own name", spans: before[1]?.spans });
    expect(money(again)).toBe(200_000);
    expect(effort(again)).toBeCloseTo(1);
    expect(again.length).toBeGreaterThanOrEqual(before.length);
  });

  test("knows an untouched package again by its sentences", () => {
    const before = cut().map((part, index) => ({ ...part, id: `old-${index}` }));
    const again = cutAgain(longer, before);
    expect(again.filter((part) => part.id !== null).length).toBeGreaterThanOrEqual(before.length - 1);
    expect(new Set(again.flatMap(({ id }) => id ?? [])).size).toBe(
      again.filter(({ id }) => id !== null).length,
    );
  });

  test("never gives a sentence to two packages", () => {
    const before = mergeTwo(text, cut(), 0, 1, now);
    const all = cutAgain(longer, before)
      .flatMap((part) => part.spans)
      .sort((a, b) => a.start - b.start);
    all.slice(1).forEach((span, index) => {
      expect(span.start).toBeGreaterThanOrEqual(all[index]?.end ?? 0);
    });
  });
});
