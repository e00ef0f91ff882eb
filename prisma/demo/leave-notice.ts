import { after, day } from "@/lib/clock";
import type { Making } from "./world.ts";

interface NoticeDraft {
  userId: string;
  kind: string;
  params: Record<string, string | number>;
  href: string;
  at: Date;
}

/** A line in somebody's notices, as `lib/notifications/notify.ts` writes it; those older than two days have been read. */
export function leaveNotice({ rows, random, now }: Making, { at, ...notice }: NoticeDraft): void {
  const isOld = at < after(now, -2 * day);
  rows.Notice.push({
    id: random.id(at),
    ...notice,
    createdAt: at,
    readAt: isOld ? after(at, day / 4) : null,
  });
}
