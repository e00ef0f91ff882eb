import Link from "next/link";
import type { ReactNode } from "react";
import { tabListStyle, tabStyle } from "@/components/ui/tab-style";

export interface TabLinksProps {
  label: string;
  tabs: readonly { href: string; label: ReactNode; current?: boolean }[];
}

/** Tabs that are pages: each has its address, none needs JavaScript. */
export function TabLinks({ label, tabs }: TabLinksProps) {
  return (
    <nav aria-label={label} className={tabListStyle}>
      {tabs.map((tab) => (
        <Link
          key={tab.href}
          href={tab.href}
          aria-current={tab.current ? "page" : undefined}
          className={tabStyle}
        >
          {tab.label}
        </Link>
      ))}
    </nav>
  );
}
