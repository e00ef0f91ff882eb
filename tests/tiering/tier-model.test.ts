import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { prepareText } from "@/lib/tiering/prepare-text";
import { shippedModel } from "@/lib/tiering/tier-model";
import { tokenize } from "@/lib/tiering/tokens";

const file = join(import.meta.dirname, "..", "..", "lib", "tiering", "tier-model.json");
const posts = join(
  process.env.PLUMBLINE_DATA ?? join(import.meta.dirname, "..", "..", "..", "shared", "data"),
  "listings",
  "posts.jsonl",
);

describe("the shipped model", () => {
  it("is small, versioned, and carries its card", () => {
    const { card, version } = JSON.parse(readFileSync(file, "utf8")) as {
      version: string;
      card: Record<string, unknown>;
    };
    expect(statSync(file).size).toBeLessThan(2_000_000);
    expect(version).toBe(shippedModel.version);
    expect(Object.keys(card)).toEqual(
      expect.arrayContaining(["data", "trained", "crossValidated", "knownFailures", "notInputs"]),
    );
    expect(JSON.stringify(card.data)).toContain("O*NET 29.1 Database by USDOL/ETA");
  });

  it("holds single words and pairs only, in alphabetical order", () => {
    const words = [...shippedModel.words.keys()];
    expect(words.length).toBeGreaterThan(1000);
    for (const word of words) expect(word.split(" ").length).toBeLessThanOrEqual(2);
    expect([...words].sort()).toEqual(words);
  });

  it.skipIf(!existsSync(posts))("holds no word or pair that stands in fewer than five posts", () => {
    const holders = new Map<string, number>();
    for (const line of readFileSync(posts, "utf8").split("\n").filter(Boolean)) {
      const { title, description } = JSON.parse(line) as { title: string; description: string };
      const stems = tokenize(prepareText(`${title}\n\n${description}`)).map((token) => token.stem);
      for (const stem of new Set(stems)) holders.set(stem, (holders.get(stem) ?? 0) + 1);
    }
    for (const word of shippedModel.words.keys())
      for (const stem of word.split(" ")) expect(holders.get(stem), word).toBeGreaterThanOrEqual(5);
  });
});
