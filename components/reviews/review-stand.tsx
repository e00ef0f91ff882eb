import { useFormatter, useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import type { ContractReviews } from "@/lib/reviews/queries";

/** Until when reviews can be written, and which of the two are: that much is known of the other side's, no more. */
export function ReviewStand({ reviews, name, now }: { reviews: ContractReviews; name: string; now: Date }) {
  const t = useTranslations("reviews.stand");
  const format = useFormatter();
  const { own, others, isOtherWritten, closesAt } = reviews;
  if (!closesAt) return null;
  const at = format.dateTime(closesAt, { dateStyle: "long", timeStyle: "short" });
  const isPublished = own?.publishedAt != null || others !== null;
  if (isPublished) return <Notice title={t("published")}>{t("publishedText")}</Notice>;
  if (now >= closesAt) return <Notice title={t("over", { at })}>{t("overText")}</Notice>;
  return (
    <Notice title={t("until", { at })}>
      {t("blind")} {t(isOtherWritten ? "otherWritten" : "otherNotYet", { name })}
    </Notice>
  );
}
