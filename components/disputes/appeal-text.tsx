import { useTranslations } from "next-intl";
import type { PartyNames } from "@/components/disputes/share-field";
import { Section } from "@/components/ui/section";
import type { ContractParty } from "@/lib/contracts/states";

/** The words of the one appeal; nothing where none was made. */
export function AppealText({
  dispute: { appealedBy, appealText },
  names,
}: {
  dispute: { appealedBy: ContractParty | null; appealText: string | null };
  names: PartyNames;
}) {
  const t = useTranslations("disputes.appeal");
  if (!appealedBy || appealText === null) return null;
  return (
    <Section title={t("made", { name: names[appealedBy] })}>
      <p className="own-words-tight max-w-[68ch] whitespace-pre-line wrap-anywhere">{appealText}</p>
    </Section>
  );
}
