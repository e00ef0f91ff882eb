import { useTranslations } from "next-intl";
import { Story } from "@/components/profiles/story";
import { LaneItem } from "@/components/tier/lane-item";
import { Disclosure } from "@/components/ui/disclosure";
import type { ShownDecision } from "@/lib/profiles/queries";

/** One decision of earlier work: the question and the choice at once, the rest when it is wanted. */
export function DecisionItem({ decision }: { decision: ShownDecision }) {
  const t = useTranslations("profiles.page.decision");
  const { question, choice, options, reason, outcome } = decision;
  return (
    <LaneItem>
      <p className="text-sm text-soft">{t("kind")}</p>
      <h4 className="mt-0.5 max-w-[48ch] font-serif text-lg font-medium">{question}</h4>
      <Story className="mt-2" parts={[{ term: t("choice"), text: choice }]} />
      <Disclosure className="mt-3" summary={outcome ? t("open") : t("openShort")}>
        <Story
          parts={[
            { term: t("options"), text: options },
            { term: t("reason"), text: reason },
            { term: t("outcome"), text: outcome },
          ]}
        />
      </Disclosure>
    </LaneItem>
  );
}
