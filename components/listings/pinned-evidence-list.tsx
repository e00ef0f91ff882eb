import { useLocale, useTranslations } from "next-intl";
import { langOf } from "@/components/listings/own-language";
import { EvidenceList } from "@/components/tier/evidence-list";
import { TextLink } from "@/components/ui/text-link";
import type { PinnedEvidence } from "@/lib/listings/pin-evidence";

/** The evidence that ClientWords pins to the text, one by one: the words, whose package they speak in, how strongly. */
export function PinnedEvidenceList({
  evidence,
  language,
  appealHref,
}: {
  evidence: readonly PinnedEvidence[];
  language: string;
  /** Where one says that a phrase is read wrongly; nothing for those who may not. */
  appealHref?: (item: PinnedEvidence) => string | undefined;
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
        action: <AppealLink item={item} href={appealHref?.(item)} />,
      }))}
    />
  );
}

function AppealLink({ item, href }: { item: PinnedEvidence; href: string | undefined }) {
  const t = useTranslations("listings.appeal");
  if (!href) return null;
  return (
    <TextLink
      href={href}
      className="text-sm"
      aria-label={t("spanLinkOf", { words: item.text.replace(/\s+/g, " ") })}
    >
      {t("spanLink")}
    </TextLink>
  );
}
