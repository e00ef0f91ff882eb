import type { ReactNode } from "react";
import { Disclosure } from "@/components/ui/disclosure";
import { HairlineItem } from "@/components/ui/hairline-list";

interface Props {
  title: string;
  /** A line of facts under the title. */
  facts?: ReactNode;
  /** The words that open the form, and the same with the entry's name for those who hear the page. */
  change: string;
  changeLabel: string;
  /** Retire or remove. */
  aside: ReactNode;
  /** The form. */
  children: ReactNode;
}

/** One rate card, decision or case in the editor: what it is, a way to take it away, the form folded under it. */
export function Entry({ title, facts, change, changeLabel, aside, children }: Props) {
  return (
    <HairlineItem>
      <div className="flex items-start justify-between gap-x-6">
        <div className="min-w-0">
          <h3 className="text-lg">{title}</h3>
          {facts ? <p className="figures mt-0.5 text-ui text-soft">{facts}</p> : null}
        </div>
        <div className="shrink-0">{aside}</div>
      </div>
      <Disclosure
        className="mt-2"
        summary={
          <>
            <span aria-hidden>{change}</span>
            <span className="sr-only">{changeLabel}</span>
          </>
        }
      >
        {children}
      </Disclosure>
    </HairlineItem>
  );
}
