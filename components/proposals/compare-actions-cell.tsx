import { useTranslations } from "next-intl";
import type { CompareActions } from "@/components/proposals/compare-rows";
import { DeclineButton, HireButton } from "@/components/proposals/decide-buttons";
import { TextLink } from "@/components/ui/text-link";
import type { ComparedProposal } from "@/lib/proposals/compare-queries";

/** What can be done about one proposal: hire, propose other terms, ask, decline. */
export function CompareActionsCell({
  proposal,
  actions,
}: {
  proposal: ComparedProposal;
  actions: CompareActions | null;
}) {
  const t = useTranslations("proposals.compare");
  const counters = useTranslations("proposals.counter");
  const { id, freelancer, offer, currency, tier, packages, messages, counter } = proposal;
  const about = <span className="sr-only">{t("about", { name: freelancer.name })}</span>;
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
          endsCounter={counter !== null}
          action={actions.hire}
        />
      ) : null}
      {counter ? (
        <TextLink href={`/offers/${counter.id}`} className="text-ui">
          {counters("title")}
          {about}
        </TextLink>
      ) : actions && offer ? (
        <TextLink href={`/proposals/${id}/counter`} className="text-ui">
          {counters("propose")}
          {about}
        </TextLink>
      ) : null}
      <TextLink href={`/proposals/${id}#questions`} className="text-ui">
        {messages > 0 ? t("questions", { count: messages }) : t("ask")}
        {about}
      </TextLink>
      {actions ? <DeclineButton proposalId={id} name={freelancer.name} action={actions.decline} /> : null}
    </div>
  );
}
