"use client";

import { useTranslations } from "next-intl";
import { useRef } from "react";
import { emptyMilestone } from "@/components/offers/typed-terms";
import { MilestoneFields, type MilestoneRow } from "@/components/proposals/milestone-fields";
import { Button } from "@/components/ui/button";

export interface MilestoneRowsProps {
  rows: MilestoneRow[];
  currency: string;
  most: number;
  onChange: (rows: MilestoneRow[]) => void;
}

/** The milestones of an offer; a trial and a blueprint have one. */
export function MilestoneRows({ rows, currency, most, onChange }: MilestoneRowsProps) {
  const t = useTranslations("offers.form");
  const box = useRef<HTMLDivElement>(null);
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
            key={row.key}
            row={row}
            index={index}
            currency={currency}
            titleLabel={t("handedOver")}
            onChange={(field, value) =>
              onChange(rows.map((each, at) => (at === index ? { ...each, [field]: value } : each)))
            }
            onRemove={
              rows.length > 1
                ? () => {
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
            onChange([...rows, { ...emptyMilestone, key: next.current++ }]);
            focus(rows.length);
          }}
        >
          {t("addMilestone")}
        </Button>
      ) : null}
    </div>
  );
}
