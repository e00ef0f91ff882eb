import { useTranslations } from "next-intl";
import { ActionForm, type FormAction } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { Textarea } from "@/components/ui/textarea";
import type { RoomView } from "@/lib/contracts/room-queries";

/** A question to the other side, about one milestone or the whole. */
export function AskForm({ room, chosen, action }: { room: RoomView; chosen?: string; action: FormAction }) {
  const t = useTranslations("rooms.talk");
  return (
    <ActionForm action={action} clearWhenDone done={t("asked")} className="max-w-[44rem] space-y-5">
      <input type="hidden" name="contractId" value={room.id} />
      <Field name="milestoneId" label={t("about")}>
        <Select
          defaultValue={chosen ?? ""}
          options={[
            { value: "", label: t("whole") },
            ...room.milestones.map(({ id, title }) => ({ value: id, label: title })),
          ]}
        />
      </Field>
      <Field name="text" label={t("question")} required>
        <Textarea maxLength={3000} />
      </Field>
      <SubmitButton variant="secondary" pendingLabel={t("asking")}>
        {t("askNow")}
      </SubmitButton>
    </ActionForm>
  );
}
