import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { cache, type ReactNode } from "react";
import { orNotFound } from "@/app/or-not-found";
import { AnswerWeek } from "@/components/statements/answer-week";
import { ComingWeeks } from "@/components/statements/coming-weeks";
import { partWeeks } from "@/components/statements/current-weeks";
import { PastWeeks } from "@/components/statements/past-weeks";
import { QuestionWeek } from "@/components/statements/question-week";
import { WeekSection } from "@/components/statements/week-section";
import { WriteWeek } from "@/components/statements/write-week";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import { requireViewer } from "@/lib/accounts/current-viewer";
import { present } from "@/lib/clock";
import { chargesOf } from "@/lib/contracts/charge-queries";
import { getWeeksOrThrow, type WeeksView, type WeekView } from "@/lib/contracts/statement-queries";
import { isOpen } from "@/lib/contracts/states";
import { isLocale } from "@/lib/locales";
import { pickMessages } from "@/lib/messages";
import { formatMoney } from "@/lib/money";
import { allow, answer, approve, question, saveCard, send, stop } from "./actions";

interface Props {
  params: Promise<{ contractId: string }>;
}

const load = cache(async (contractId: string) => {
  const viewer = await requireViewer(`/contracts/${contractId}/statements`);
  return { viewer, contract: await orNotFound(getWeeksOrThrow(viewer, contractId)) };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { contractId } = await params;
  const [t, { contract }] = await Promise.all([getTranslations("statements"), load(contractId)]);
  return { title: t("headFor", { title: contract.title }) };
}

export default async function StatementsPage({ params }: Props) {
  const { contractId } = await params;
  const { viewer, contract } = await load(contractId);
  const [t, locale, charges] = await Promise.all([
    getTranslations("statements"),
    getLocale(),
    chargesOf(viewer, contract, present()),
  ]);
  const { terms, currency } = contract;
  const words = pickMessages(isLocale(locale) ? locale : "en", ["statements", "ui"]);
  const { current, ahead, over } = partWeeks(contract.weeks);
  return (
    <>
      <p className="measure py-6 text-soft">
        {t("terms", {
          rate: formatMoney({ amountMinor: terms.rateMinor, currency }, locale, "short"),
          unit: terms.unit,
          cap: t("time", { unit: terms.unit, count: terms.unitsPerWeek }),
          weeks: terms.weeks,
        })}
      </p>
      {isOpen(contract.state)
        ? current.map((week) => (
            <WeekSection
              key={week.id}
              contract={contract}
              week={week}
              charges={charges}
              form={formOf(contract, week, words)}
            />
          ))
        : null}
      {isOpen(contract.state) && ahead > 0 ? (
        <p className="border-t border-line py-5 text-ui text-soft">{t("ahead", { count: ahead })}</p>
      ) : null}
      {isOpen(contract.state) ? (
        <ComingWeeks contract={contract} charges={charges} allow={allow} stop={stop} saveCard={saveCard} />
      ) : null}
      <Section title={t("past.title")} lead={over.length > 0 ? t("past.lead") : undefined}>
        {over.length > 0 ? (
          <PastWeeks contract={contract} weeks={over} />
        ) : (
          <EmptyState as="h3" title={t("past.emptyTitle")}>
            {t("past.emptyText")}
          </EmptyState>
        )}
      </Section>
    </>
  );
}

/** The form for whoever's turn it is. */
function formOf(contract: WeeksView, week: WeekView, words: ReturnType<typeof pickMessages>): ReactNode {
  const { party, mayAct, state } = contract;
  if (!mayAct) return null;
  if (party === "client")
    return week.state === "delivered" || week.state === "changes" ? (
      <QuestionWeek contract={contract} week={week} approve={approve} question={question} />
    ) : null;
  if (state === "paused") return null;
  if (week.state === "funded" || week.state === "started")
    return <WriteWeek contract={contract} week={week} action={send} now={present()} words={words} />;
  return week.state === "changes" ? <AnswerWeek contract={contract} week={week} action={answer} /> : null;
}
