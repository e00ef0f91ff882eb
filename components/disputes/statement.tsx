import { useFormatter, useTranslations } from "next-intl";
import { EvidenceList } from "@/components/disputes/evidence-list";
import { Section } from "@/components/ui/section";
import type { EvidenceView } from "@/lib/contracts/evidence-queries";

export interface StatementProps {
  title: string;
  text: string;
  at: Date;
  evidence: readonly EvidenceView[];
}

/** What one side says happened, and what it brings forward for it. */
export function Statement({ title, text, at, evidence }: StatementProps) {
  const t = useTranslations("disputes");
  const format = useFormatter();
  return (
    <Section
      title={title}
      lead={t("writtenOn", { at: format.dateTime(at, { dateStyle: "long", timeStyle: "short" }) })}
    >
      <p className="own-words-tight max-w-[68ch] whitespace-pre-line wrap-anywhere">{text}</p>
      <h3 className="mt-6 mb-2 font-sans text-ui font-medium tracking-normal">{t("evidence.title")}</h3>
      <EvidenceList items={evidence} />
    </Section>
  );
}
