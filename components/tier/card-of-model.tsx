import { useFormatter, useTranslations } from "next-intl";
import { DescriptionList } from "@/components/ui/description-list";
import type { ModelCard } from "@/lib/tiering/model-card";

const metrics = ["auc", "accuracy", "calibrationError"] as const;

/** A model's training card as it stands in its file: the card's own words are English in every language. */
export function CardOfModel({ card }: { card: ModelCard }) {
  const t = useTranslations("tiers");
  const format = useFormatter();
  const measured = metrics.flatMap((key) => {
    const value = card.crossValidated[key];
    return value === undefined ? [] : [{ key, value }];
  });
  const own = (text: string) => <span lang="en">{text}</span>;
  return (
    <DescriptionList
      items={[
        { term: t("cardTrained"), value: card.trained },
        { term: t("cardRubric"), value: own(card.rubric) },
        {
          term: t("cardData"),
          value: (
            <ul className="space-y-3" lang="en">
              {card.data.map(({ what, weight, license }) => (
                <li key={what}>
                  {what}
                  <span className="block text-sm text-soft" lang="">
                    {t("cardWeight", { weight: format.number(weight, { maximumFractionDigits: 2 }) })}
                    {license ? (
                      <>
                        {" "}
                        · <span lang="en">{license}</span>
                      </>
                    ) : null}
                  </span>
                </li>
              ))}
            </ul>
          ),
        },
        { term: t("cardFeatures"), value: own(card.features) },
        { term: t("cardNotInputs"), value: own(card.notInputs) },
        {
          term: t("cardMetrics"),
          value: (
            <ul className="space-y-1">
              {measured.map(({ key, value }) => (
                <li key={key}>
                  {t(`metric.${key}`, { value: format.number(value, { maximumFractionDigits: 3 }) })}
                </li>
              ))}
            </ul>
          ),
        },
        {
          term: t("cardFailures"),
          value: (
            <ul className="list-disc space-y-1 pl-5" lang="en">
              {card.knownFailures.map((failure) => (
                <li key={failure}>{failure}</li>
              ))}
            </ul>
          ),
        },
      ]}
    />
  );
}
