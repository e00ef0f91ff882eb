import { z } from "zod";

/** What a thread is about. This folder does not look into it: who may read and write is the subject's own rule. */
export const subjectSchema = z.object({ type: z.enum(["proposal", "contract"]), id: z.guid() });
export type MessageSubject = z.infer<typeof subjectSchema>;
