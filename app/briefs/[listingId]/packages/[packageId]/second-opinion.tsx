import { getLocale, getTranslations } from "next-intl/server";
import { langOf } from "@/components/listings/own-language";
import { TierBadge } from "@/components/tier/tier-badge";
import { ActionForm } from "@/components/ui/action-form";
import { KeepReading } from "@/components/ui/keep-reading";
import { SubmitButton } from "@/components/ui/submit-button";
import { Waiting } from "@/components/ui/waiting";
import { assistEndpoint } from "@/lib/assist";
import { latestOpinions } from "@/lib/listings/opinions";
import type { OwnBrief, PackageView } from "@/lib/listings/queries";
import { askForOpinion } from "../../actions";

/** What a language model makes of the package, asked for by the client: an opinion, named as one. Nothing where none is configured. */
export async function SecondOpinion({ brief, part }: { brief: OwnBrief; part: PackageView }) {
  const endpoint = assistEndpoint();
  if (!endpoint || part.spans.length === 0) return null;
  const [t, locale, opinions] = await Promise.all([
    getTranslations("briefs.opinion"),
    getLocale(),
    latestOpinions([part.id]),
  ]);
  const opinion = opinions.get(part.id);
  return (
    <section aria-labelledby="opinion-title" id="opinion" className="border-t border-line pt-5">
      <h3 id="opinion-title" className="font-sans text-ui font-semibold">
        {t("title")}
      </h3>
      <p className="mt-1 text-sm text-soft">{t("lead", { model: endpoint.model })}</p>
      <div aria-live="polite" className="mt-3">
        {opinion?.state === "waiting" ? (
          <p className="flex items-center gap-2 text-ui">
            <Waiting /> {t("waiting")}
            <KeepReading />
          </p>
        ) : null}
        {opinion?.state === "failed" ? <p className="text-ui">{t("failed")}</p> : null}
        {opinion?.state === "answered" && opinion.tier ? (
          <div className="space-y-1.5 text-ui">
            <p className="flex flex-wrap items-center gap-2">
              <TierBadge tier={opinion.tier} />
              <span className="text-sm text-soft">
                {t(opinion.tier === part.modelTier ? "agrees" : "differs", { model: opinion.model })}
              </span>
            </p>
            <p lang={langOf(opinion.language)} className="wrap-anywhere">
              {opinion.reason}
            </p>
            {opinion.quotes.length > 0 ? (
              <p lang={langOf(brief.language)} className="own-words-tight text-soft wrap-anywhere">
                {opinion.quotes.map((quote) => `“${quote}”`).join(" · ")}
              </p>
            ) : null}
          </div>
        ) : null}
      </div>
      {opinion?.state === "waiting" ? null : (
        <ActionForm action={askForOpinion} className="mt-3">
          <input type="hidden" name="listingId" value={brief.id} />
          <input type="hidden" name="packageId" value={part.id} />
          <input type="hidden" name="locale" value={locale} />
          <SubmitButton variant="secondary" size="small">
            {t(opinion ? "askAgain" : "ask")}
          </SubmitButton>
        </ActionForm>
      )}
    </section>
  );
}
