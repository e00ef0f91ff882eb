import clsx from "clsx";
import { useTranslations } from "next-intl";
import type { ComparedProposal } from "@/lib/proposals/compare-queries";

const families = ["scoping", "review", "delivery"] as const;

/** The three signals in a few lines: each a value with its likely range, and what they rest on. */
export function SignalLines({
  signal,
  className,
}: {
  signal: ComparedProposal["signal"];
  className?: string;
}) {
  const t = useTranslations("signals");
  const own = useTranslations("proposals.compare");
  if (!signal) return <p className={clsx("text-sm text-soft", className)}>{own("newcomer")}</p>;
  const rows = families.map((key) => ({
    key,
    value: Math.round(signal[key]),
    low: Math.round(signal[`${key}Low`]),
    high: Math.round(signal[`${key}High`]),
  }));
  return (
    <div className={className}>
      <dl className="figures grid grid-cols-[auto_1fr_auto] items-center gap-x-3 gap-y-1 text-sm">
        {rows.map(({ key, value, low, high }) => (
          <div key={key} className="contents">
            <dt className="text-soft">{t(`name.${key}`)}</dt>
            <dd aria-hidden className="relative h-3">
              <span className="absolute inset-x-0 top-1/2 h-px bg-line" />
              <span
                className="absolute top-1/2 h-1 -translate-y-1/2 rounded-full bg-edge"
                style={{ left: `${low}%`, width: `${Math.max(high - low, 1)}%` }}
              />
              <span className="absolute inset-y-0 w-0.5 bg-ink" style={{ left: `calc(${value}% - 1px)` }} />
            </dd>
            <dd className="text-right">
              <span aria-hidden>{value}</span>
              <span className="sr-only">{t("value", { value, low, high })}</span>
            </dd>
          </div>
        ))}
      </dl>
      <p className="figures mt-1.5 text-sm text-soft">
        {signal.contractCount > 0
          ? t("from", { count: signal.contractCount, clients: signal.clientCount })
          : t("none")}
      </p>
    </div>
  );
}
