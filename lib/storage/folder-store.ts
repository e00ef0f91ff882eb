import { randomUUID } from "node:crypto";
import { mkdir, open, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { FileStore } from "@/lib/storage";

const unfinished = ".part";

/** Keeps files in a folder. Content is written under a temporary name, synced, and then takes its key at once. */
export function folderStore(folder: string): FileStore {
  const root = resolve(folder);
  const pathOf = (key: string) => {
    // Keys are ours and random; anything else would be a way out of the folder.
    if (!/^[0-9a-f-]{36}$/.test(key)) throw new Error("not a storage key");
    return join(root, key);
  };
  return {
    async put(key, content) {
      await mkdir(root, { recursive: true, mode: 0o700 });
      const temporary = join(root, `${randomUUID()}${unfinished}`);
      const file = await open(temporary, "wx", 0o600);
      try {
        await file.writeFile(content);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(temporary, pathOf(key));
    },
    async get(key) {
      try {
        return await readFile(pathOf(key));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
        throw error;
      }
    },
    async remove(key) {
      await rm(pathOf(key), { force: true });
    },
    async sweep(before) {
      const names = await readdir(root).catch(() => [] as string[]);
      for (const name of names.filter((each) => each.endsWith(unfinished))) {
        const path = join(root, name);
        const found = await stat(path).catch(() => null);
        if (found && found.mtime < before) await rm(path, { force: true });
      }
    },
  };
}
