import { useTranslations } from "next-intl";
import { StageLimits } from "@/components/ai-policy/stage-limits";
import type { AgreedAi } from "@/lib/ai-policy";

/** The question about the use of AI, with what the brief says about it: the plan is read against that. */
export function AiPlanTerm({ agreed }: { agreed: Required<AgreedAi> }) {
  const answers = useTranslations("proposals.answers");
  const t = useTranslations("proposals.compare");
  return (
    <>
      {answers("aiPlan")}
      <span className="mt-1 block text-sm font-normal text-soft">{t(`policy.${agreed.aiPolicy}`)}</span>
      <div className="font-normal">
        <StageLimits limits={agreed.aiLimits} />
      </div>
    </>
  );
}
