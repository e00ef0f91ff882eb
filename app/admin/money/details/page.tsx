import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { adminOr404 } from "@/app/admin/money/admin-or-404";
import { retryStuck } from "@/app/admin/money/details/actions";
import { LedgerPageFrame } from "@/app/admin/money/ledger-page";
import { saveDetails } from "@/app/money/details/actions";
import { DetailsForm } from "@/components/money/details-form";
import { ActionForm } from "@/components/ui/action-form";
import { HairlineItem, HairlineList } from "@/components/ui/hairline-list";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { billingDetailsOf } from "@/lib/bookkeeping/details-queries";
import { platform } from "@/lib/bookkeeping/owners";
import { stuckDocuments } from "@/lib/bookkeeping/stuck-documents";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("money.admin.tabs");
  return { title: t("details") };
}

export default async function PlatformDetailsPage() {
  const viewer = await adminOr404("/admin/money/details");
  const [t, details, stuck] = await Promise.all([
    getTranslations("money.admin"),
    billingDetailsOf(viewer, platform),
    stuckDocuments(viewer),
  ]);
  return (
    <LedgerPageFrame viewer={viewer} tab="details">
      <Section title={t("platform")} lead={t("platformLead")} margin className="border-t-0 pt-0 sm:pt-0">
        <DetailsForm owner={platform} name="Plumbline" details={details} action={saveDetails} />
      </Section>
      <Section title={t("stuck")} lead={t("stuckLead")} margin id="stuck">
        {stuck.length === 0 ? (
          <p className="text-ui text-soft">{t("noneStuck")}</p>
        ) : (
          <HairlineList>
            {stuck.map(({ transferId, failure }) => (
              <HairlineItem key={transferId}>
                <p className="font-mono text-sm [overflow-wrap:anywhere]">{transferId}</p>
                <p className="mt-1 mb-3 text-ui text-soft [overflow-wrap:anywhere]">{failure}</p>
                <ActionForm action={retryStuck}>
                  <input type="hidden" name="transferId" value={transferId} />
                  <SubmitButton variant="secondary">{t("retry")}</SubmitButton>
                </ActionForm>
              </HairlineItem>
            ))}
          </HairlineList>
        )}
      </Section>
    </LedgerPageFrame>
  );
}
