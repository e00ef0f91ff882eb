import { useTranslations } from "next-intl";
import { EvidenceName } from "@/components/disputes/evidence-list";
import { EvidenceRow } from "@/components/disputes/evidence-row";
import { LinkRows } from "@/components/disputes/link-rows";
import { Disclosure } from "@/components/ui/disclosure";
import { Notice } from "@/components/ui/notice";
import type { EvidenceChoice } from "@/lib/contracts/evidence-queries";

const kinds = ["delivery", "file", "change-order", "question", "decision"] as const;

/** What can be brought forward, picked from what the contract holds; only links are typed. */
export function EvidenceFields({ choices }: { choices: readonly EvidenceChoice[] }) {
  const t = useTranslations("disputes.evidence");
  const contracts = useTranslations("contracts");
  const indexed = kinds
    .flatMap((kind) => choices.filter((choice) => choice.kind === kind))
    .map((choice, index) => ({ choice, index }));
  return (
    <fieldset className="min-w-0">
      <legend className="text-ui font-medium">{t("title")}</legend>
      <p className="mt-0.5 max-w-[60ch] text-sm text-soft">{t("help")}</p>
      <div className="mt-3 space-y-3">
        {kinds.map((kind) => {
          const rows = indexed.filter(({ choice }) => choice.kind === kind);
          if (rows.length === 0) return null;
          return (
            <Disclosure key={kind} summary={t(`group.${kind}`, { count: rows.length })}>
              <ul className="space-y-1">
                {rows.map(({ choice, index }) => (
                  <EvidenceRow
                    key={choice.ref}
                    index={index}
                    kind={choice.kind}
                    reference={choice.ref}
                    noteLabel={t("note")}
                  >
                    <EvidenceName part={choice} />
                  </EvidenceRow>
                ))}
              </ul>
            </Disclosure>
          );
        })}
        <LinkRows
          first={indexed.length}
          words={{ link: t("link"), note: t("note"), add: t("addLink"), help: t("linkHelp") }}
        />
        <Notice>{contracts("noDetectors")}</Notice>
      </div>
    </fieldset>
  );
}
