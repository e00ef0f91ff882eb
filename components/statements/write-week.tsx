import { NextIntlClientProvider, useFormatter, useTranslations } from "next-intl";
import { WeekForm } from "@/components/statements/week-form";
import { ActionForm, type FormAction } from "@/components/ui/action-form";
import { DraftKeeper } from "@/components/ui/draft-keeper";
import { SubmitButton } from "@/components/ui/submit-button";
import { after, day } from "@/lib/clock";
import type { WeeksView, WeekView } from "@/lib/contracts/statement-queries";
import { typedTime } from "@/lib/contracts/typed-time";
import { dateOf } from "@/lib/contracts/week-rules";
import { afterWorkingDays } from "@/lib/contracts/working-days";
import type { Catalogue } from "@/lib/messages";

export interface WriteWeekProps {
  contract: WeeksView;
  week: WeekView;
  action: FormAction;
  now: Date;
  /** The catalogues that the form's island needs. */
  words: Catalogue;
}

const longestList = 31;

/** The freelancer's form for a week under way; it saves itself until it is sent. */
export function WriteWeek({ contract, week, action, now, words }: WriteWeekProps) {
  const t = useTranslations("statements.form");
  const format = useFormatter();
  const { terms, currency } = contract;
  const entries = week.statement?.entries ?? [];
  const today = dateOf(now);
  const typed = entries.map((entry) => ({
    day: dateOf(entry.day),
    time: typedTime(entry.hundredths),
    did: entry.did,
    decided: entry.decided,
  }));
  const days = billableDays(
    week.fundedAt ?? now,
    now,
    typed.map((row) => row.day),
  ).map((value) => ({
    value,
    label: format.dateTime(new Date(value), { weekday: "short", day: "numeric", month: "short" }),
  }));
  return (
    <NextIntlClientProvider messages={words}>
      <ActionForm action={action} id={`write-${week.number}`}>
        <input type="hidden" name="milestoneId" value={week.id} />
        <WeekForm
          rows={typed.length > 0 ? typed : [{ day: today, time: "", did: "", decided: "" }]}
          days={days}
          unit={terms.unit}
          rateMinor={terms.rateMinor}
          capMinor={week.capMinor}
          currency={currency}
        />
        <p className="measure mt-8 text-ui text-soft">
          {t("next", {
            name: contract.otherName,
            at: format.dateTime(afterWorkingDays(now, 5), { dateStyle: "long" }),
          })}
        </p>
        <div className="mt-4 flex flex-wrap items-center gap-x-6 gap-y-3">
          <SubmitButton pendingLabel={t("sending")}>{t("send")}</SubmitButton>
          <div>
            <DraftKeeper
              address={`/contracts/${contract.id}/statements/draft`}
              revision={week.statement?.revision ?? 0}
              savedAt={week.statement?.savedAt ?? null}
            />
          </div>
        </div>
      </ActionForm>
    </NextIntlClientProvider>
  );
}

/** From the day of the money to today, the last month of it, with whatever days the draft has. */
function billableDays(fundedAt: Date, now: Date, kept: readonly string[]): string[] {
  const first = Math.max(fundedAt.getTime(), after(now, -longestList * day).getTime());
  const days = new Set(kept);
  for (let at = first; dateOf(new Date(at)) < dateOf(now); at += day) days.add(dateOf(new Date(at)));
  days.add(dateOf(now));
  return [...days].sort();
}
