import { useTranslations } from "next-intl";
import { RankButton } from "@/components/matching/rank-button";
import type { FormAction } from "@/components/ui/action-form";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { rankingPolicy } from "@/lib/matching/policy";
import type { Shortlist } from "@/lib/matching/queries";

/** Before anybody was ranked: what will be here, and the button that brings it. */
export function NoRun({ shortlist, rank }: { shortlist: Shortlist; rank: FormAction }) {
  const t = useTranslations("shortlist");
  const { listing, current, mayRank } = shortlist;
  const className = "mt-6";
  if (listing.state === "draft" || listing.state === "held" || listing.state === "unpublished") {
    const action = <ButtonLink href={`/briefs/${listing.id}`}>{t("draft.action")}</ButtonLink>;
    return (
      <EmptyState as="h3" title={t("draft.title")} action={action} className={className}>
        {t("draft.text")}
      </EmptyState>
    );
  }
  if (current.isFilled || listing.state !== "published") {
    const kind = current.isFilled ? "filledState" : "notOpen";
    return (
      <EmptyState as="h3" title={t(`${kind}.title`)} className={className}>
        {t(`${kind}.text`)}
      </EmptyState>
    );
  }
  const button = (
    <RankButton action={rank} packageId={current.id} pendingLabel={t("never.ranking")} isFirst>
      {t("never.rank")}
    </RankButton>
  );
  return (
    <EmptyState
      as="h3"
      title={t("never.title")}
      action={mayRank ? button : t("errors.financeSeat")}
      className={className}
    >
      {t("never.text", { count: rankingPolicy.page[current.tier] })}
    </EmptyState>
  );
}
