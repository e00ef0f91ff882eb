import { useLocale, useTranslations } from "next-intl";
import { AvailabilityBadge } from "@/components/profiles/availability-badge";
import { TierShape } from "@/components/tier/tier-shape";
import { HairlineItem } from "@/components/ui/hairline-list";
import { TextLink } from "@/components/ui/text-link";
import { formatMoney, isCurrency } from "@/lib/money";
import { availabilityOf } from "@/lib/profiles/availability";
import type { TalentRow } from "@/lib/profiles/browse-talent";
import { skillName } from "@/lib/skills/catalogue";
import { isFamily } from "@/lib/skills/families";

const shownSkills = 6;
const shownCards = 2;

/** A person in the list: who, what, and the evidence on each side. All of it leads to their page. */
export function TalentItem({ person, now }: { person: TalentRow; now: Date }) {
  const t = useTranslations();
  const locale = useLocale();
  const skills = person.skills.slice(0, shownSkills).map(({ skill }) => skillName(skill, locale));
  const moreSkills = person.skills.length - skills.length;
  return (
    <HairlineItem className="hover:bg-raised">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h2 className="min-w-0 text-xl">
          <TextLink plain cover href={`/talent/${person.userId}`} prefetch={false}>
            {person.user.name}
          </TextLink>
        </h2>
        <AvailabilityBadge availability={availabilityOf(person, now)} />
      </div>
      <p className="mt-1 max-w-[60ch]">{person.headline}</p>
      <p className="figures mt-1 text-sm text-soft">
        {isFamily(person.family) ? `${t(`skills.family.${person.family}`)} · ` : null}
        {person.finishedCount > 0
          ? t("profiles.browse.finished", { count: person.finishedCount })
          : t("profiles.browse.newcomer")}
      </p>
      <ul className="figures mt-3 space-y-1 text-ui">
        {person.practisesCommodity ? <CommodityLine cards={person.rateCards} /> : null}
        {person.practisesJudgment ? <JudgmentLine counts={person._count} /> : null}
      </ul>
      {skills.length > 0 ? (
        <p className="mt-3 text-sm text-soft">
          {skills.join(" · ")}
          {moreSkills > 0 ? ` · ${t("profiles.browse.more", { count: moreSkills })}` : null}
        </p>
      ) : null}
    </HairlineItem>
  );
}

function CommodityLine({ cards }: { cards: TalentRow["rateCards"] }) {
  const t = useTranslations("profiles.browse");
  const locale = useLocale();
  const prices = cards.slice(0, shownCards).flatMap(({ unit, unitPriceMinor, currency }) =>
    isCurrency(currency)
      ? [
          t("price", {
            price: formatMoney({ amountMinor: unitPriceMinor, currency }, locale, "short"),
            unit,
          }),
        ]
      : [],
  );
  return (
    <li className="flex gap-2.5">
      <TierShape tier="commodity" className="mt-[0.45em]" />
      <span className="min-w-0">
        {cards.length > 0 ? t("commodity", { count: cards.length }) : t("commodityNone")}
        {prices.length > 0 ? <span className="text-soft"> · {prices.join(" · ")}</span> : null}
      </span>
    </li>
  );
}

function JudgmentLine({ counts }: { counts: TalentRow["_count"] }) {
  const t = useTranslations("profiles.browse");
  return (
    <li className="flex gap-2.5">
      <TierShape tier="judgment" className="mt-[0.45em]" />
      <span>
        {counts.decisions > 0 ? t("judgment", { count: counts.decisions }) : t("judgmentNone")}
        {counts.caseStudies > 0 ? (
          <span className="text-soft"> · {t("cases", { count: counts.caseStudies })}</span>
        ) : null}
      </span>
    </li>
  );
}
