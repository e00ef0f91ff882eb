import { useFormatter, useTranslations } from "next-intl";
import { ActionForm, type FormAction } from "@/components/ui/action-form";
import { HairlineItem, HairlineList } from "@/components/ui/hairline-list";
import { SubmitButton } from "@/components/ui/submit-button";
import type { BlockedPerson } from "@/lib/matching/block-queries";

/** Whom one has kept out, each with the way back. */
export function BlockedList({
  blocked,
  unblock,
}: {
  blocked: readonly BlockedPerson[];
  unblock: FormAction;
}) {
  const t = useTranslations("shortlist.block");
  const format = useFormatter();
  if (blocked.length === 0) return <p className="text-soft">{t("none")}</p>;
  return (
    <HairlineList>
      {blocked.map(({ id, name, at }) => (
        <HairlineItem key={id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
          <span>
            {name}
            <span className="block text-sm text-soft">
              {t("since", { at: format.dateTime(at, { dateStyle: "medium" }) })}
            </span>
          </span>
          <ActionForm action={unblock}>
            <input type="hidden" name="personId" value={id} />
            <SubmitButton variant="secondary" size="small">
              {t("undo")}
            </SubmitButton>
          </ActionForm>
        </HairlineItem>
      ))}
    </HairlineList>
  );
}
