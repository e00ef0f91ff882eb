import { useLocale, useTranslations } from "next-intl";
import { FeeLines } from "@/components/contracts/fee-lines";
import { DeclineButton, HireButton } from "@/components/proposals/decide-buttons";
import { MilestoneList } from "@/components/proposals/milestone-list";
import { ActionForm, type FormAction } from "@/components/ui/action-form";
import { ButtonLink } from "@/components/ui/button-link";
import { Confirm } from "@/components/ui/confirm";
import { SubmitButton } from "@/components/ui/submit-button";
import { formatMoney } from "@/lib/money";
import { currentFeeVersion } from "@/lib/payments/fees";
import type { ProposalPageView } from "@/lib/proposals/queries";

export interface OfferAsideProps {
  proposal: ProposalPageView;
  hire?: FormAction;
  decline?: FormAction;
  mayCounter?: boolean;
  withdraw?: FormAction;
  reopen?: FormAction;
}

/** Price, days and milestones, and what the reader can do about them. */
export function OfferAside(props: OfferAsideProps) {
  const { proposal, hire, decline, mayCounter, withdraw, reopen } = props;
  const t = useTranslations("proposals.page");
  const counters = useTranslations("proposals.counter");
  const locale = useLocale();
  const { id, offer, currency, tier, side, freelancer, contractId, packages, counter } = proposal;
  return (
    <aside aria-label={t("offer")} className="border-t border-line py-8 sm:py-10">
      <h2 className="text-xl">{t("offer")}</h2>
      {offer ? (
        <>
          <p className="figures mt-3 font-serif text-4xl">
            {formatMoney({ amountMinor: offer.priceMinor, currency }, locale, "short")}
          </p>
          <p className="figures mt-1 text-ui text-soft">{t("days", { days: offer.days })}</p>
          <div className="mt-5">
            <FeeLines
              amountMinor={offer.priceMinor}
              currency={currency}
              tier={tier}
              version={currentFeeVersion}
              side={side}
            />
          </div>
          <h3 className="mt-7 mb-3 font-sans text-ui font-semibold">{t("milestones")}</h3>
          <MilestoneList milestones={offer.milestones} currency={currency} />
        </>
      ) : (
        <p className="mt-3 text-ui text-soft">{t("priceFolded")}</p>
      )}
      <div className="mt-7 flex flex-wrap gap-3">
        {contractId ? (
          <ButtonLink href={`/contracts/${contractId}`} variant="primary">
            {t("toContract")}
          </ButtonLink>
        ) : null}
        {hire && offer ? (
          <HireButton
            proposalId={id}
            name={freelancer.name}
            priceMinor={offer.priceMinor}
            currency={currency}
            tier={tier}
            packages={packages}
            variant="primary"
            endsCounter={counter !== null}
            action={hire}
          />
        ) : null}
        {mayCounter && offer && !counter ? (
          <ButtonLink href={`/proposals/${id}/counter`}>{counters("propose")}</ButtonLink>
        ) : null}
        {decline ? <DeclineButton proposalId={id} name={freelancer.name} action={decline} /> : null}
        {withdraw ? (
          <Confirm
            action={withdraw}
            fields={{ proposalId: id }}
            trigger={t("withdraw")}
            title={t("withdrawTitle")}
            confirm={t("withdrawNow")}
            cancel={t("keep")}
            danger
          >
            <p>{t("withdrawLead")}</p>
            {counter ? <p>{counters("ends")}</p> : null}
          </Confirm>
        ) : null}
        {reopen ? (
          <ActionForm action={reopen}>
            <input type="hidden" name="proposalId" value={id} />
            <SubmitButton variant="secondary">{t("reopen")}</SubmitButton>
          </ActionForm>
        ) : null}
      </div>
    </aside>
  );
}
