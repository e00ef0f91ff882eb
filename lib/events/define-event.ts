import { z } from "zod";

export const idSchema = z.string().min(1).max(64);
/** A stored point in time, as in the JSON of an event. */
export const timeSchema = z.iso.datetime({ offset: true });
/** Which side of a contract or listing. */
export const partySchema = z.enum(["client", "freelancer"]);
export type Party = z.infer<typeof partySchema>;

export type SubjectType =
  | "person"
  | "organisation"
  | "profile"
  | "listing"
  | "invitation"
  | "proposal"
  | "contract"
  | "case"
  | "pattern";

/**
 * The schema of one kind of event. `data` carries ids, numbers and closed lists rather than people's prose: events
 * are never edited, so what someone may one day ask us to erase stays in the rows they point to.
 */
export function defineEvent<Type extends string, Subject extends SubjectType, Data extends z.ZodRawShape>(
  type: Type,
  version: number,
  subject: Subject,
  data: Data,
) {
  return z.object({
    type: z.literal(type),
    version: z.literal(version),
    subject: z.object({ type: z.literal(subject), id: idSchema }),
    actorId: idSchema.nullable(),
    data: z.object(data),
  });
}
