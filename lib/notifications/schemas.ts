import { z } from "zod";

/** Up to and with the newest notice that was on the page: one that arrived since stays unread. */
export const MarkNoticesRead = z.object({ upTo: z.uuid() });
export type MarkNoticesRead = z.infer<typeof MarkNoticesRead>;
