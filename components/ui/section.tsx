import clsx from "clsx";
import { type ReactNode, useId } from "react";

export interface SectionProps {
  title: ReactNode;
  /** A sentence under the heading. */
  lead?: ReactNode;
  actions?: ReactNode;
  /** From wide screens up the heading stands in the margin, the content beside it. */
  margin?: boolean;
  as?: "h2" | "h3";
  id?: string;
  className?: string;
  children: ReactNode;
}

/** A part of a page under a hairline and a heading. */
export function Section({
  title,
  lead,
  actions,
  margin,
  as: Heading = "h2",
  id,
  className,
  children,
}: SectionProps) {
  const ownId = useId();
  const headingId = `${id ?? ownId}-title`;
  return (
    <section
      id={id}
      aria-labelledby={headingId}
      className={clsx(
        "border-t border-line py-8 sm:py-10",
        margin && "lg:grid lg:grid-cols-[15rem_minmax(0,1fr)] lg:gap-x-12",
        className,
      )}
    >
      <div
        className={clsx(
          "mb-5",
          margin ? "lg:mb-0" : "flex flex-wrap items-end justify-between gap-x-8 gap-y-3",
        )}
      >
        <div>
          <Heading id={headingId} className={Heading === "h2" ? "text-xl" : "text-lg"}>
            {title}
          </Heading>
          {lead ? <div className="mt-1.5 max-w-[60ch] text-ui text-soft">{lead}</div> : null}
        </div>
        {actions ? <div className={clsx("flex flex-wrap gap-3", margin && "mt-4")}>{actions}</div> : null}
      </div>
      <div className="min-w-0">{children}</div>
    </section>
  );
}
