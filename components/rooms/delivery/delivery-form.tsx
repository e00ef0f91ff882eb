import { useTranslations } from "next-intl";
import { AiMatrixFields } from "@/components/rooms/delivery/ai-matrix-fields";
import { FilePicker } from "@/components/rooms/delivery/file-picker";
import { HandOverFields } from "@/components/rooms/delivery/hand-over-fields";
import { PolicyConsent } from "@/components/rooms/delivery/policy-consent";
import { ReviewFields } from "@/components/rooms/delivery/review-fields";
import { WantedChanges } from "@/components/rooms/delivery/wanted-changes";
import { ActionForm, type FormAction } from "@/components/ui/action-form";
import { DraftKeeper } from "@/components/ui/draft-keeper";
import { Field } from "@/components/ui/field";
import { valueAt } from "@/components/ui/form-value";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextLink } from "@/components/ui/text-link";
import { Textarea } from "@/components/ui/textarea";
import { type AgreedAi, hasLimits } from "@/lib/ai-policy";
import type { RoomMilestone, RoomView } from "@/lib/contracts/room-queries";

export interface DeliveryFormProps {
  room: RoomView;
  milestone: RoomMilestone;
  form: { values: object; revision: number; savedAt: Date | null; isSuggested: boolean };
  action: FormAction;
}

/** What the fields start with: by the same names that they are sent under. */
export type StartingValue = (name: string) => string | string[] | undefined;

/** Handing work over: what, made how, checked by whom. Saves itself as it is typed. */
export function DeliveryForm({ room, milestone, form, action }: DeliveryFormProps) {
  const t = useTranslations("rooms.deliver");
  const start: StartingValue = (name) => valueAt(form.values, name);
  const agreed: AgreedAi = room.scope ?? { aiPolicy: "allowed" };
  return (
    <ActionForm action={action} id="deliver">
      <input type="hidden" name="milestoneId" value={milestone.id} />
      <WantedChanges milestone={milestone} />
      {form.isSuggested ? <Notice className="mb-6">{t("suggested")}</Notice> : null}
      {room.kind === "blueprint" ? (
        <Notice className="mb-6">
          {t.rich("blueprint", {
            link: (words) => <TextLink href={`/contracts/${room.id}/blueprint`}>{words}</TextLink>,
          })}
        </Notice>
      ) : null}
      <Section title={t("what")} lead={t("whatLead")}>
        <div className="max-w-[44rem] space-y-6">
          <Field group name="fileIds" label={t("files")}>
            <FilePicker
              contractId={room.id}
              files={room.files.map(({ id, name, version }) => ({ id, name, version }))}
              chosen={[start("fileIds") ?? []].flat()}
            />
          </Field>
          <Field name="links" label={t("links")} help={t("linksHelp")}>
            <Textarea rows={2} defaultValue={start("links")} />
          </Field>
          <Field name="note" label={t("note")} help={t("noteHelp")}>
            <Textarea maxLength={5000} defaultValue={start("note")} />
          </Field>
        </div>
      </Section>
      <Section title={t("ai")} lead={t(`aiLead.${leadOf(agreed)}`)}>
        <AiMatrixFields start={start} agreed={agreed} />
      </Section>
      <Section title={t("review")} lead={t("reviewLead")}>
        <ReviewFields room={room} milestone={milestone} start={start} />
      </Section>
      <Section title={t("handOver")} lead={t("handOverLead")}>
        <HandOverFields family={room.family} start={start} />
      </Section>
      <Section title={t("send")} lead={t("sendLead")}>
        <PolicyConsent label={t("against")} help={t("againstHelp")} />
        <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
          <SubmitButton size="large" pendingLabel={t("sending")}>
            {t("sendNow")}
          </SubmitButton>
          <div>
            <DraftKeeper
              address={`/contracts/${room.id}/milestones/${milestone.id}/draft`}
              revision={form.revision}
              savedAt={form.savedAt}
            />
          </div>
        </div>
      </Section>
    </ActionForm>
  );
}

/** Without conditions, but for the stages that have a limit. */
const leadOf = ({ aiPolicy, aiLimits = {} }: AgreedAi) =>
  aiPolicy === "allowed" && hasLimits(aiLimits) ? "limited" : aiPolicy;
