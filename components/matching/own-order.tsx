import { useTranslations } from "next-intl";
import { ActionForm, type FormAction } from "@/components/ui/action-form";
import { Confirm } from "@/components/ui/confirm";
import { SubmitButton } from "@/components/ui/submit-button";

interface Props {
  rankRunId: string;
  freelancerId: string;
  name: string;
  move: FormAction;
  block: FormAction;
  back: string;
}

/** What a client can do with one person of a list for themselves: another place, or not in their lists at all. */
export function OwnOrder({ rankRunId, freelancerId, name, move, block, back }: Props) {
  const t = useTranslations("shortlist");
  return (
    <div className="flex flex-wrap items-center gap-x-2 gap-y-2">
      {(["earlier", "later"] as const).map((direction) => (
        <ActionForm key={direction} action={move}>
          <input type="hidden" name="rankRunId" value={rankRunId} />
          <input type="hidden" name="freelancerId" value={freelancerId} />
          <input type="hidden" name="direction" value={direction} />
          <SubmitButton variant="quiet" size="small" aria-label={t(`order.${direction}Label`, { name })}>
            {t(`order.${direction}`)}
          </SubmitButton>
        </ActionForm>
      ))}
      <Confirm
        action={block}
        fields={{ personId: freelancerId, back }}
        trigger={t("block.open")}
        triggerVariant="quiet"
        triggerSize="small"
        title={t("block.title", { name })}
        confirm={t("block.confirm")}
        cancel={t("block.cancel")}
      >
        <p>{t("block.text")}</p>
      </Confirm>
    </div>
  );
}
