import { useLocale, useTranslations } from "next-intl";
import { Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import type { HeldMoney } from "@/lib/bookkeeping/held-queries";
import { formatMoney } from "@/lib/money";

interface Props {
  held: readonly HeldMoney[];
  side: "client" | "freelancer";
}

/** Each milestone whose money stands aside, with the reason and, after a delivery, until when. */
export function HeldTable({ held, side }: Props) {
  const t = useTranslations("money.held");
  const locale = useLocale();
  if (held.length === 0) return <p className="max-w-[60ch] text-soft">{t(`empty.${side}`)}</p>;
  const why = ({ reason, acceptsAt, isWeek, otherSide }: HeldMoney) => {
    const words = { name: otherSide, date: acceptsAt ?? new Date(0) };
    if (isWeek && reason === "changes") return t(`reason.${side}.weekAsked`, words);
    if (reason !== "delivered") return t(`reason.${side}.${reason}`, words);
    if (!acceptsAt) return t(`reason.${side}.deliveredStopped`);
    return t(`reason.${side}.${isWeek ? "weekSent" : "delivered"}`, words);
  };
  return (
    <Table
      caption={t("caption")}
      hideCaption
      rows={held}
      rowKey={({ holdId }) => holdId}
      columns={[
        {
          key: "milestone",
          header: t("milestone"),
          rowHeader: true,
          cell: ({ milestone, contract, contractId }) => (
            <span className="block [overflow-wrap:anywhere]">
              {milestone}
              <span className="mt-0.5 block text-sm font-normal text-soft">
                <TextLink href={`/contracts/${contractId}`}>{contract}</TextLink>
              </span>
            </span>
          ),
        },
        {
          key: "why",
          header: t("why"),
          cell: (row) => <span className="block max-w-[46ch] max-sm:text-right">{why(row)}</span>,
        },
        {
          key: "amount",
          header: t(side === "client" ? "amount" : "yours"),
          figures: true,
          cell: ({ clientPaysMinor, freelancerGetsMinor, currency }) =>
            formatMoney(
              { amountMinor: side === "client" ? clientPaysMinor : freelancerGetsMinor, currency },
              locale,
            ),
        },
      ]}
    />
  );
}
