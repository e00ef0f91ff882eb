"use client";

import { useTranslations } from "next-intl";
import { useRef } from "react";
import { emptyMilestone, type TypedTerms } from "@/components/offers/typed-terms";
import { MilestoneFields } from "@/components/proposals/milestone-fields";
import { Button } from "@/components/ui/button";

type Rows = TypedTerms["milestones"];

export interface MilestoneRowsProps {
  rows: Rows;
  currency: string;
  most: number;
  onChange: (rows: Rows) => void;
}

/** The milestones of an offer; a trial and a blueprint have one. */
export function MilestoneRows({ rows, currency, most, onChange }: MilestoneRowsProps) {
  const t = useTranslations("offers.form");
  const box = useRef<HTMLDivElement>(null);
  // Rows keep their keys while others come and go: what was typed must not move to a neighbour.
  const keys = useRef(rows.map((_, key) => key));
  const next = useRef(rows.length);
  const focus = (index: number) =>
    requestAnimationFrame(() =>
      box.current?.querySelectorAll<HTMLInputElement>("[data-milestone-title]")[index]?.focus(),
    );
  return (
    <div ref={box}>
      <ol className="space-y-8">
        {rows.map((row, index) => (
          <MilestoneFields
            key={keys.current[index] ?? index}
            row={{ ...row, key: index }}
            index={index}
            currency={currency}
            titleLabel={t("handedOver")}
            onChange={(field, value) =>
              onChange(rows.map((each, at) => (at === index ? { ...each, [field]: value } : each)))
            }
            onRemove={
              rows.length > 1
                ? () => {
                    keys.current = keys.current.filter((_, at) => at !== index);
                    onChange(rows.filter((_, at) => at !== index));
                    focus(Math.max(0, index - 1));
                  }
                : undefined
            }
          />
        ))}
      </ol>
      {rows.length < most ? (
        <Button
          className="mt-7"
          onClick={() => {
            keys.current = [...keys.current, next.current++];
            onChange([...rows, emptyMilestone]);
            focus(rows.length);
          }}
        >
          {t("addMilestone")}
        </Button>
      ) : null}
    </div>
  );
}
