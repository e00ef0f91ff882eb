import { useLocale, useTranslations } from "next-intl";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { TermChange } from "@/lib/contracts/offer-difference";
import { type ChangedValue, tellChange } from "@/lib/contracts/told-change";
import { type Currency, formatMoney } from "@/lib/money";

export interface ChangeLineProps {
  change: TermChange;
  currency: Currency;
  /** Beside a proposal the note says what else holds, not what the work is. */
  isOfProposal?: boolean;
}

/** One change between two versions: what it was, struck out, and what it is. */
export function ChangeLine({ change, currency, isOfProposal }: ChangeLineProps) {
  const t = useTranslations("offers.changed");
  const write = useWriting(currency);
  const { key, number, part, stage, as, from, to } = tellChange(change);
  return (
    <li className="py-2.5 sm:grid sm:grid-cols-[13rem_minmax(0,1fr)] sm:gap-x-6">
      <span className="block text-soft">
        {t(isOfProposal && key === "note" ? "agreedNote" : key, { number, part, stage })}
      </span>
      <span className="figures block min-w-0 whitespace-pre-line">
        <VisuallyHidden>{t("before")} </VisuallyHidden>
        {isNothing(from) && as !== "aiLevel" ? (
          <span className="text-faint">{t("nothing")}</span>
        ) : (
          <del className="text-soft">{write(as, from)}</del>
        )}
        <span aria-hidden> → </span>
        <VisuallyHidden> {t("after")} </VisuallyHidden>
        {isNothing(to) && as !== "aiLevel" ? (
          <span className="text-faint">{t("leftOut")}</span>
        ) : (
          <ins className="font-medium no-underline">{write(as, to)}</ins>
        )}
      </span>
    </li>
  );
}

const isNothing = (value: unknown) => value === null || value === undefined || value === "";

function useWriting(currency: Currency): (as: ChangedValue, value: unknown) => string {
  const t = useTranslations("offers.value");
  const tiers = useTranslations("tiering.tier");
  const families = useTranslations("skills.family");
  const locale = useLocale();
  return (as, value) => {
    if (typeof value === "number")
      return as === "money"
        ? formatMoney({ amountMinor: value, currency }, locale)
        : as === "days"
          ? t("days", { days: value })
          : String(value);
    // No limit is not nothing: the policy holds again.
    if (as === "aiLevel") return t(`aiLevel.${value ?? "open"}`);
    if (as === "milestone") {
      const { title, priceMinor } = value as { title: string; priceMinor: number };
      return t("milestone", { title, price: formatMoney({ amountMinor: priceMinor, currency }, locale) });
    }
    const text = String(value);
    if (as === "tier") return tiers(text);
    if (as === "family") return families.has(text) ? families(text) : text;
    if (as === "aiPolicy" || as === "unit") return t(`${as}.${text}`);
    return text;
  };
}
