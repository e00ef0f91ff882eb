import { useTranslations } from "next-intl";
import type { PartyNames } from "@/components/disputes/share-field";
import { Statement } from "@/components/disputes/statement";
import { Section } from "@/components/ui/section";
import type { EvidenceView } from "@/lib/contracts/evidence-queries";
import type { ContractParty, DisputeState } from "@/lib/contracts/states";

export interface BothSidesProps {
  dispute: {
    state: DisputeState;
    by: ContractParty;
    text: string;
    openedAt: Date;
    answer: string | null;
    answeredAt: Date | null;
  };
  said: readonly EvidenceView[];
  answered: readonly EvidenceView[];
  names: PartyNames;
  /** The reader is about to answer: nothing is said of a missing answer. */
  isAnswering?: boolean;
}

/** What either side says happened, with what it brings forward. */
export function BothSides({ dispute, said, answered, names, isAnswering = false }: BothSidesProps) {
  const t = useTranslations("disputes.statement");
  const other = dispute.by === "client" ? "freelancer" : "client";
  return (
    <>
      <Statement
        title={t("opened", { name: names[dispute.by] })}
        text={dispute.text}
        at={dispute.openedAt}
        evidence={said}
      />
      {dispute.answer !== null && dispute.answeredAt ? (
        <Statement
          title={t("answered", { name: names[other] })}
          text={dispute.answer}
          at={dispute.answeredAt}
          evidence={answered}
        />
      ) : null}
      {dispute.answer === null && !isAnswering ? (
        <Section title={t("answered", { name: names[other] })}>
          <p className="text-ui text-soft">{t(dispute.state === "open" ? "notYet" : "never")}</p>
        </Section>
      ) : null}
    </>
  );
}
