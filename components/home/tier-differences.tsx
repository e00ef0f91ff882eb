import { useTranslations } from "next-intl";
import { TierBadge } from "@/components/tier/tier-badge";
import { Table } from "@/components/ui/table";

const aspects = ["price", "hire", "accept", "rank", "always"] as const;

/** What the tier of a package changes, and what it does not. */
export function TierDifferences() {
  const t = useTranslations("home.differ");
  return (
    <Table
      caption={t("caption")}
      hideCaption
      rows={aspects}
      rowKey={(aspect) => aspect}
      columns={[
        { key: "aspect", header: t("aspect"), rowHeader: true, cell: (aspect) => t(`${aspect}.name`) },
        ...(["commodity", "judgment"] as const).map((tier) => ({
          key: tier,
          header: <TierBadge tier={tier} />,
          cell: (aspect: (typeof aspects)[number]) => t(`${aspect}.${tier}`),
        })),
      ]}
    />
  );
}
