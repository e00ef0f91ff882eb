import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import furtherLabels from "./further-labels.json" with { type: "json" };

export type Post = {
  id: string;
  title: string;
  description: string;
  category: string | null;
  year: number | null;
  budget?: { kind: string; amount?: number; min?: number; max?: number };
};
export type Part = [quote: string, tier: "C" | "J"];
export type Labelled = {
  /** Two readers who did not see each other's labels and quoted the parts, or one who gave a score only. */
  readers: 1 | 2;
  post: Post;
  text: string;
  score: number;
  scores: [number, number];
  mixed: [boolean, boolean];
  parts: [Part[], Part[]];
};
export type OnetTask = { text: string; automation: number };
export type TitlePost = { title: string; service: string | null };

/** The data folder from the command line, or a plain sentence and the end of the process where it is not there. */
export function dataFolderOrExit(argument: string | undefined): string {
  const folder = argument ?? join(process.cwd(), "..", "shared", "data");
  if (existsSync(join(folder, "listings", "labels.jsonl"))) return folder;
  process.stderr.write(
    `The labelled posts are not in ${folder}. They are not part of this repository (see docs/tier-model.md). Give the folder that holds listings/ and tasks/ as an argument.\n`,
  );
  process.exit(2);
}

export function readPosts(folder: string): Post[] {
  return readLines(join(folder, "listings", "posts.jsonl")).map((line) => JSON.parse(line) as Post);
}

export function textOf(post: { title: string; description: string }): string {
  return `${post.title}\n\n${post.description}`;
}

/** Posts with labels; `score` is the mean of the two readers, 0 to 4. */
export function readLabelled(folder: string, posts: Post[]): Labelled[] {
  const byId = new Map(posts.map((post) => [post.id, post]));
  return readLines(join(folder, "listings", "labels.jsonl")).flatMap((line) => {
    const label = JSON.parse(line) as {
      id: string;
      scores: [number, number];
      mixed: [boolean, boolean];
      parts: [Part[], Part[]];
    };
    const post = byId.get(label.id);
    return post
      ? [{ ...label, readers: 2, post, text: textOf(post), score: (label.scores[0] + label.scores[1]) / 2 }]
      : [];
  });
}

/** Further posts that one reader of ours scored by the rubric: numbers under the posts' ids, nothing of their words. */
export function readFurther(posts: Post[]): Labelled[] {
  const byId = new Map(posts.map((post) => [post.id, post]));
  return Object.entries(furtherLabels as Record<string, number>).flatMap(([id, score]) => {
    const post = byId.get(id);
    if (!post) return [];
    return [
      {
        readers: 1,
        post,
        text: textOf(post),
        score,
        scores: [score, score],
        mixed: [false, false],
        parts: [[], []],
      },
    ];
  });
}

/** O*NET tasks with the T column: 0 (no automation) to 4 (all of it). */
export function readOnetTasks(folder: string): OnetTask[] {
  return readLines(join(folder, "tasks", "onet-tasks-automation.tsv"))
    .slice(1)
    .flatMap((line) => {
      const [, , automation, text] = line.split("\t");
      return automation && text ? [{ text, automation: Number(automation.slice(1)) }] : [];
    });
}

export function readTitles(folder: string): TitlePost[] {
  return readLines(join(folder, "listings", "titles-2023.jsonl")).map(
    (line) => JSON.parse(line) as TitlePost,
  );
}

export function readServicePoles(folder: string): { routine: string[]; strategy: string[] } {
  return JSON.parse(readFileSync(join(folder, "listings", "service-poles.json"), "utf8")) as {
    routine: string[];
    strategy: string[];
  };
}

function readLines(path: string): string[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "");
}
