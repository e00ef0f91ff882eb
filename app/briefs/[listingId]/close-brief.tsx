import { getTranslations } from "next-intl/server";
import { Confirm } from "@/components/ui/confirm";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { RadioGroup } from "@/components/ui/radio-group";
import { TextLink } from "@/components/ui/text-link";
import type { OwnBrief } from "@/lib/listings/queries";
import { closeReasons } from "@/lib/listings/schemas";
import { close } from "./actions";

/** Ending a listing with a reason; while proposals wait, the way to answer them instead. */
export async function CloseBrief({ brief }: { brief: OwnBrief }) {
  const [t, errors] = await Promise.all([getTranslations("briefs.close"), getTranslations("briefs.errors")]);
  if (brief.waitingProposals > 0) {
    return (
      <Notice actions={<TextLink href={`/briefs/${brief.id}/proposals`}>{t("answer")}</TextLink>}>
        {errors("proposalsWaiting", { count: brief.waitingProposals })}
      </Notice>
    );
  }
  return (
    <Confirm
      action={close}
      fields={{ listingId: brief.id }}
      trigger={t("close")}
      triggerVariant="danger"
      triggerSize="small"
      title={t("title")}
      confirm={t("close")}
      cancel={t("keep")}
      danger
    >
      <p>{t("text")}</p>
      <Field name="reason" label={t("reason")} group>
        <RadioGroup
          defaultValue="no-hire"
          choices={closeReasons.map((value) => ({ value, label: t(`reasons.${value}`) }))}
        />
      </Field>
    </Confirm>
  );
}
