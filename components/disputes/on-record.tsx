import { useLocale, useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { formatMoney, type Money } from "@/lib/money";

/** A small case: how it is decided, in words, with the amount below which a case is small. */
export function OnRecord({ limit }: { limit: Money }) {
  const t = useTranslations("disputes.onRecord");
  const locale = useLocale();
  return (
    <Notice title={t("title")} className="mt-3">
      {t("text", { limit: formatMoney(limit, locale, "short") })}
    </Notice>
  );
}
