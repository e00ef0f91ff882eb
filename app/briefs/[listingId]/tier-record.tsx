import { getTranslations } from "next-intl/server";
import { TierHistory } from "@/components/listings/tier-history";
import { ActionForm } from "@/components/ui/action-form";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextLink } from "@/components/ui/text-link";
import type { OwnBrief } from "@/lib/listings/queries";
import { listTierHistory } from "@/lib/moderation/tier-history";
import { allowCases } from "./actions";

/** What people did about the brief's tiers, and whether that may become a test case for the model. */
export async function TierRecord({ brief }: { brief: OwnBrief }) {
  const [t, history] = await Promise.all([
    getTranslations("briefs.cases"),
    listTierHistory({ ...brief, client: { id: brief.clientId } }),
  ]);
  if (brief.packages.length === 0) return null;
  return (
    <Section margin id="history" title={t("history")} lead={t("historyLead")}>
      {history.length > 0 ? (
        <TierHistory history={history} packages={brief.packages} language={brief.language} />
      ) : (
        <p className="measure text-ui text-soft">{t("none")}</p>
      )}
      {brief.mayEdit ? (
        <div className="measure mt-6 space-y-3 text-ui">
          <p className="font-medium">{t(brief.allowsCases ? "allowed" : "notAllowed")}</p>
          <p className="text-soft">
            {t("help")} <TextLink href={`/tiers/${brief.modelVersion}`}>{t("record")}</TextLink>
          </p>
          <ActionForm action={allowCases}>
            <input type="hidden" name="listingId" value={brief.id} />
            {brief.allowsCases ? null : <input type="hidden" name="allowed" value="on" />}
            <SubmitButton variant="secondary" size="small">
              {t(brief.allowsCases ? "withdraw" : "allow")}
            </SubmitButton>
          </ActionForm>
        </div>
      ) : null}
    </Section>
  );
}
