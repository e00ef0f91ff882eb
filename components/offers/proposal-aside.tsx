import { useTranslations } from "next-intl";
import { StateBadge } from "@/components/proposals/state-badge";
import { TextLink } from "@/components/ui/text-link";
import type { OfferView } from "@/lib/contracts/offer-queries";

export interface ProposalAsideProps {
  proposal: NonNullable<OfferView["proposal"]>;
  isDiscussed: boolean;
}

/** The proposal that an offer's terms are for, how it stands meanwhile, and its listing. */
export function ProposalAside({ proposal, isDiscussed }: ProposalAsideProps) {
  const t = useTranslations("offers.page");
  const { id, state, listing } = proposal;
  return (
    <section className="mt-8 border-t border-line pt-6 text-ui">
      <h2 className="mb-2 flex flex-wrap items-center gap-x-3 gap-y-1 font-sans text-ui font-semibold">
        {t("proposal")}
        {state === "sent" ? null : <StateBadge state={state} />}
      </h2>
      {state === "sent" ? (
        <p className="mb-3 text-soft">{t(isDiscussed ? "proposalOpen" : "proposalStands")}</p>
      ) : null}
      <p>
        <TextLink href={`/proposals/${id}`}>{t("toProposal")}</TextLink>
      </p>
      <p className="mt-2">
        <TextLink href={`/listings/${listing.id}`}>{t("listingNamed", { title: listing.title })}</TextLink>
      </p>
    </section>
  );
}
