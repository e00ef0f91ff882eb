import { useFormatter, useTranslations } from "next-intl";
import type { GradeSummary as Point } from "@/lib/reviews/summarise-grades";

/** What the grades come to, point by point; each mean with its span and its count. */
export function GradeSummary({ points }: { points: readonly Point[] }) {
  const t = useTranslations("reviews");
  const format = useFormatter();
  if (points.length === 0) return null;
  return (
    <dl className="mb-6 grid gap-x-10 gap-y-4 sm:grid-cols-2 lg:grid-cols-3">
      {points.map(({ key, count, mean, low, high }) => (
        <div key={key}>
          <dt className="text-sm font-medium text-soft">{t(`point.${key}`)}</dt>
          <dd className="figures mt-0.5">
            <span className="font-serif text-2xl">
              {format.number(mean, { minimumFractionDigits: 1, maximumFractionDigits: 1 })}
            </span>{" "}
            <span className="text-sm text-soft">{t("meanDetail", { low, high, count })}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
