import { useFormatter, useTranslations } from "next-intl";
import { HairlineItem, HairlineList } from "@/components/ui/hairline-list";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { LastShown } from "@/lib/matching/last-shown";

/** When the client last saw somebody, at which place, and what has moved since. */
export function SinceShown({ since, score }: { since: LastShown; score: number | null }) {
  const t = useTranslations();
  const format = useFormatter();
  const params = {
    at: format.dateTime(since.at, { dateStyle: "long" }),
    place: since.place,
    before: format.number(since.score, { maximumFractionDigits: 1 }),
    today: format.number(score ?? 0, { maximumFractionDigits: 1 }),
  };
  return (
    <Section as="h3" title={t("shortlist.since.title")}>
      <p className="measure figures">
        {t("shortlist.since.then", params)}{" "}
        {score === null
          ? t("shortlist.since.out")
          : t(since.changes.length > 0 ? "shortlist.since.now" : "shortlist.since.same", params)}
      </p>
      {since.changes.length > 0 ? (
        <HairlineList className="mt-4">
          {since.changes.map(({ key, points }) => (
            <HairlineItem key={key} className="grid grid-cols-[4.5rem_minmax(0,1fr)]">
              <span className="figures font-serif text-xl">
                {format.number(points, { signDisplay: "always", maximumFractionDigits: 1 })}
              </span>
              <span>{t(`matching.component.${key}`)}</span>
            </HairlineItem>
          ))}
        </HairlineList>
      ) : null}
      {since.hasReceipt ? (
        <p className="mt-4 text-ui">
          <TextLink href={`/ranking/receipts/${since.rankRunId}`}>{t("shortlist.since.receipt")}</TextLink>
        </p>
      ) : null}
    </Section>
  );
}
