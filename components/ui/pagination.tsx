import clsx from "clsx";
import { ArrowLeft, ArrowRight } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ButtonLink } from "@/components/ui/button-link";

export interface PaginationProps {
  /** Addresses with the key of the page before and after; leave out where there is none. */
  previous?: string;
  next?: string;
  /** What is shown, in words: "41 to 60 of 120". */
  children?: ReactNode;
  className?: string;
}

/** Backwards and forwards through a long list. Nothing at all when everything fits one page. */
export function Pagination({ previous, next, children, className }: PaginationProps) {
  const t = useTranslations("ui.pagination");
  if (!previous && !next) return null;
  return (
    <nav
      aria-label={t("label")}
      className={clsx("flex items-center justify-between gap-3 border-t border-line pt-4", className)}
    >
      <span className="sm:min-w-28">
        {previous ? (
          <ButtonLink href={previous} rel="prev" size="small">
            <ArrowLeft aria-hidden strokeWidth={1.75} />
            {t("previous")}
          </ButtonLink>
        ) : null}
      </span>
      <span className="figures text-center text-sm text-soft">{children}</span>
      <span className="text-right sm:min-w-28">
        {next ? (
          <ButtonLink href={next} rel="next" size="small">
            {t("next")}
            <ArrowRight aria-hidden strokeWidth={1.75} />
          </ButtonLink>
        ) : null}
      </span>
    </nav>
  );
}
