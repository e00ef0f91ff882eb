import { db } from "@/lib/db";

/** What the sitemap lists: public profiles, the newest first. */
export async function profilesForSitemap(limit: number): Promise<{ userId: string; updatedAt: Date }[]> {
  return db.freelancerProfile.findMany({
    where: { publishedAt: { not: null }, user: { suspendedAt: null } },
    orderBy: [{ publishedAt: "desc" }, { userId: "asc" }],
    take: limit,
    select: { userId: true, updatedAt: true },
  });
}
