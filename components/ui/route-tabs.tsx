"use client";

import { usePathname } from "next/navigation";
import { TabLinks, type TabLinksProps } from "@/components/ui/tab-links";

/** TabLinks of a layout: the one whose address the page stands under is the current one. The longest address wins. */
export function RouteTabs({ label, tabs }: TabLinksProps) {
  const path = usePathname();
  const here = tabs
    .map(({ href }) => href)
    .filter((href) => path === href || path.startsWith(`${href}/`))
    .sort((a, b) => b.length - a.length)[0];
  return <TabLinks label={label} tabs={tabs.map((tab) => ({ ...tab, current: tab.href === here }))} />;
}
