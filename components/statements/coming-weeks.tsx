import { useTranslations } from "next-intl";
import { ChargeFacts } from "@/components/statements/charge-facts";
import { useNextCharge } from "@/components/statements/next-charge";
import { ActionForm, type FormAction } from "@/components/ui/action-form";
import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import type { ChargesView } from "@/lib/contracts/charge-queries";
import type { WeeksView } from "@/lib/contracts/statement-queries";

export interface ComingWeeksProps {
  contract: WeeksView;
  charges: ChargesView;
  allow: FormAction;
  stop: FormAction;
  saveCard: FormAction;
}

/** How the weeks to come are funded: by hand, or by themselves from a saved card, with what that can cost at most. */
export function ComingWeeks({ contract, charges, allow, stop, saveCard }: ComingWeeksProps) {
  const t = useTranslations("charges");
  const { standing, suspendedFor, coming } = charges;
  if (contract.party === "freelancer") return <ForFreelancer charges={charges} />;
  if (standing) return <Standing contract={contract} charges={charges} stop={stop} />;
  if (!coming) return null;
  return (
    <Section id="coming" title={t("title")} lead={t(charges.card ? "offer.lead" : "noCard.text")}>
      <div className="space-y-6">
        {suspendedFor ? <Suspended contract={contract} coming={coming} reason={suspendedFor} /> : null}
        {charges.card && contract.mayPay ? (
          <Offer contract={contract} charges={charges} card={charges.card} allow={allow} />
        ) : (
          <ActionForm action={saveCard}>
            <input type="hidden" name="returnTo" value={`/contracts/${contract.id}/statements#coming`} />
            <SubmitButton variant="secondary" pendingLabel={t("noCard.saving")}>
              {t("noCard.save")}
            </SubmitButton>
          </ActionForm>
        )}
      </div>
    </Section>
  );
}

function Standing({ contract, charges, stop }: Pick<ComingWeeksProps, "contract" | "charges" | "stop">) {
  const t = useTranslations("charges.standing");
  const title = useTranslations("charges");
  const { standing } = charges;
  if (!standing) return null;
  return (
    <Section id="coming" title={title("title")} lead={t("lead")}>
      <div className="max-w-2xl space-y-5">
        <ChargeFacts contract={contract} charges={charges} card={standing.card} />
        {standing.isOwn ? null : <p className="text-ui text-soft">{t("others")}</p>}
        <ActionForm action={stop}>
          <input type="hidden" name="contractId" value={contract.id} />
          <SubmitButton variant="secondary" pendingLabel={t("stopping")}>
            {t("stop")}
          </SubmitButton>
        </ActionForm>
      </div>
    </Section>
  );
}

function Offer({
  contract,
  charges,
  card,
  allow,
}: Pick<ComingWeeksProps, "contract" | "charges" | "allow"> & { card: NonNullable<ChargesView["card"]> }) {
  const t = useTranslations("charges.offer");
  const { limits } = charges;
  if (contract.state === "paused") return <p className="text-ui text-soft">{t("paused")}</p>;
  return (
    <div className="max-w-2xl space-y-5">
      <ChargeFacts contract={contract} charges={charges} card={card} />
      <ActionForm action={allow}>
        <input type="hidden" name="contractId" value={contract.id} />
        <input type="hidden" name="cardId" value={card.id} />
        <input type="hidden" name="mostInAllMinor" value={limits.mostInAllMinor} />
        <SubmitButton variant="secondary" pendingLabel={t("allowing")}>
          {t("allow")}
        </SubmitButton>
      </ActionForm>
    </div>
  );
}

function Suspended({
  contract,
  coming,
  reason,
}: {
  contract: WeeksView;
  coming: NonNullable<ChargesView["coming"]>;
  reason: NonNullable<ChargesView["suspendedFor"]>;
}) {
  const t = useTranslations("charges.suspended");
  const { number, milestoneId } = coming;
  return (
    <Notice
      tone="warning"
      title={t("title")}
      actions={
        contract.mayPay ? (
          <ButtonLink href={`/contracts/${contract.id}/milestones/${milestoneId}`}>
            {t("go", { number })}
          </ButtonLink>
        ) : undefined
      }
    >
      {t(`reason.${reason}`)} {t("next", { number })}
    </Notice>
  );
}

function ForFreelancer({ charges }: Pick<ComingWeeksProps, "charges">) {
  const t = useTranslations("charges.freelancer");
  const title = useTranslations("charges");
  const next = useNextCharge();
  const { standing, suspendedFor, coming } = charges;
  if (!coming || (!standing && !suspendedFor)) return null;
  return (
    <Section id="coming" title={title("title")}>
      <p className="measure">
        {standing ? t("standing") : t("suspended")}{" "}
        {standing && coming.chargeAt
          ? t("on", { number: coming.number, at: next.day(coming.chargeAt) })
          : null}
      </p>
    </Section>
  );
}
