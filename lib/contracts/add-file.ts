import { createHash, randomUUID } from "node:crypto";
import type { Viewer } from "@/lib/accounts/viewer";
import { present } from "@/lib/clock";
import { type AddFile, maxFileBytes, maxFileMegabytes } from "@/lib/contracts/file-schemas";
import { lockContract } from "@/lib/contracts/lock-contract";
import { db } from "@/lib/db";
import { conflict, invalid } from "@/lib/errors";
import { appendEvent } from "@/lib/events/append-event";
import { spend } from "@/lib/limits";
import { fileStore } from "@/lib/storage";
import { kindOf } from "@/lib/storage/file-kind";
import { claim } from "@/lib/transition";

/**
 * Adds a file, or the next version of one, to a contract's room. The row comes first and counts only once the content
 * stands in the store: whatever is cut off in between is swept away later and never shown.
 */
export async function addFile(
  viewer: Viewer,
  { contractId, name, content }: AddFile,
  now = present(),
): Promise<{ fileId: string; version: number }> {
  await spend("write", viewer.id);
  if (content.byteLength === 0) throw invalid("contracts.errors.fileEmpty", "file");
  if (content.byteLength > maxFileBytes)
    throw invalid("contracts.errors.fileTooLarge", "file", { megabytes: maxFileMegabytes });
  const kind = await kindOf(name, content);
  if (!kind.ok) throw invalid(`contracts.errors.${kind.fault}`, "file");
  const hash = createHash("sha256").update(content).digest("hex");
  const storageKey = randomUUID();
  const file = await db.$transaction(async (tx) => {
    const { contract } = await lockContract(tx, viewer, contractId);
    if (contract.state === "ended") throw conflict("contracts.errors.over");
    const last = await tx.contractFile.findFirst({
      where: { contractId, name },
      orderBy: { version: "desc" },
      select: { version: true },
    });
    return tx.contractFile.create({
      data: {
        contractId,
        name,
        version: (last?.version ?? 0) + 1,
        mime: kind.mime,
        size: content.byteLength,
        hash,
        storageKey,
        byId: viewer.id,
        createdAt: now,
      },
      select: { id: true, version: true },
    });
  });
  await (await fileStore()).put(storageKey, content);
  await db.$transaction(async (tx) => {
    await claim(
      tx.contractFile.updateMany({ where: { id: file.id, state: "pending" }, data: { state: "ready" } }),
    );
    await appendEvent(tx, "file.added", {
      subjectId: contractId,
      actorId: viewer.id,
      at: now,
      data: { fileId: file.id, hash },
    });
  });
  return { fileId: file.id, version: file.version };
}
