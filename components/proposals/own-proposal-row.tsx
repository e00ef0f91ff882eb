import { useFormatter, useLocale, useTranslations } from "next-intl";
import { StateBadge } from "@/components/proposals/state-badge";
import { HairlineItem } from "@/components/ui/hairline-list";
import { TextLink } from "@/components/ui/text-link";
import { formatMoney, isCurrency } from "@/lib/money";
import type { OwnProposal } from "@/lib/proposals/queries";

/** One of the freelancer's own proposals in a list: for what, how it stands, what comes next. */
export function OwnProposalRow({ proposal }: { proposal: OwnProposal }) {
  const t = useTranslations("proposals.own");
  const reasons = useTranslations("proposals.declineReasons");
  const format = useFormatter();
  const locale = useLocale();
  const { listing, state, contract, currency, priceMinor } = proposal;
  const day = (at: Date) => format.dateTime(at, { dateStyle: "medium" });
  const href = state === "draft" ? `/listings/${listing.id}/propose` : `/proposals/${proposal.id}`;
  const standing = () => {
    if (state === "draft") return t("draftSaved", { at: day(proposal.updatedAt) });
    if (state === "sent")
      return listing.decisionDeadlineAt
        ? t("decidesBy", { at: day(listing.decisionDeadlineAt) })
        : t("sentAt", { at: day(proposal.sentAt ?? proposal.updatedAt) });
    if (state === "declined" && proposal.declineReason) return reasons(proposal.declineReason);
    return proposal.decidedAt ? day(proposal.decidedAt) : null;
  };
  return (
    <HairlineItem>
      <div className="flex flex-wrap items-baseline justify-between gap-x-8 gap-y-2">
        <div className="min-w-0">
          <h2 className="text-lg">
            <TextLink href={href} plain cover>
              {listing.title || t("untitled")}
            </TextLink>
          </h2>
          <p className="figures mt-1.5 flex flex-wrap items-center gap-x-4 gap-y-1 text-ui text-soft">
            <StateBadge state={state} />
            {standing()}
          </p>
        </div>
        <div className="figures flex items-baseline gap-4 text-ui">
          {priceMinor > 0 && isCurrency(currency)
            ? formatMoney({ amountMinor: priceMinor, currency }, locale, "short")
            : null}
          {contract ? (
            <TextLink href={`/contracts/${contract.id}`} className="relative">
              {t("toContract")}
            </TextLink>
          ) : null}
        </div>
      </div>
    </HairlineItem>
  );
}
