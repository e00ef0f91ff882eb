"use client";

import { Tabs as Primitive } from "radix-ui";
import type { ReactNode } from "react";
import { tabListStyle, tabStyle } from "@/components/ui/tab-style";

export interface TabsProps {
  /** Names the list of tabs for people who do not see it. */
  label: string;
  tabs: readonly { value: string; label: ReactNode; content: ReactNode }[];
  defaultValue?: string;
  className?: string;
}

/** Several views of one thing on one page. For views with an address of their own take TabLinks. */
export function Tabs({ label, tabs, defaultValue, className }: TabsProps) {
  return (
    <Primitive.Root defaultValue={defaultValue ?? tabs[0]?.value} className={className}>
      <Primitive.List aria-label={label} className={tabListStyle}>
        {tabs.map((tab) => (
          <Primitive.Trigger key={tab.value} value={tab.value} className={tabStyle}>
            {tab.label}
          </Primitive.Trigger>
        ))}
      </Primitive.List>
      {tabs.map((tab) => (
        <Primitive.Content key={tab.value} value={tab.value} className="pt-6">
          {tab.content}
        </Primitive.Content>
      ))}
    </Primitive.Root>
  );
}
