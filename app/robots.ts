import type { MetadataRoute } from "next";
import { env } from "@/lib/env";

export const dynamic = "force-dynamic";

/** What is public may be found; what belongs to somebody signed in is not worth asking for. */
export default function robots(): MetadataRoute.Robots {
  return {
    rules: {
      userAgent: "*",
      allow: "/",
      disallow: [
        "/admin",
        "/api/",
        "/book/",
        "/briefs",
        "/carry",
        "/cases",
        "/contracts",
        "/dashboard",
        "/demo/",
        "/notices",
        "/organisations",
        "/profile",
        "/proposals",
        "/settings",
        "/styleguide",
        "/*/propose",
      ],
    },
    sitemap: `${env.appUrl}/sitemap.xml`,
  };
}
