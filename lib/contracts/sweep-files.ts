import { after, hour, present } from "@/lib/clock";
import { db } from "@/lib/db";
import { fileStore } from "@/lib/storage";

/** Takes away what uploads that were cut off more than an hour ago left behind: rows and content. */
export async function sweepFiles(now = present()): Promise<number> {
  const before = after(now, -hour);
  const store = await fileStore();
  const halves = await db.contractFile.findMany({
    where: { state: "pending", createdAt: { lt: before } },
    select: { id: true, storageKey: true },
    take: 500,
  });
  for (const { id, storageKey } of halves) {
    await store.remove(storageKey);
    await db.contractFile.deleteMany({ where: { id, state: "pending" } });
  }
  await store.sweep(before);
  return halves.length;
}
