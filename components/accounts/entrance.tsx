import clsx from "clsx";
import type { ReactNode } from "react";
import { PageHeader } from "@/components/ui/page-header";

export interface EntranceProps {
  title: ReactNode;
  lead?: ReactNode;
  /** Stands beside the form where there is room, below it on a phone. */
  aside?: ReactNode;
  children: ReactNode;
}

/** A page with one short form: signing in, signing up, finding back in. */
export function Entrance({ title, lead, aside, children }: EntranceProps) {
  return (
    <div className="shell pb-16">
      <PageHeader title={title} lead={lead} />
      <div className={clsx(aside && "grid gap-14 lg:grid-cols-[minmax(0,28rem)_minmax(0,1fr)] lg:gap-20")}>
        <div className="max-w-md">{children}</div>
        {aside}
      </div>
    </div>
  );
}
