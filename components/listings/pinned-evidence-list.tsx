import { useLocale, useTranslations } from "next-intl";
import { langOf } from "@/components/listings/own-language";
import { EvidenceList } from "@/components/tier/evidence-list";
import type { PinnedEvidence } from "@/lib/listings/pin-evidence";

/** The evidence that ClientWords pins to the text, one by one: the words, whose package they speak in, how strongly. */
export function PinnedEvidenceList({
  evidence,
  language,
}: {
  evidence: readonly PinnedEvidence[];
  language: string;
}) {
  const t = useTranslations("listings.page");
  const locale = useLocale();
  const sourceOf = (titles: readonly string[]) =>
    t("inPackages", { titles: new Intl.ListFormat(locale).format(titles.map((title) => `“${title}”`)) });
  return (
    <EvidenceList
      id="evidence"
      className="gap-x-12 lg:columns-2 lg:border-b-0 [&>li]:break-inside-avoid"
      items={evidence.map((item) => ({
        direction: item.direction,
        weight: item.weight,
        quote: <span lang={langOf(language)}>{item.text.replace(/\s+/g, " ")}</span>,
        reason: <span className="text-sm wrap-anywhere">{sourceOf(item.titles)}</span>,
      }))}
    />
  );
}
