import type { Viewer } from "@/lib/accounts/viewer";
import { present } from "@/lib/clock";
import { isOverseenFile } from "@/lib/contracts/overseers";
import { contractsOf } from "@/lib/contracts/policy";
import { db } from "@/lib/db";
import { notFound } from "@/lib/errors";
import { asId } from "@/lib/listings/queries";
import { fileStore } from "@/lib/storage";
import { isLinkGood, signLink } from "@/lib/storage/signed-link";

/** A link to a file of the viewer's contracts, good for five minutes and for them only. */
export async function linkToFile(viewer: Viewer, fileId: string, now = present()): Promise<string> {
  const { id } = await findFileOrThrow(viewer, fileId);
  return signLink(id, viewer.id, now);
}

/** What a signed link serves: the content with its name and kind. Not found for anybody else, or when it has run out. */
export async function readFileOrThrow(
  viewer: Viewer,
  link: { fileId: string; until: string | null; key: string | null },
  now = present(),
) {
  if (!isLinkGood({ ...link, userId: viewer.id }, now)) throw notFound();
  const { storageKey, ...file } = await findFileOrThrow(viewer, link.fileId);
  const content = await (await fileStore()).get(storageKey);
  if (!content) throw notFound();
  return { ...file, content };
}

const fields = { id: true, name: true, mime: true, size: true, storageKey: true };

async function findFileOrThrow(viewer: Viewer, fileId: string) {
  const file = await db.contractFile.findFirst({
    where: {
      id: asId(fileId),
      state: "ready",
      // A moderator reads what a running dispute is about.
      contract: viewer.isAdmin
        ? { OR: [contractsOf(viewer), { disputes: { some: { closedAt: null } } }] }
        : contractsOf(viewer),
    },
    select: fields,
  });
  if (file) return file;
  // An overseer reads what was delivered, and nothing else of the room.
  const overseen = await db.contractFile.findFirst({
    where: { id: asId(fileId), state: "ready" },
    select: { ...fields, contractId: true },
  });
  if (!overseen) throw notFound();
  const { contractId, ...rest } = overseen;
  if (!(await isOverseenFile(viewer, { fileId: rest.id, contractId }))) throw notFound();
  return rest;
}
