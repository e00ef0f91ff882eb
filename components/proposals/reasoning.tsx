import { useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";
import { reasoningFields } from "@/lib/proposals/schemas";
import type { OfferView } from "@/lib/proposals/view";

export interface ReasoningProps {
  goal: string;
  /** Null while it is folded. */
  reasoning: OfferView["reasoning"] | null;
}

/** How someone would go about it, question by question, in their own words. */
export function Reasoning({ goal, reasoning }: ReasoningProps) {
  const t = useTranslations("proposals.answers");
  const answers = reasoningFields.flatMap((field) => {
    const text = field === "restatedGoal" ? goal : reasoning?.[field];
    return text === undefined ? [] : [{ field, text }];
  });
  return answers.map(({ field, text }) => (
    <Section key={field} title={t(field)}>
      <p className="own-words">{text}</p>
    </Section>
  ));
}
