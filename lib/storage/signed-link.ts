import { createHmac, timingSafeEqual } from "node:crypto";
import { minute } from "@/lib/clock";
import { env } from "@/lib/env";

/** A link is good for so long: enough to click it, too short to be passed on. */
export const linkLifeMs = 5 * minute;

/** A path that serves one file to one person for five minutes. Signing says who asked; the route asks again who they are. */
export function signLink(fileId: string, userId: string, now: Date): string {
  const until = now.getTime() + linkLifeMs;
  return `/files/${fileId}?until=${until}&key=${signature(fileId, userId, until)}`;
}

/** Whether the link was made for that file and person and has not run out. */
export function isLinkGood(
  link: { fileId: string; userId: string; until: string | null; key: string | null },
  now: Date,
): boolean {
  const until = Number(link.until);
  if (!Number.isSafeInteger(until) || until <= now.getTime() || until > now.getTime() + linkLifeMs)
    return false;
  const wanted = Buffer.from(signature(link.fileId, link.userId, until));
  const given = Buffer.from(link.key ?? "");
  return wanted.length === given.length && timingSafeEqual(wanted, given);
}

function signature(fileId: string, userId: string, until: number): string {
  if (!env.AUTH_SECRET) throw new Error("AUTH_SECRET is not set; npm start makes one for local use.");
  // A key of its own: the secret signs other things too.
  const key = createHmac("sha256", env.AUTH_SECRET).update("plumbline file links").digest();
  return createHmac("sha256", key).update(`${fileId}:${userId}:${until}`).digest("base64url");
}
