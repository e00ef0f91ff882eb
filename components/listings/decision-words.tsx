import clsx from "clsx";
import { useTranslations } from "next-intl";

export interface DecisionWordsProps {
  decision: { reason: string; answered: { question: string; answer: string } | null };
  /** Of the reason's own words. */
  lang?: string;
  className?: string;
}

/** Why a person decided a tier: their reason, or the question that they answered. */
export function DecisionWords({ decision: { reason, answered }, lang, className }: DecisionWordsProps) {
  const tiering = useTranslations("tiering");
  const t = useTranslations("listings.history");
  return answered ? (
    <p className={clsx("text-ui text-soft", className)}>
      {tiering(`asked.${answered.question}`)}{" "}
      {t("answer", { answer: tiering(`answers.${answered.question}.${answered.answer}`) })}
    </p>
  ) : (
    <p lang={lang} className={clsx("own-words-tight whitespace-pre-line wrap-anywhere", className)}>
      {t("quoted", { text: reason })}
    </p>
  );
}
