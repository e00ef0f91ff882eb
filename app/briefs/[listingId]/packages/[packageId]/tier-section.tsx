import { getTranslations } from "next-intl/server";
import { TierScale } from "@/components/briefs/tier-scale";
import { TierBadge } from "@/components/tier/tier-badge";
import { ActionForm } from "@/components/ui/action-form";
import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { Textarea } from "@/components/ui/textarea";
import { longestReason } from "@/lib/listings/limits";
import type { OwnBrief, PackageView } from "@/lib/listings/queries";
import { explain } from "@/lib/tiering/explain";
import { overrule } from "../../actions";

/** The model's reading of a package, the person's decision where there is one, and the way to overrule. */
export async function TierSection({ brief, part }: { brief: OwnBrief; part: PackageView }) {
  const [t, cases, tiering] = await Promise.all([
    getTranslations("briefs.packagePage"),
    getTranslations("briefs.cases"),
    getTranslations("tiering"),
  ]);
  const model = explain({ ...part, tier: part.modelTier, probability: part.modelProbability });
  const other = part.tier === "judgment" ? "commodity" : "judgment";
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
            <p className="own-words-tight mt-1.5 whitespace-pre-line">“{part.decision.reason}”</p>
          </div>
        ) : null}
        <div className="max-w-md">
          <p className="text-sm text-soft">{t("modelReading")}</p>
          <TierScale
            tier={part.modelTier}
            probability={part.modelProbability}
            confidence={tiering(model.confidence.key, model.confidence.params)}
            isUnsure={false}
          />
        </div>
        <div className="space-y-1 text-ui">
          <p>{tiering(model.reason.key, model.reason.params)}</p>
          {model.counter ? <p>{tiering(model.counter.key, model.counter.params)}</p> : null}
          <p>{tiering(model.change.key, model.change.params)}</p>
        </div>
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
