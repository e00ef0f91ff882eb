import { env } from "@/lib/env";
import { folderStore } from "@/lib/storage/folder-store";

export interface FileStore {
  /** Writes the whole content under a key, or nothing: a reader never sees half a file. */
  put(key: string, content: Uint8Array): Promise<void>;
  /** The content, or null when nothing is kept under the key. */
  get(key: string): Promise<Uint8Array | null>;
  remove(key: string): Promise<void>;
  /** Takes away what an interrupted `put` left behind before that time. */
  sweep(before: Date): Promise<void>;
}

/** Where files are kept: a bucket when one is configured, else a folder of this machine. */
export async function fileStore(): Promise<FileStore> {
  if (!env.S3_BUCKET) return folderStore(env.FILES_FOLDER);
  const { bucketStore } = await import("@/lib/storage/bucket-store");
  return bucketStore(env);
}
