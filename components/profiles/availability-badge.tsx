import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import type { Availability } from "@/lib/profiles/availability";

/** Whether someone has room for work, in words. */
export function AvailabilityBadge({ availability }: { availability: Availability }) {
  const t = useTranslations("profiles.availability");
  if (availability.state === "now") return <Badge tone="positive">{t("now")}</Badge>;
  if (availability.state === "later")
    return <Badge tone="outline">{t("later", { day: availability.day })}</Badge>;
  return <Badge tone="outline">{t("not")}</Badge>;
}
