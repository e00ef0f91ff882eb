import { getTranslations } from "next-intl/server";
import { TierScale } from "@/components/briefs/tier-scale";
import { DecisionWords } from "@/components/listings/decision-words";
import { langOf } from "@/components/listings/own-language";
import { TierBadge } from "@/components/tier/tier-badge";
import { TierReasons } from "@/components/tier/tier-reasons";
import { ActionForm } from "@/components/ui/action-form";
import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextLink } from "@/components/ui/text-link";
import { Textarea } from "@/components/ui/textarea";
import { explainPackage, isUnsure } from "@/lib/listings/explain-package";
import { longestReason } from "@/lib/listings/limits";
import type { OwnBrief, PackageView } from "@/lib/listings/queries";
import { otherTier } from "@/lib/tiers";
import { overrule } from "../../actions";
import { SecondOpinion } from "./second-opinion";

/** The model's reading of a package, the person's decision where there is one, and the way to overrule. */
export async function TierSection({ brief, part }: { brief: OwnBrief; part: PackageView }) {
  const [t, cases, tiering] = await Promise.all([
    getTranslations("briefs.packagePage"),
    getTranslations("briefs.cases"),
    getTranslations("tiering"),
  ]);
  const { confidence } = explainPackage(part);
  const other = otherTier(part.tier);
  return (
    <Section margin title={t("tier")} lead={t("tierLead")}>
      <div className="max-w-[46rem] space-y-5">
        {part.decision ? (
          <div className="text-ui">
            <p className="flex flex-wrap items-center gap-2">
              <TierBadge tier={part.tier} />
              <span className="text-soft">
                {t(part.decision.by === "moderator" ? "setByModerator" : "setByClient")}
              </span>
            </p>
            <DecisionWords
              decision={part.decision}
              lang={part.decision.by === "client" ? langOf(brief.language) : undefined}
              className="mt-1.5"
            />
          </div>
        ) : null}
        <div className="max-w-md">
          <p className="text-sm text-soft">{t("modelReading")}</p>
          <TierScale
            tier={part.modelTier}
            probability={part.modelProbability}
            confidence={tiering(confidence.key, confidence.params)}
            isUnsure={isUnsure(part)}
          />
        </div>
        <TierReasons part={part} />
        <p className="text-sm">
          <TextLink href={`/tiers/${part.modelVersion}`}>{t("modelRecord")}</TextLink>
        </p>
        <SecondOpinion brief={brief} part={part} />
        {part.decision?.by === "moderator" ? null : (
          <ActionForm action={overrule} id="tier" className="space-y-5 border-t border-line pt-5">
            <input type="hidden" name="listingId" value={brief.id} />
            <input type="hidden" name="packageId" value={part.id} />
            <input type="hidden" name="tier" value={other} />
            <Field
              name="reason"
              label={t("overruleReason", { tier: tiering(`tier.${other}`) })}
              help={t("overruleHelp")}
              required
            >
              <Textarea rows={3} maxLength={longestReason} />
            </Field>
            {brief.allowsCases ? (
              <p className="text-sm text-soft">{cases("allowed")}</p>
            ) : (
              <Checkbox name="allowsCases" label={cases("label")} help={cases("help")} />
            )}
            <SubmitButton variant="secondary">
              {t("overrule", { tier: tiering(`tier.${other}`) })}
            </SubmitButton>
          </ActionForm>
        )}
      </div>
    </Section>
  );
}
