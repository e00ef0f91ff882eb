import { useTranslations } from "next-intl";
import { Table } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import type { ListedDocument } from "@/lib/bookkeeping/document-queries";
import { formatMoney } from "@/lib/money";

interface Props {
  documents: readonly ListedDocument[];
  locale: string;
}

/** Documents with their number, which opens the PDF. */
export function DocumentTable({ documents, locale }: Props) {
  const t = useTranslations("money.list");
  const kinds = useTranslations("money.documents.kind");
  return (
    <Table
      caption={t("caption")}
      hideCaption
      rows={documents}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "number",
          header: t("number"),
          rowHeader: true,
          cell: ({ id, number, kind }) => (
            <span className="block whitespace-nowrap">
              <a
                href={`/money/documents/${id}.pdf`}
                aria-label={t("openLabel", { number })}
                className="figures underline decoration-edge underline-offset-3 hover:text-accent hover:decoration-current"
              >
                {number}
              </a>
              <span className="mt-0.5 block text-sm font-normal text-soft">{kinds(kind)}</span>
            </span>
          ),
        },
        {
          key: "what",
          header: t("what"),
          cell: ({ lines }) => (
            <span className="block max-w-[44ch] [overflow-wrap:anywhere] max-sm:text-right">
              {lines.map(({ text }) => text).join("; ")}
            </span>
          ),
        },
        {
          key: "from",
          header: t("from"),
          cell: ({ issuerParty }) => (
            <span className="[overflow-wrap:anywhere]">{issuerParty.legalName}</span>
          ),
        },
        {
          key: "to",
          header: t("to"),
          cell: ({ customerParty }) => (
            <span className="[overflow-wrap:anywhere]">{customerParty.legalName}</span>
          ),
        },
        {
          key: "date",
          header: t("date"),
          cell: ({ issuedAt }) => <Time at={issuedAt} className="whitespace-nowrap" />,
        },
        {
          key: "amount",
          header: t("amount"),
          figures: true,
          cell: ({ totalMinor, currency }) => formatMoney({ amountMinor: totalMinor, currency }, locale),
        },
      ]}
    />
  );
}
