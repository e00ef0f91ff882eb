import { useTranslations } from "next-intl";
import { currencyOf } from "@/components/rooms/room-money";
import { ActionForm, type FormAction } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { MoneyInput } from "@/components/ui/money-input";
import { RadioGroup } from "@/components/ui/radio-group";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { Textarea } from "@/components/ui/textarea";
import type { RoomMilestone, RoomView } from "@/lib/contracts/room-queries";
import { changeCauses } from "@/lib/events/change-orders";

export interface ChangeFormProps {
  room: RoomView;
  /** Those that can still change. */
  milestones: readonly RoomMilestone[];
  chosen?: string;
  action: FormAction;
}

/** Asks for a change to the frozen scope: what, why, and what it does to price, days and criteria. */
export function ChangeForm({ room, milestones, chosen, action }: ChangeFormProps) {
  const t = useTranslations("rooms.changes");
  const causes = useTranslations("rooms.measures");
  const unknowns = room.scope?.unknowns ?? [];
  const offered = changeCauses.filter((cause) => cause !== "unknown-resolved" || unknowns.length > 0);
  return (
    <ActionForm
      action={action}
      clearWhenDone
      done={t("proposed")}
      className="group/change max-w-[44rem] space-y-6"
    >
      <input type="hidden" name="currency" value={currencyOf(room)} />
      <Field name="milestoneId" label={t("milestone")} required>
        <Select
          defaultValue={chosen}
          options={milestones.map(({ id, title }) => ({ value: id, label: title }))}
        />
      </Field>
      <Field name="what" label={t("what")} help={t("whatHelp")} required>
        <Textarea maxLength={3000} />
      </Field>
      <Field group name="cause" label={t("why")} required>
        <RadioGroup
          choices={offered.map((value) => ({
            value,
            label: <span className="inline-block first-letter:uppercase">{causes(`cause.${value}`)}</span>,
            help: causes(`causeHelp.${value}`),
          }))}
        />
      </Field>
      {unknowns.length > 0 ? (
        <Field
          name="unknownId"
          label={t("unknown")}
          className="hidden group-has-[input[value=unknown-resolved]:checked]/change:block"
        >
          <Select
            options={[
              { value: "", label: t("noUnknown") },
              ...unknowns.map(({ id, text }) => ({ value: id, label: text })),
            ]}
          />
        </Field>
      ) : null}
      <div className="grid items-end gap-6 sm:grid-cols-2">
        <Field name="amount" label={t("price")} help={t("priceHelp")}>
          <MoneyInput currency={currencyOf(room)} />
        </Field>
        <Field name="days" label={t("moreDays")} help={t("moreDaysHelp")}>
          <Input inputMode="numeric" className="figures max-w-32" />
        </Field>
      </div>
      <Field name="criteria" label={t("criteria")} help={t("criteriaHelp")}>
        <Textarea rows={2} />
      </Field>
      <SubmitButton variant="secondary" pendingLabel={t("proposing")}>
        {t("proposeNow")}
      </SubmitButton>
    </ActionForm>
  );
}
