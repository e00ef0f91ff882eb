import { useTranslations } from "next-intl";
import { TextLink } from "@/components/ui/text-link";

export interface ListingConcernsProps {
  listingId: string;
  /** The tier belongs to the package, so that is what an appeal is about. */
  packages: readonly { id: string; title: string }[];
  isSignedIn: boolean;
  className?: string;
}

/** Where anyone says that something is wrong with a listing or with one of its tiers. */
export function ListingConcerns({ listingId, packages, isSignedIn, className }: ListingConcernsProps) {
  const t = useTranslations("listings.act");
  const report = `/cases/new?type=listing&id=${listingId}`;
  return (
    <div className={className}>
      <p className="measure text-ui text-soft">{t("concernText")}</p>
      <p className="mt-2 flex flex-wrap gap-x-6 gap-y-1 text-ui">
        {isSignedIn ? (
          <>
            <TextLink href={report}>{t("report")}</TextLink>
            {packages.map(({ id, title }) => (
              <TextLink key={id} href={`/cases/new?type=package&id=${id}`}>
                {t("appealOf", { title })}
              </TextLink>
            ))}
          </>
        ) : (
          <TextLink href={`/sign-in?next=${encodeURIComponent(`/listings/${listingId}`)}`}>
            {t("signInToReport")}
          </TextLink>
        )}
      </p>
    </div>
  );
}
