import clsx from "clsx";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { TierShape } from "@/components/tier/tier-shape";
import type { PackageTab } from "@/lib/matching/choose-package";

/** The packages of a brief, each hanging from the line; the one looked at is marked. On a phone they stand in a row. */
export function PackageNav({
  packages,
  current,
  base,
}: {
  packages: readonly PackageTab[];
  current: string;
  base: string;
}) {
  const t = useTranslations();
  return (
    <nav aria-label={t("shortlist.packages")} className="min-w-0">
      <ul className="flex gap-x-6 overflow-x-auto border-b border-line lg:block lg:overflow-visible lg:border-b-0 lg:border-l lg:border-accent">
        {packages.map((part) => (
          <li key={part.id} className="min-w-0 shrink-0 lg:shrink">
            <Link
              href={`${base}?package=${part.id}`}
              aria-current={part.id === current ? "page" : undefined}
              className={clsx(
                "-mb-px block h-full max-w-[15rem] border-b-2 border-transparent py-2.5 text-ui text-soft transition-colors hover:text-ink",
                "aria-[current=page]:border-accent aria-[current=page]:text-ink",
                "lg:mb-0 lg:-ml-px lg:max-w-none lg:border-b-0 lg:border-l-2 lg:py-3 lg:pl-5",
              )}
            >
              <span
                className={clsx(
                  "flex items-center gap-1.5 text-xs font-medium",
                  part.tier === "commodity" ? "text-commodity" : "text-judgment",
                )}
              >
                <TierShape tier={part.tier} />
                {t(`tiering.tier.${part.tier}`)}
                {part.isFilled ? <span className="text-soft">· {t("shortlist.filled")}</span> : null}
              </span>
              <span className="mt-0.5 line-clamp-2 font-medium">{part.title}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
