import { useTranslations } from "next-intl";
import { PatternWorkers } from "@/components/moderation/pattern-workers";
import { Badge } from "@/components/ui/badge";
import { Disclosure } from "@/components/ui/disclosure";
import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";
import type { PatternEvidence as Evidence } from "@/lib/moderation/pattern-evidence";

/** Those who worked for most of the clients come first; the others are many where clients are honest. */
const atFirst = 12;

/** Which clients and freelancers, how many contracts they share, and what those weigh. */
export function PatternEvidence({ evidence }: { evidence: Evidence }) {
  const t = useTranslations("patterns.evidence");
  const { clients, workers } = evidence;
  return (
    <Section title={t("title")} lead={workers.length > 0 ? t("weightHelp") : t("none")}>
      <Table
        caption={t("clients")}
        rows={clients}
        rowKey={({ id }) => id}
        columns={[
          {
            key: "client",
            header: t("client"),
            rowHeader: true,
            cell: ({ name, isVoid }) => (
              <span className="[overflow-wrap:anywhere]">
                {name} {isVoid ? <Badge tone="caution">{t("isVoid")}</Badge> : null}
              </span>
            ),
          },
          { key: "workers", header: t("freelancers"), figures: true, cell: (row) => row.freelancers },
          { key: "contracts", header: t("contracts"), figures: true, cell: (row) => row.contracts },
        ]}
      />
      {workers.length > 0 ? (
        <PatternWorkers workers={workers.slice(0, atFirst)} clients={clients.length} className="mt-8" />
      ) : null}
      {workers.length > atFirst ? (
        <Disclosure summary={t("more", { count: workers.length - atFirst })} className="mt-5">
          <PatternWorkers workers={workers.slice(atFirst)} clients={clients.length} />
        </Disclosure>
      ) : null}
    </Section>
  );
}
