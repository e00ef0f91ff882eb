import { describe, expect, test } from "vitest";
import {
  blueprintFaults,
  FinishBlueprintForm,
  SaveBlueprintForm,
  typedOf,
} from "@/lib/contracts/blueprint-form";
import { catalogueOf } from "@/lib/messages";
import { say } from "@/lib/say";

const contractId = "0190a0b0-0000-7000-8000-000000000001";
const written = {
  title: "Help pages, cut down",
  goals: "Readers find the one answer they came for.\n\n  Fewer tickets.  ",
  packages: [
    {
      title: "Decide which pages stay",
      text: "Go through all forty pages and decide.",
      tier: "judgment",
      criteria: "Every page is kept, merged or dropped, with a reason.",
      daysLow: "2",
      daysHigh: "4,5",
      low: "800",
      high: "1,200.50",
    },
  ],
  acceptanceTests: "A reader finds an answer in one minute.",
};
const form = (change: object) => ({ contractId, revision: "3", currency: "EUR", ...written, ...change });

describe("a blueprint's form", () => {
  test("keeps what can be read as what it is, and shows the same again", () => {
    const { content, revision } = SaveBlueprintForm.parse(form({}));
    expect(revision).toBe(3);
    expect(content).toMatchObject({
      goals: ["Readers find the one answer they came for.", "Fewer tickets."],
      packages: [{ days: { low: 2, high: 4.5 }, lowMinor: 80_000, highMinor: 120_050 }],
    });
    expect(blueprintFaults(content)).toEqual([]);
    const typed = typedOf(content, "EUR");
    expect(typed.packages[0]).toMatchObject({ daysHigh: "4.5", low: "800.00", high: "1200.50" });
    const again = SaveBlueprintForm.parse({ contractId, revision: 4, currency: "EUR", ...typed });
    expect(again.content).toEqual(content);
  });

  test("keeps half of it as it was typed, whatever it is", () => {
    const half = form({
      title: "",
      packages: [{ low: "about 800", daysLow: "a week" }],
      acceptanceTests: "",
    });
    const { content } = SaveBlueprintForm.parse(half);
    expect(typedOf(content, "EUR").packages[0]).toMatchObject({
      low: "about 800",
      daysLow: "a week",
      title: "",
    });
    for (const odd of [null, {}, { packages: "none" }, { goals: [3] }, { packages: [{ days: 4 }] }])
      expect(typedOf(odd, "EUR").title).toBe("");
  });

  test("names each thing that is missing once, beside its field", () => {
    const faults = blueprintFaults(
      SaveBlueprintForm.parse(
        form({ goals: "", packages: [{ ...written.packages[0], low: "2000", tier: "" }] }),
      ).content,
    );
    expect(faults.map(({ path, number }) => [path.join("."), number])).toEqual([
      ["goals", 0],
      ["packages.0.tier", 1],
      ["packages.0.high", 1],
    ]);
    const refused = FinishBlueprintForm.safeParse(form({ goals: "", acceptanceTests: "x" }));
    expect(refused.error?.issues.map(({ path }) => path.join("."))).toEqual(["goals", "acceptanceTests"]);
    expect(FinishBlueprintForm.safeParse(form({})).success).toBe(true);
  });

  test("refuses what could not become a brief: no packages, too many, too long in all", () => {
    const [part] = written.packages;
    const keys = (packages: object[]) =>
      blueprintFaults(SaveBlueprintForm.parse(form({ packages })).content).map(({ key }) => key);
    expect(keys([])).toEqual(["blueprints.faults.packages"]);
    expect(keys(Array.from({ length: 13 }, () => ({ ...part })))).toEqual(["blueprints.faults.packages"]);
    const long = { ...part, text: "word ".repeat(590) };
    expect(keys(Array.from({ length: 8 }, () => long))).toEqual(["blueprints.faults.length"]);
  });

  test("has a sentence for every fault, in both languages", () => {
    const wrong = [
      { title: "", goals: "", nonGoals: "x", risks: "y", acceptanceTests: "", packages: [] },
      {
        packages: [
          { criteria: "", risks: "z" },
          { ...written.packages[0], text: "t".repeat(3001) },
        ],
      },
      { packages: [{ ...written.packages[0], daysLow: "9" }] },
    ];
    const keys = wrong.flatMap((change) => blueprintFaults(SaveBlueprintForm.parse(form(change)).content));
    expect(keys.length).toBeGreaterThan(12);
    for (const locale of ["en", "zh"] as const) {
      expect(catalogueOf(locale).blueprints).toBeDefined();
      for (const { key } of keys) expect(say(locale)(key)).not.toBe(key);
    }
  });
});
