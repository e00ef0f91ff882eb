import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import type { ProposingFault } from "@/lib/proposals/policy";

export interface ProposingFaultNoticeProps {
  fault: ProposingFault;
  /** The viewer's own proposal for this listing, where there is one. */
  answeredId: string | null;
}

/** Why there is no form here, and where to go instead. */
export function ProposingFaultNotice({ fault, answeredId }: ProposingFaultNoticeProps) {
  const t = useTranslations("proposals");
  const way =
    fault === "noProfile" ? (
      <ButtonLink href="/profile">{t("form.toProfile")}</ButtonLink>
    ) : answeredId ? (
      <ButtonLink href={`/proposals/${answeredId}`}>{t("form.toProposal")}</ButtonLink>
    ) : (
      <ButtonLink href="/listings">{t("form.toListings")}</ButtonLink>
    );
  return (
    <div>
      <Notice actions={way}>{t(`errors.${fault}`)}</Notice>
    </div>
  );
}
