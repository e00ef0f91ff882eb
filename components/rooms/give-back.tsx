import { useLocale, useTranslations } from "next-intl";
import { currencyOf } from "@/components/rooms/room-money";
import { ActionForm, type FormAction } from "@/components/ui/action-form";
import { Disclosure } from "@/components/ui/disclosure";
import { Field } from "@/components/ui/field";
import { MoneyInput } from "@/components/ui/money-input";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { Textarea } from "@/components/ui/textarea";
import type { RoomMilestone, RoomView } from "@/lib/contracts/room-queries";
import { formatMoney } from "@/lib/money";

export interface GiveBackProps {
  room: RoomView;
  milestone: RoomMilestone;
  action: FormAction;
}

/** For the freelancer, once the work was paid: returning some of it. */
export function GiveBack({ room, milestone, action }: GiveBackProps) {
  const t = useTranslations("rooms.giveBack");
  const locale = useLocale();
  const currency = currencyOf(room);
  const paidMinor = milestone.hold?.releasedMinor ?? 0;
  if (room.party !== "freelancer" || !room.mayAct || paidMinor === 0) return null;
  return (
    <Section title={t("title")} lead={t("lead")}>
      <Disclosure asButton summary={t("open")}>
        <ActionForm action={action} clearWhenDone done={t("done")} className="max-w-[36rem] space-y-6">
          <input type="hidden" name="milestoneId" value={milestone.id} />
          <input type="hidden" name="currency" value={currency} />
          <Field
            name="amount"
            label={t("amount")}
            help={t("most", { amount: formatMoney({ amountMinor: paidMinor, currency }, locale) })}
            required
          >
            <MoneyInput currency={currency} />
          </Field>
          <Field name="reason" label={t("reason")} help={t("reasonHelp")} required>
            <Textarea rows={3} maxLength={1000} />
          </Field>
          <SubmitButton variant="secondary" pendingLabel={t("giving")}>
            {t("now")}
          </SubmitButton>
        </ActionForm>
      </Disclosure>
    </Section>
  );
}
