import { readdirSync, readFileSync } from "node:fs";
import { parse, TYPE } from "@formatjs/icu-messageformat-parser";
import { describe, expect, test } from "vitest";
import { type Catalogue, catalogueOf } from "@/lib/messages";

const english = flatten(catalogueOf("en"));
const chinese = flatten(catalogueOf("zh"));

describe("the catalogues", () => {
  test("have the same keys in both languages", () => {
    expect([...english.keys()].filter((key) => !chinese.has(key))).toEqual([]);
    expect([...chinese.keys()].filter((key) => !english.has(key))).toEqual([]);
  });

  test("say something for every key, and use the same values in both languages", () => {
    const uneven = [...english].filter(([key, text]) => {
      const other = chinese.get(key) ?? "";
      return !text.trim() || !other.trim() || namesIn(text) !== namesIn(other);
    });
    expect(uneven.map(([key]) => key)).toEqual([]);
  });

  test("Chinese sentences are Chinese", () => {
    const left = [...chinese].filter(
      ([key, text]) => text === english.get(key) && /[a-z]{3,} [a-z]{3,}/i.test(text),
    );
    expect(left.map(([key]) => key)).toEqual([]);
  });

  test("hold every key that the code asks for by a fixed name", () => {
    const missing = sourceFiles().flatMap((file) =>
      askedFor(file)
        .filter((key) => !has(key))
        .map((key) => `${file}: ${key}`),
    );
    expect(missing).toEqual([]);
  });

  test("the voice does not shout", () => {
    expect(
      [...english, ...chinese].filter(([, text]) => /[!！]|AI-powered/.test(text)).map(([key]) => key),
    ).toEqual([]);
  });
});

function flatten(catalogue: Catalogue, prefix = ""): Map<string, string> {
  const flat = new Map<string, string>();
  for (const [key, value] of Object.entries(catalogue)) {
    if (typeof value === "string") flat.set(prefix + key, value);
    else for (const [inner, text] of flatten(value, `${prefix}${key}.`)) flat.set(inner, text);
  }
  return flat;
}

/** The names of the values a message uses, in order. Throws when the message is not well formed. */
function namesIn(text: string): string {
  const names = new Set<string>();
  const walk = (parts: ReturnType<typeof parse>): void => {
    for (const part of parts) {
      if (part.type !== TYPE.literal && part.type !== TYPE.pound) names.add(part.value);
      if (part.type === TYPE.plural || part.type === TYPE.select)
        for (const { value } of Object.values(part.options)) walk(value);
      if (part.type === TYPE.tag) walk(part.children);
    }
  };
  walk(parse(text));
  return [...names].sort().join(" ");
}

function has(key: string): boolean {
  return english.has(key) || [...english.keys()].some((each) => each.startsWith(`${key}.`));
}

/** The full keys of `t("…")` where the file has one translator only, so that its namespace is certain. */
function askedFor(file: string): string[] {
  const text = readFileSync(file, "utf8");
  const namespaces = [...text.matchAll(/(?:getTranslations|useTranslations)\("([\w.-]+)"\)/g)].map(
    ([, name]) => name ?? "",
  );
  const makers = [...text.matchAll(/(?:getTranslations|useTranslations)\(/g)].length;
  if (makers !== 1 || namespaces.length !== 1) return [];
  return [...text.matchAll(/\bt(?:\.rich|\.markup)?\("([\w.-]+)"/g)].map(
    ([, key]) => `${namespaces[0]}.${key}`,
  );
}

function sourceFiles(): string[] {
  return ["app", "components"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map((entry) => `${entry.parentPath}/${entry.name}`),
  );
}
