import clsx from "clsx";
import { Check } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

export interface StepperProps {
  label: string;
  steps: readonly { key: string; label: ReactNode }[];
  /** The key of the step the person is at. */
  current: string;
}

/** Where one is in a journey of a few steps. Not for jumping about: that is what TabLinks is for. */
export function Stepper({ label, steps, current }: StepperProps) {
  const t = useTranslations("ui.stepper");
  const at = steps.findIndex((step) => step.key === current);
  return (
    <nav aria-label={label}>
      <ol className="flex flex-col gap-x-6 gap-y-1 text-sm sm:flex-row sm:border-t sm:border-line">
        {steps.map((step, index) => (
          <li
            key={step.key}
            aria-current={index === at ? "step" : undefined}
            className={clsx(
              "flex min-w-0 items-center gap-2 border-l-2 py-1 pl-3 sm:-mt-px sm:flex-1 sm:border-t-2 sm:border-l-0 sm:pt-2.5 sm:pl-0",
              index < at && "border-accent text-soft",
              index === at && "border-ink font-medium text-ink",
              index > at && "border-transparent text-faint",
            )}
          >
            <span className="figures">{index + 1}</span>
            <span>{step.label}</span>
            {index < at ? (
              <Check aria-hidden className="size-3.5 shrink-0 text-accent" strokeWidth={2} />
            ) : null}
            {index <= at ? <span className="sr-only">({index < at ? t("done") : t("current")})</span> : null}
          </li>
        ))}
      </ol>
    </nav>
  );
}
