import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "..", "..");
const posts = join(
  process.env.PLUMBLINE_DATA ?? join(root, "..", "shared", "data"),
  "listings",
  "posts.jsonl",
);

type Line = {
  id?: unknown;
  error?: string;
  line?: number;
  tier?: string;
  probability?: number;
  evidence?: unknown[];
  packages?: { title: string; spans: { start: number; end: number }[] }[];
};

async function runTier(
  file: string,
  input?: string,
): Promise<{ code: number | null; lines: Line[]; progress: string }> {
  const child: ChildProcessWithoutNullStreams = spawn(
    process.execPath,
    ["--import", "tsx", "scripts/tier.ts", file],
    {
      cwd: root,
      env: { ...process.env, DATABASE_URL: "" },
    },
  );
  let out = "";
  let progress = "";
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
    out += chunk;
  });
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
    progress += chunk;
  });
  child.stdin.end(input ?? "");
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  return {
    code,
    progress,
    lines: out
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Line),
  };
}

async function fileWith(text: string): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), "tier-")), "posts.jsonl");
  await writeFile(path, text);
  return path;
}

describe("npm run tier", () => {
  it("answers each line in order, and a bad line with an error", async () => {
    const good = {
      id: "a",
      title: "Data entry",
      description: "Enter 40 invoices into the sheet.\nDecide which to keep.",
    };
    const { code, lines } = await runTier(
      await fileWith(
        [
          JSON.stringify(good),
          '{"id":"b","title":',
          "[]",
          '{"id":7,"title":"Logo","description":""}',
          '{"id":"c","title":5}',
          "",
        ].join("\n"),
      ),
    );
    expect(code).toBe(1);
    expect(lines.map(({ id, error }) => [id, error !== undefined])).toEqual([
      ["a", false],
      ["b", true],
      [undefined, true],
      [7, false],
      ["c", true],
    ]);
    expect(lines[1]?.line).toBe(2);
    const text = `${good.title}\n\n${good.description}`;
    expect(lines[0]).toMatchObject({ probability: expect.any(Number), evidence: expect.any(Array) });
    for (const part of lines[0]?.packages ?? [])
      for (const { start, end } of part.spans) expect(text.slice(start, end).trim()).not.toBe("");
  });

  it("reads standard input and ends well when every line is good", async () => {
    const { code, lines, progress } = await runTier(
      "-",
      '{"id":1,"title":"Logo","description":""}\n{"id":2,"title":"","description":"Fix this bug."}\n',
    );
    expect(code).toBe(0);
    expect(lines.map(({ id }) => id)).toEqual([1, 2]);
    expect(progress).toContain("2 lines");
  });

  it("says plainly that a file is missing", async () => {
    const { code, lines, progress } = await runTier("no-such-file.jsonl");
    expect([code, lines, progress.includes("no such file")]).toEqual([2, [], true]);
  });

  it.skipIf(!existsSync(posts))("handles every real post", { timeout: 120_000 }, async () => {
    const { code, lines } = await runTier(posts);
    expect(code).toBe(0);
    expect(lines.length).toBeGreaterThan(1600);
    for (const { packages, probability } of lines) {
      expect(probability).toBeTypeOf("number");
      expect(packages?.length).toBeGreaterThanOrEqual(1);
      expect(packages?.length).toBeLessThanOrEqual(8);
      for (const { title } of packages ?? []) expect(title.trim()).not.toBe("");
    }
  });
});
