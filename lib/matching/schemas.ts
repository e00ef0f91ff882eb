import { z } from "zod";

/** A client asks who fits a package. */
export const RankPackage = z.object({ packageId: z.guid() });
export type RankPackage = z.infer<typeof RankPackage>;

/** A client asks for the people below the first page. */
export const ShowMore = z.object({ rankRunId: z.guid() });
export type ShowMore = z.infer<typeof ShowMore>;

/** Somebody does not want to be matched with a person, or does again. */
export const BlockPerson = z.object({ personId: z.guid() });
export type BlockPerson = z.infer<typeof BlockPerson>;

/** A client moves one person of a shown list. */
export const MovePerson = z.object({
  rankRunId: z.guid(),
  freelancerId: z.guid(),
  direction: z.enum(["earlier", "later"]),
});
export type MovePerson = z.infer<typeof MovePerson>;
