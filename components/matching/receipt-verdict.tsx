import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import type { Difference, Verdict } from "@/lib/matching/recompute-receipt";

/** What came of computing a receipt again. */
export function ReceiptVerdict({ verdict }: { verdict: Verdict }) {
  const t = useTranslations("ranking.receipts");
  switch (verdict.kind) {
    case "same":
      return (
        <Notice tone="success" title={t("same")}>
          {t("sameText", { people: verdict.people })}
        </Notice>
      );
    case "unreadable":
      return <Notice tone="warning">{t("unreadable")}</Notice>;
    case "unknown-policy":
      return <Notice tone="warning">{t("unknownPolicy", { version: verdict.version })}</Notice>;
    case "differs":
      return (
        <Notice tone="danger" title={t("differs")}>
          <p>{t("differsText")}</p>
          <ul className="mt-3 space-y-2">
            {verdict.differences.slice(0, mostShown).map((difference) => (
              <DifferenceLine key={difference.at} difference={difference} />
            ))}
          </ul>
        </Notice>
      );
  }
}

const mostShown = 20;

function DifferenceLine({ difference: { at, said, computed } }: { difference: Difference }) {
  const t = useTranslations("ranking.receipts");
  const [place = "", part] = at.split(".");
  return (
    <li>
      <span className="font-medium">
        {part ? t("placePart", { place, part }) : t("wholeReceipt", { part: place })}
      </span>
      <span className="block font-mono text-sm break-all">
        {t("said")}: {said} · {t("computed")}: {computed}
      </span>
    </li>
  );
}
