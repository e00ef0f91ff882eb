import { z } from "zod";

/** A client asks who fits a package. */
export const RankPackage = z.object({ packageId: z.guid() });
export type RankPackage = z.infer<typeof RankPackage>;

/** A client asks for the people below the first page. */
export const ShowMore = z.object({ rankRunId: z.guid() });
export type ShowMore = z.infer<typeof ShowMore>;
