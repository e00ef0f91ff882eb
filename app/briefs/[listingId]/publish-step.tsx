import { getTranslations } from "next-intl/server";
import { BriefFacts } from "@/components/briefs/brief-facts";
import { FindingList } from "@/components/briefs/finding-list";
import { PublishChecklist } from "@/components/briefs/publish-checklist";
import { ActionForm } from "@/components/ui/action-form";
import { Confirm } from "@/components/ui/confirm";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Viewer } from "@/lib/accounts/viewer";
import { checkForPublishing } from "@/lib/listings/publish-checks";
import type { OwnBrief } from "@/lib/listings/queries";
import { screenBrief, wordsOfPackages } from "@/lib/listings/screen-brief";
import { isClosable } from "@/lib/listings/states";
import { strictest } from "@/lib/screening/screen-text";
import { discard, publish } from "./actions";
import { CloseBrief } from "./close-brief";

/** The third step: what is missing, what others will see, and the button. */
export async function PublishStep({ viewer, brief }: { viewer: Viewer; brief: OwnBrief }) {
  const t = await getTranslations("briefs.publish");
  const findings = screenBrief(brief);
  const checks = checkForPublishing(brief, viewer, findings, new Date());
  const missing = checks.filter((check) => !check.isMet).length;
  const isHeld = strictest(findings) === "hold";
  return (
    <>
      <Section
        margin
        title={missing === 0 ? t("ready") : t("missingTitle", { count: missing })}
        lead={missing === 0 ? t("readyLead") : t("missingLead")}
        className="border-t-0 pt-0 sm:pt-0"
      >
        <PublishChecklist listingId={brief.id} checks={checks} />
        {missing === 0 ? (
          <ActionForm action={publish} className="mt-6">
            <input type="hidden" name="listingId" value={brief.id} />
            {isHeld ? (
              <Notice tone="warning" className="mb-5 max-w-[46rem]">
                {t("willBeHeld")}
              </Notice>
            ) : null}
            <SubmitButton size="large" pendingLabel={t("publishing")}>
              {t("publish")}
            </SubmitButton>
            <p className="mt-2 max-w-[60ch] text-sm text-soft">{t("next")}</p>
          </ActionForm>
        ) : null}
      </Section>
      {findings.length > 0 ? (
        <Section margin id="wording" title={t("wording")} lead={t("wordingLead")}>
          <FindingList
            findings={findings}
            texts={{ text: brief.text, tried: brief.tried, packages: wordsOfPackages(brief.packages) }}
          />
        </Section>
      ) : null}
      <Section margin title={t("preview")} lead={t("previewLead")}>
        <BriefFacts brief={brief} />
      </Section>
      <Section margin title={t("leave")} lead={isClosable(brief.state) ? t("leaveClose") : t("leaveDiscard")}>
        {isClosable(brief.state) ? (
          <CloseBrief brief={brief} />
        ) : (
          <Confirm
            action={discard}
            fields={{ listingId: brief.id }}
            trigger={t("discard")}
            triggerVariant="danger"
            triggerSize="small"
            title={t("discardTitle")}
            confirm={t("discard")}
            cancel={t("discardKeep")}
            danger
          >
            {t("discardText")}
          </Confirm>
        )}
      </Section>
    </>
  );
}
