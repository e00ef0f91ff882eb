import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { PartyNames } from "@/components/disputes/share-field";
import { ShareLine } from "@/components/disputes/share-line";
import { Badge } from "@/components/ui/badge";
import type { Divisible } from "@/lib/contracts/divide-price";
import type { ContractParty } from "@/lib/contracts/states";

export interface ShownSplit {
  id: string;
  by: ContractParty;
  sharePoints: number;
  text: string;
  state: "proposed" | "accepted" | "replaced";
  createdAt: Date;
}

/** The splits that were proposed, newest first; under one that can be accepted stands what `answer` draws. */
export function SplitList({
  splits,
  money,
  names,
  isOver,
  answer,
}: {
  splits: readonly ShownSplit[];
  money: Divisible | null;
  names: PartyNames;
  /** Whatever was not accepted by then has lapsed. */
  isOver: boolean;
  answer?: (split: ShownSplit) => ReactNode;
}) {
  const t = useTranslations("disputes.split");
  const format = useFormatter();
  if (splits.length === 0) return <p className="text-ui text-soft">{t("none")}</p>;
  return (
    <ol className="divide-y divide-line border-y border-line">
      {splits.toReversed().map((split) => (
        <li key={split.id} className="py-5">
          <p className="mb-2 flex flex-wrap items-center gap-x-3 gap-y-1 text-ui text-soft">
            <span className="wrap-anywhere">{t("by", { name: names[split.by] })}</span>
            <span className="figures">{format.dateTime(split.createdAt, { dateStyle: "medium" })}</span>
            <Badge tone={split.state === "accepted" ? "positive" : "outline"}>
              {t(`state.${isOver && split.state === "proposed" ? "lapsed" : split.state}`)}
            </Badge>
          </p>
          <ShareLine
            sharePoints={split.sharePoints}
            money={split.state === "replaced" ? null : money}
            names={names}
          />
          {split.text ? (
            <p className="mt-3 max-w-[68ch] whitespace-pre-line wrap-anywhere">{split.text}</p>
          ) : null}
          {answer?.(split)}
        </li>
      ))}
    </ol>
  );
}
