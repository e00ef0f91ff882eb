import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import type { AgreedAi } from "@/lib/ai-policy";
import { stageFaults } from "@/lib/contracts/against-policy";
import type { AiUseRow } from "@/lib/contracts/delivery-schemas";

/** That a delivery does not match the agreed use of AI, and at which stages. */
export function AgainstAgreed({ agreed, rows }: { agreed: AgreedAi | null; rows: readonly AiUseRow[] }) {
  const t = useTranslations("rooms.delivered");
  const stages = useTranslations("stages");
  const modes = useTranslations("rooms.ai.mode");
  return (
    <Notice tone="warning" title={t("againstTitle")}>
      {agreed ? (
        <ul>
          {stageFaults(agreed, rows).map((fault) => {
            const stage = stages(`stage.${fault.stage}`);
            return (
              <li key={fault.stage}>
                {fault.kind === "missing"
                  ? t("missingStage", { stage })
                  : t("beyond", { stage, mode: modes(fault.mode), most: stages(`most.${fault.most}`) })}
              </li>
            );
          })}
        </ul>
      ) : null}
    </Notice>
  );
}
