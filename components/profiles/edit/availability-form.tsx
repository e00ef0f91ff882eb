import { useTranslations } from "next-intl";
import { SaveRow } from "@/components/profiles/edit/save-row";
import { ActionForm, type FormAction } from "@/components/ui/action-form";
import { DateField } from "@/components/ui/date-field";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { RadioGroup } from "@/components/ui/radio-group";
import { Section } from "@/components/ui/section";
import { availabilityOf } from "@/lib/profiles/availability";
import type { OwnProfile } from "@/lib/profiles/queries";
import { availabilities } from "@/lib/profiles/schemas";

interface Props {
  profile: Pick<OwnProfile, "isAvailable" | "availableFrom" | "capacity">;
  now: Date;
  action: FormAction;
}

export function AvailabilityForm({ profile, now, action }: Props) {
  const t = useTranslations("profiles.edit.availability");
  const words = useTranslations("profiles.edit");
  const current = availabilityOf(profile, now);
  return (
    <Section margin id="room" title={t("title")} lead={t("lead")}>
      <ActionForm action={action} done={words("saved")} className="max-w-2xl space-y-7">
        <Field name="availability" label={t("when")} group required>
          <RadioGroup
            defaultValue={current.state}
            columns={3}
            choices={availabilities.map((value) => ({ value, label: t(value) }))}
          />
        </Field>
        <div className="grid gap-7 sm:grid-cols-2">
          <Field name="from" label={t("from")} help={t("fromHelp")}>
            <DateField
              defaultValue={current.state === "later" ? current.day.toISOString().slice(0, 10) : ""}
            />
          </Field>
          <Field name="capacity" label={t("capacity")} required className="self-end">
            <Input
              inputMode="numeric"
              defaultValue={String(profile.capacity)}
              className="figures max-w-24"
              maxLength={2}
            />
          </Field>
        </div>
        <SaveRow label={t("save")} />
      </ActionForm>
    </Section>
  );
}
