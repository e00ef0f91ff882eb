import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, test } from "vitest";

/** The domains of lib/, in order: a folder imports only the ground and the folders above it. */
const domains = [
  "accounts",
  "skills",
  "screening",
  "notifications",
  "messaging",
  "payments",
  "tiering",
  "profiles",
  "listings",
  "proposals",
  "contracts",
  "bookkeeping",
  "reviews",
  "signals",
  "matching",
  "insights",
  "moderation",
];
/** Folders of the ground: they know no domain. */
const groundFolders = ["events", "storage", "generated"];
/** Pure domains: no database, no clock of their own, nothing of the framework. */
const pureDomains = ["skills", "screening", "tiering"];
const pureFileNames = ["policy.ts", "states.ts", "schemas.ts"];

const importCache = new Map<string, string[]>();
const sources = ["app", "components", "lib", "prisma", "scripts", "tests"]
  .flatMap(filesBelow)
  .concat(rootFiles());
const libFiles = sources.filter((file) => file.startsWith("lib/") && !file.startsWith("lib/generated/"));

describe("the import law", () => {
  test("every folder of lib/ has its place in the list", () => {
    const folders = readdirSync("lib", { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(
      folders.map(({ name }) => name).filter((name) => ![...domains, ...groundFolders].includes(name)),
    ).toEqual([]);
  });

  test("a folder of lib/ imports only the ground and the folders above it", () => {
    const broken = libFiles.flatMap((file) =>
      importsOf(file)
        .filter((target) => target.startsWith("lib/") && rankOf(target) > rankOf(file))
        .map((target) => `${file} imports ${target}`),
    );
    expect(broken).toEqual([]);
  });

  test("no two files of lib/ import each other, directly or in a circle", () => {
    expect(findCycle(libFiles)).toEqual([]);
  });

  test("lib/ knows neither pages nor components, and components know no pages", () => {
    const broken = [
      ...forbid(libFiles, (target) => target.startsWith("app/") || target.startsWith("components/")),
      ...forbid(inside("components/"), (target) => target.startsWith("app/")),
      ...forbid(
        inside("components/ui/"),
        (target) => /^components\/(?!ui\/)/.test(target) || target.startsWith("lib/"),
      ),
    ];
    expect(broken).toEqual([]);
  });

  test("only lib/, the demo world, scripts and tests touch the database", () => {
    const database = (target: string) =>
      ["lib/db.ts", "lib/pool.ts"].includes(target) || target.startsWith("lib/generated/");
    expect(forbid([...inside("app/"), ...inside("components/")], database)).toEqual([]);
  });

  test("pure files and pure domains touch neither database nor framework", () => {
    const pure = libFiles.filter(
      (file) =>
        pureFileNames.some((name) => file.endsWith(`/${name}`)) ||
        pureDomains.some((name) => file.startsWith(`lib/${name}/`)),
    );
    // A policy may throw the refusal, but it may not load anything.
    const impure = (target: string) =>
      ["lib/db.ts", "lib/pool.ts", "lib/env.ts", "lib/jobs.ts", "lib/mail.ts"].includes(target) ||
      /^(next|node:fs|pg|@prisma)/.test(target);
    expect(forbid(pure, impure)).toEqual([]);
  });

  test("components take only pure files of lib/", () => {
    const database = new Set(libFiles.filter((file) => reaches(file, "lib/pool.ts")));
    expect(forbid(inside("components/"), (target) => database.has(target))).toEqual([]);
  });
});

describe("house rules", () => {
  test("the environment is read in lib/env.ts only", () => {
    const readers = [...libFiles, ...inside("app/"), ...inside("components/")].filter((file) =>
      readFileSync(file, "utf8").includes("process.env"),
    );
    expect(readers).toEqual(["lib/env.ts"]);
  });

  test("SQL is never put together from strings", () => {
    const unsafe = sources.filter(
      (file) =>
        !file.startsWith("lib/generated/") &&
        file !== "tests/architecture.test.ts" &&
        /\$(queryRaw|executeRaw)Unsafe|Prisma\.raw\(/.test(readFileSync(file, "utf8")),
    );
    expect(unsafe.filter((file) => !file.startsWith("prisma/demo/"))).toEqual([]);
  });

  test("no file of user text is rendered as HTML", () => {
    const raw = [...inside("app/"), ...inside("components/")].filter((file) =>
      readFileSync(file, "utf8").includes("dangerouslySetInnerHTML"),
    );
    // Structured data for search engines is the one exception, and escapes what it prints.
    expect(raw.filter((file) => file !== "components/ui/json-ld.tsx")).toEqual([]);
  });

  test("every verb has a test beside it", () => {
    const tests = sources
      .filter((file) => file.endsWith(".test.ts"))
      .map((file) => readFileSync(file, "utf8"));
    const untested = libFiles.filter(isVerb).filter((file) => {
      const module = `@/${file.replace(/\.ts$/, "")}"`;
      return !tests.some((text) => text.includes(module));
    });
    expect(untested).toEqual([]);
  });

  test("no file grows past 300 lines, and no folder is a drawer for everything", () => {
    const written = sources.filter((file) => !file.startsWith("lib/generated/") && !isData(file));
    const long = written.filter((file) => readFileSync(file, "utf8").split("\n").length > 301);
    const drawers = written.filter((file) => /\/(utils|helpers|types|constants)\.tsx?$/.test(file));
    expect([...long, ...drawers]).toEqual([]);
  });
});

/**
 * A file that changes the world for somebody: its function of the same name takes the viewer. Parts that a verb runs in
 * its own transaction are tested through it.
 */
function isVerb(file: string): boolean {
  const name = file.split("/").at(-1)?.replace(/\.ts$/, "") ?? "";
  const camel = name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
  const text = readFileSync(file, "utf8");
  const isDomain = domains.some((domain) => file.startsWith(`lib/${domain}/`));
  const takesViewer = new RegExp(`export async function ${camel}\\([^)]*: Viewer\\b`).test(text);
  return isDomain && takesViewer && /\b(db|tx)\.\w+\.(create|update|delete|upsert)|\$transaction/.test(text);
}

/** Word lists, weights and the demo world's texts are data, however many lines they take. */
function isData(file: string): boolean {
  return (
    /\/(catalogue|lexicon|weights|model|cards?|texts?|names|passwords|content|cues)\b.*\.ts$/.test(file) ||
    file.startsWith("prisma/demo/") ||
    /^tests\/.*(cases|briefs).*\.ts$/.test(file) ||
    file.startsWith("lib/skills/families/")
  );
}

function forbid(files: string[], isForbidden: (target: string) => boolean): string[] {
  return files.flatMap((file) =>
    importsOf(file)
      .filter(isForbidden)
      .map((target) => `${file} imports ${target}`),
  );
}

function inside(folder: string): string[] {
  return sources.filter((file) => file.startsWith(folder));
}

function rankOf(file: string): number {
  const folder = file.split("/")[1] ?? "";
  return domains.indexOf(folder);
}

function findCycle(files: string[]): string[] {
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (file: string): string[] => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return [];
    path.push(file);
    for (const target of importsOf(file)) {
      if (!target.startsWith("lib/") || target.startsWith("lib/generated/")) continue;
      const cycle = visit(target);
      if (cycle.length) return cycle;
    }
    path.pop();
    done.add(file);
    return [];
  };
  for (const file of files) {
    const cycle = visit(file);
    if (cycle.length) return cycle;
  }
  return [];
}

function reaches(file: string, goal: string, seen = new Set<string>()): boolean {
  if (file === goal) return true;
  if (seen.has(file)) return false;
  seen.add(file);
  return importsOf(file).some((target) => target.startsWith("lib/") && reaches(target, goal, seen));
}

/** What a file imports at run time: paths from the root for our own files, names for packages. Types weigh nothing. */
function importsOf(file: string): string[] {
  const known = importCache.get(file);
  if (known) return known;
  const text = readFileSync(file, "utf8");
  const found = [
    ...text.matchAll(/(?:^|\n)\s*(?:import|export)\s+(?!type\b)[^;]*?from\s+"([^"]+)"|import\("([^"]+)"\)/g),
  ];
  const targets = found.map(([, fixed, lazy]) => resolveImport(file, fixed ?? lazy ?? ""));
  importCache.set(file, targets);
  return targets;
}

function resolveImport(from: string, specifier: string): string {
  const base = specifier.startsWith("@/")
    ? specifier.slice(2)
    : specifier.startsWith(".")
      ? relative(".", resolve(dirname(from), specifier))
      : null;
  if (base === null) return specifier;
  const candidates = [base, `${base}.ts`, `${base}.tsx`, `${base}/index.ts`];
  return candidates.find((path) => existsSync(path) && /\.\w+$/.test(path)) ?? base;
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx|mjs)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

function rootFiles(): string[] {
  return readdirSync(".").filter((name) => /\.(ts|tsx)$/.test(name));
}
