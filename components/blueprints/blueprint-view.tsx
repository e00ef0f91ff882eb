import { useLocale, useTranslations } from "next-intl";
import { BudgetRange } from "@/components/listings/budget-range";
import { LaneItem } from "@/components/tier/lane-item";
import { Lanes } from "@/components/tier/lanes";
import { Section } from "@/components/ui/section";
import type { BlueprintContent } from "@/lib/contracts/kind-schemas";
import { type Currency, formatMoney } from "@/lib/money";
import type { Tier } from "@/lib/tiers";

export interface BlueprintViewProps {
  blueprint: BlueprintContent;
  currency: Currency;
}

/** A whole scope to read: goals, packages on either side of the line, what is not part of it, risks and tests. */
export function BlueprintView({ blueprint, currency }: BlueprintViewProps) {
  const t = useTranslations("blueprints.view");
  const listings = useTranslations("listings.page");
  const locale = useLocale();
  const { title, goals, nonGoals, packages, risks, acceptanceTests } = blueprint;
  const money = (amountMinor: number) => formatMoney({ amountMinor, currency }, locale, "short");
  const low = packages.reduce((sum, { lowMinor }) => sum + lowMinor, 0);
  const high = packages.reduce((sum, { highMinor }) => sum + highMinor, 0);
  const lane = (tier: Tier) => {
    const own = packages.filter((part) => part.tier === tier);
    if (own.length === 0) return <li className="text-ui text-soft">{listings(`emptyLane.${tier}`)}</li>;
    return own.map((part) => (
      <PackageItem
        key={packages.indexOf(part)}
        part={part}
        number={packages.indexOf(part) + 1}
        currency={currency}
      />
    ));
  };
  return (
    <>
      <Section title={title} className="border-t-0">
        <Lines lines={goals} isOwn />
      </Section>
      <Section
        title={t("packages", { count: packages.length })}
        lead={t("sum", { low: money(low), high: money(high) })}
      >
        <Lanes as="h3" commodity={lane("commodity")} judgment={lane("judgment")} className="pt-2" />
      </Section>
      <Section title={t("acceptanceTests")}>
        <Lines lines={acceptanceTests} />
      </Section>
      {nonGoals.length > 0 ? (
        <Section title={t("nonGoals")}>
          <Lines lines={nonGoals} />
        </Section>
      ) : null}
      {risks.length > 0 ? (
        <Section title={t("risks")}>
          <Lines lines={risks} />
        </Section>
      ) : null}
    </>
  );
}

interface PackageItemProps {
  part: BlueprintContent["packages"][number];
  number: number;
  currency: Currency;
}

function PackageItem({ part, number, currency }: PackageItemProps) {
  const t = useTranslations("blueprints.view");
  const { title, text, tierReason, criteria, risks, days, lowMinor, highMinor } = part;
  return (
    <LaneItem>
      <article aria-label={title}>
        <h4 className="min-w-0 font-serif text-lg font-[450] wrap-anywhere">
          <span className="figures text-soft">{number}</span> {title}
        </h4>
        <p className="figures mt-0.5 text-ui text-soft">
          <BudgetRange minMinor={lowMinor} maxMinor={highMinor} currency={currency} />
          {" · "}
          {t("days", { low: days.low, high: days.high, isOne: String(days.low === days.high) })}
        </p>
        <p className="own-words-tight mt-2 whitespace-pre-line wrap-anywhere">{text}</p>
        <Points title={t("criteria")} points={criteria} />
        <Points title={t("packageRisks")} points={risks} />
        {tierReason ? (
          <p className="mt-3 text-ui text-soft wrap-anywhere">{t("tierReason", { reason: tierReason })}</p>
        ) : null}
      </article>
    </LaneItem>
  );
}

function Points({ title, points }: { title: string; points: readonly string[] }) {
  if (points.length === 0) return null;
  return (
    <div className="mt-3 text-ui">
      <p className="font-medium">{title}</p>
      <Lines lines={points} />
    </div>
  );
}

function Lines({ lines, isOwn }: { lines: readonly string[]; isOwn?: boolean }) {
  return (
    <ul
      className={
        isOwn ? "measure own-words list-disc space-y-1.5 pl-5" : "measure mt-1 list-disc space-y-1 pl-5"
      }
    >
      {lines.map((line) => (
        <li key={line} className="wrap-anywhere">
          {line}
        </li>
      ))}
    </ul>
  );
}
