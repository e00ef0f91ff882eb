import { useFormatter, useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import type { ReadListing } from "@/lib/listings/public-queries";

export interface ListingStateNoticeProps {
  listing: Pick<ReadListing, "state" | "isOwn" | "unpublishedReason" | "closedAt" | "decisionDeadlineAt">;
  now: Date;
  className?: string;
}

/** Says at the top what cannot be done with this listing any more, or not yet; nothing while it is open. */
export function ListingStateNotice({ listing, now, className }: ListingStateNoticeProps) {
  const t = useTranslations("listings.stateNotice");
  const format = useFormatter();
  const day = (at: Date | null) => (at ? format.dateTime(at, { dateStyle: "medium" }) : "");
  const { state, isOwn, unpublishedReason, closedAt, decisionDeadlineAt } = listing;
  switch (state) {
    case "published":
      return decisionDeadlineAt && decisionDeadlineAt <= now ? (
        <Notice className={className} title={t("decisionPast.title")}>
          {t("decisionPast.text", { date: day(decisionDeadlineAt) })}
        </Notice>
      ) : null;
    case "closed":
    case "filled":
      return (
        <Notice className={className} title={t(`${state}.title`)}>
          {t(`${state}.text`, { date: day(closedAt) })}
        </Notice>
      );
    case "unpublished":
      return (
        <Notice tone="warning" className={className} title={t("unpublished.title")}>
          {unpublishedReason ? (
            <p className="wrap-anywhere">{t("unpublished.reason", { reason: unpublishedReason })}</p>
          ) : null}
          <p>{isOwn ? t("unpublished.text") : t("adminView")}</p>
        </Notice>
      );
    default:
      return (
        <Notice className={className} title={isOwn ? t(`${state}.title`) : undefined}>
          {isOwn ? t(`${state}.text`) : t("adminView")}
        </Notice>
      );
  }
}
