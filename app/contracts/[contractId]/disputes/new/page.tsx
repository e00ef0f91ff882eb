import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getFormatter, getLocale, getTranslations } from "next-intl/server";
import { loadRoom } from "@/app/contracts/load-room";
import { EvidenceFields } from "@/components/disputes/evidence-fields";
import { OnRecord } from "@/components/disputes/on-record";
import { ActionForm } from "@/components/ui/action-form";
import { ButtonLink } from "@/components/ui/button-link";
import { CheckboxGroup } from "@/components/ui/checkbox-group";
import { EmptyState } from "@/components/ui/empty-state";
import { Field } from "@/components/ui/field";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { Textarea } from "@/components/ui/textarea";
import { after } from "@/lib/clock";
import { answerTime } from "@/lib/contracts/dispute-time";
import { divisibleOf } from "@/lib/contracts/divide-price";
import { evidenceChoices } from "@/lib/contracts/evidence-queries";
import { isSmallCase, smallCaseLimit } from "@/lib/contracts/small-case";
import { isDisputable } from "@/lib/contracts/states";
import { formatMoney } from "@/lib/money";
import { open } from "../actions";
import { namesOf } from "../load-dispute";

interface Props {
  params: Promise<{ contractId: string }>;
  searchParams: Promise<{ milestone?: string | string[] }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [t, { room }] = await Promise.all([
    getTranslations("disputes"),
    params.then(({ contractId }) => loadRoom(contractId)),
  ]);
  return { title: `${t("new.title")} · ${room.title}` };
}

/** Opens a dispute about one milestone: which criteria, what happened, and what shows it. */
export default async function NewDisputePage({ params, searchParams }: Props) {
  const [{ contractId }, query] = await Promise.all([params, searchParams]);
  const { room } = await loadRoom(contractId);
  const milestone = room.milestones.find(({ id }) => id === query.milestone);
  if (!milestone || !room.mayAct) notFound();
  const [t, format, locale, choices] = await Promise.all([
    getTranslations("disputes"),
    getFormatter(),
    getLocale(),
    evidenceChoices(room.id),
  ]);
  const money = divisibleOf(room, milestone);
  const running = room.disputes.findLast(({ milestoneId }) => milestoneId === milestone.id);
  if (!isDisputable(milestone.state) || !money)
    return (
      <EmptyState
        className="mt-8"
        title={t(`new.closed.${milestone.state === "disputed" ? "running" : "state"}`)}
        action={
          <ButtonLink href={`/contracts/${room.id}${running ? `/disputes/${running.id}` : ""}`}>
            {t(running ? "new.toDispute" : "new.toRoom")}
          </ButtonLink>
        }
      >
        {t("new.closed.text")}
      </EmptyState>
    );
  const { currency, heldMinor } = money;
  const price = { amountMinor: milestone.priceMinor, currency };
  return (
    <Section
      className="border-t-0"
      title={t("new.head", { milestone: milestone.title })}
      lead={t("new.lead", {
        name: namesOf(room)[room.party === "client" ? "freelancer" : "client"],
        at: format.dateTime(after(new Date(), answerTime), { dateStyle: "long" }),
        held: formatMoney({ amountMinor: heldMinor, currency }, locale),
      })}
    >
      {isSmallCase(price) ? <OnRecord limit={smallCaseLimit(currency)} /> : null}
      <ActionForm action={open} summary className="mt-7 max-w-3xl space-y-8">
        <input type="hidden" name="milestoneId" value={milestone.id} />
        <Field group name="criterionIds" label={t("new.criteria")} help={t("new.criteriaHelp")} required>
          <CheckboxGroup choices={milestone.criteria.map(({ id, text }) => ({ value: id, label: text }))} />
        </Field>
        <Field name="text" label={t("new.text")} help={t("new.textHelp")} required>
          <Textarea rows={8} maxLength={5000} />
        </Field>
        <EvidenceFields choices={choices} />
        <SubmitButton pendingLabel={t("new.pending")}>{t("new.act")}</SubmitButton>
      </ActionForm>
    </Section>
  );
}
