import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

test("fitting and measuring the model never reach what people wrote here: no database, no exported case", () => {
  const files = [
    "scripts/train-tier.ts",
    "scripts/evaluate-tier.ts",
    ...readdirSync("scripts/tiering").map((name) => `scripts/tiering/${name}`),
    ...readdirSync("lib/tiering").map((name) => `lib/tiering/${name}`),
  ].filter((file) => file.endsWith(".ts"));
  expect(files.length).toBeGreaterThan(10);
  const reaching = files.filter((file) =>
    /lib\/(?:db|listings|proposals|messaging|generated)\b|tier-cases|from "pg"/.test(
      readFileSync(file, "utf8"),
    ),
  );
  expect(reaching).toEqual([]);
});
