import { useFormatter, useLocale, useTranslations } from "next-intl";
import { RangePlot } from "@/components/tier/range-plot";
import { DescriptionList } from "@/components/ui/description-list";
import { rankingPolicy } from "@/lib/matching/policy";
import type { RankEntry } from "@/lib/matching/rank";
import type { MatchListing } from "@/lib/matching/snapshot";
import { signalKeys } from "@/lib/signals/parts";
import { skillName, skillNames } from "@/lib/skills/catalogue";

export interface PersonGroundsProps {
  entry: RankEntry;
  question: MatchListing;
}

/** What the points rest on: the three signals with their ranges, then skills, questions, invitations, price and room. */
export function PersonGrounds({ entry, question }: PersonGroundsProps) {
  const t = useTranslations();
  const { signals } = entry.facts;
  return (
    <div className="space-y-6">
      <div>
        <p className="text-sm font-medium text-soft">{t("shortlist.grounds.signals")}</p>
        <div className="mt-3 grid gap-x-8 gap-y-6 sm:grid-cols-3">
          {signalKeys.map((key) => {
            const { value, low, high } = signals[key];
            const params = {
              value: Math.round(value),
              low: Math.round(low),
              high: Math.round(high),
              count: signals.contractCount,
            };
            return (
              <div key={key}>
                <p className="text-sm font-medium">{t(`matching.component.${key}`)}</p>
                <RangePlot
                  value={value}
                  low={low}
                  high={high}
                  className="mt-1"
                  text={t(
                    signals.contractCount > 0 ? "shortlist.grounds.signal" : "shortlist.grounds.average",
                    params,
                  )}
                />
                <p className="mt-1 text-sm text-soft">{t(`matching.componentHelp.${key}`)}</p>
              </div>
            );
          })}
        </div>
      </div>
      <Facts entry={entry} question={question} />
    </div>
  );
}

function Facts({ entry, question }: PersonGroundsProps) {
  const t = useTranslations();
  const { facts, capacity, place, meritRank } = entry;
  const { invited, accepted } = facts.response;
  const unknowns = question.unknowns.length;
  return (
    <DescriptionList
      items={[
        { term: t("shortlist.grounds.fit"), value: <Skills entry={entry} question={question} /> },
        ...(unknowns > 0
          ? [
              {
                term: t("shortlist.grounds.unknowns"),
                value: t("shortlist.grounds.unknownsMet", { met: facts.unknownsMet.length, count: unknowns }),
              },
            ]
          : []),
        {
          term: t("shortlist.grounds.response"),
          value:
            invited > 0
              ? t("shortlist.grounds.answered", { accepted, invited })
              : t("shortlist.grounds.notInvited"),
        },
        { term: t("shortlist.grounds.price"), value: <Price entry={entry} question={question} /> },
        { term: t("shortlist.grounds.capacity"), value: t(capacity.key, capacity.params) },
        { term: t("shortlist.grounds.place"), value: t(`shortlist.place.${place}`, { meritRank }) },
      ]}
    />
  );
}

function Skills({ entry, question }: PersonGroundsProps) {
  const t = useTranslations();
  const locale = useLocale();
  const { matched, missing } = entry.facts;
  if (question.skills.length === 0) return t("shortlist.grounds.openSkills");
  return (
    <ul className="space-y-0.5">
      {matched.map(({ slug, level, finished }) => (
        <li key={slug}>
          {[
            skillName(slug, locale),
            ...(level ? [t(`skills.level.${level}`)] : []),
            ...(finished > 0 ? [t("shortlist.grounds.finished", { count: finished })] : []),
          ].join(" · ")}
        </li>
      ))}
      {missing.length > 0 ? (
        <li className="text-soft">
          {t("shortlist.grounds.missing", { skills: skillNames(missing, locale) })}
        </li>
      ) : null}
    </ul>
  );
}

function Price({ entry, question }: PersonGroundsProps) {
  const t = useTranslations();
  const format = useFormatter();
  const ratio = entry.facts.priceRatio;
  if (rankingPolicy.points[question.tier].price === 0) return t("shortlist.grounds.priceJudgment");
  if (ratio === null) return t("shortlist.grounds.priceUnknown");
  return t("shortlist.grounds.priceShare", {
    percent: Number(format.number(ratio * 100, { maximumFractionDigits: 0, useGrouping: false })),
  });
}
