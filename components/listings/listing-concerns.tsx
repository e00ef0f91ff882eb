import { useTranslations } from "next-intl";
import { TextLink } from "@/components/ui/text-link";

export interface ListingConcernsProps {
  listingId: string;
  isSignedIn: boolean;
  className?: string;
}

/** Where anyone says that something is wrong with a listing. */
export function ListingConcerns({ listingId, isSignedIn, className }: ListingConcernsProps) {
  const t = useTranslations("listings.act");
  const report = `/cases/new?type=listing&id=${listingId}`;
  return (
    <div className={className}>
      <p className="measure text-ui text-soft">{t("concernText")}</p>
      <p className="mt-2 flex flex-wrap gap-x-6 gap-y-1 text-ui">
        {isSignedIn ? (
          <TextLink href={report}>{t("report")}</TextLink>
        ) : (
          <TextLink href={`/sign-in?next=${encodeURIComponent(`/listings/${listingId}`)}`}>
            {t("signInToReport")}
          </TextLink>
        )}
      </p>
    </div>
  );
}
