import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button-link";
import { canAct, type Viewer } from "@/lib/accounts/viewer";
import type { ReadListing } from "@/lib/listings/public-queries";
import { isOpen } from "@/lib/listings/states";

interface Props {
  listing: Pick<ReadListing, "id" | "state" | "isOwn" | "decisionDeadlineAt">;
  viewer: Viewer | null;
  now: Date;
}

/** What this reader can do next: answer the listing, or look after their own. */
export async function ListingActions({ listing, viewer, now }: Props) {
  const [t, why] = await Promise.all([getTranslations("listings.act"), getTranslations("shortlist.why")]);
  const { id, state, isOwn, decisionDeadlineAt } = listing;
  if (isOwn)
    return (
      <>
        {state === "published" ? (
          <ButtonLink variant="primary" href={`/briefs/${id}/people`}>
            {t("people")}
          </ButtonLink>
        ) : null}
        {state === "draft" || state === "held" ? null : (
          <ButtonLink href={`/briefs/${id}/proposals`}>{t("proposals")}</ButtonLink>
        )}
        <ButtonLink href={`/briefs/${id}`}>{t("edit")}</ButtonLink>
      </>
    );
  const takesProposals = isOpen(state) && !(decisionDeadlineAt && decisionDeadlineAt <= now);
  if (!takesProposals) return null;
  const propose = `/listings/${id}/propose`;
  if (!viewer)
    return (
      <ButtonLink variant="primary" href={`/sign-in?next=${encodeURIComponent(propose)}`}>
        {t("signInToPropose")}
      </ButtonLink>
    );
  if (!viewer.isFreelancer || !canAct(viewer)) return null;
  return (
    <>
      <ButtonLink variant="primary" href={propose}>
        {t("propose")}
      </ButtonLink>
      <ButtonLink href={`/listings/${id}/why`}>{why("title")}</ButtonLink>
    </>
  );
}
