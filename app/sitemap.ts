import type { MetadataRoute } from "next";
import { env } from "@/lib/env";
import { listForSitemap } from "@/lib/listings/public-queries";
import { profilesForSitemap } from "@/lib/profiles/profiles-for-sitemap";

export const dynamic = "force-dynamic";

const most = 5_000;

/** The addresses worth finding: the public pages, open listings and public profiles. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const listings = await listForSitemap(most);
  const profiles = await profilesForSitemap(most - listings.length);
  const at = (path: string) => `${env.appUrl}${path}`;
  return [
    ...["/", "/listings", "/talent", "/fees", "/ranking", "/tiers"].map((path) => ({ url: at(path) })),
    ...listings.map(({ id, updatedAt }) => ({ url: at(`/listings/${id}`), lastModified: updatedAt })),
    ...profiles.map(({ userId, updatedAt }) => ({ url: at(`/talent/${userId}`), lastModified: updatedAt })),
  ];
}
