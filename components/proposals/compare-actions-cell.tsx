import { useTranslations } from "next-intl";
import type { CompareActions } from "@/components/proposals/compare-rows";
import { DeclineButton, HireButton } from "@/components/proposals/decide-buttons";
import { TextLink } from "@/components/ui/text-link";
import type { ComparedProposal } from "@/lib/proposals/compare-queries";

/** What can be done about one proposal: hire, ask, decline. */
export function CompareActionsCell({
  proposal,
  actions,
}: {
  proposal: ComparedProposal;
  actions: CompareActions | null;
}) {
  const t = useTranslations("proposals.compare");
  const { id, freelancer, offer, currency, tier, packages, messages } = proposal;
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-3">
      {actions && offer ? (
        <HireButton
          proposalId={id}
          name={freelancer.name}
          priceMinor={offer.priceMinor}
          currency={currency}
          tier={tier}
          packages={packages}
          action={actions.hire}
        />
      ) : null}
      <TextLink href={`/proposals/${id}#questions`} className="text-ui">
        {messages > 0 ? t("questions", { count: messages }) : t("ask")}
        <span className="sr-only">{t("about", { name: freelancer.name })}</span>
      </TextLink>
      {actions ? <DeclineButton proposalId={id} name={freelancer.name} action={actions.decline} /> : null}
    </div>
  );
}
