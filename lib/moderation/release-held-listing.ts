import type { Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import { releaseListing } from "@/lib/listings/release-listing";
import type { OneListing } from "@/lib/listings/schemas";
import { sendSoon } from "@/lib/send-soon";

/** Lets a brief be public that screening held for a person to look at. */
export async function releaseHeldListing(viewer: Viewer, input: OneListing): Promise<void> {
  await db.$transaction((tx) => releaseListing(tx, viewer, input));
  sendSoon();
}
