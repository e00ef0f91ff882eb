import { useTranslations } from "next-intl";
import { TierAnswers } from "@/components/briefs/tier-answers";
import { TierBadge } from "@/components/tier/tier-badge";
import type { FormAction } from "@/components/ui/action-form";
import { isUnsure } from "@/lib/listings/explain-package";
import type { OwnBrief } from "@/lib/listings/queries";

/** What the packages make of the whole: one tier or both, and what would decide a doubtful one. */
export function ListingReading({
  brief,
  answer,
}: {
  brief: Pick<OwnBrief, "id" | "tier" | "probability" | "isMixed" | "questions" | "packages">;
  /** Records an answer; nothing while the brief cannot be changed. */
  answer?: FormAction;
}) {
  const t = useTranslations("briefs.packages");
  const tiering = useTranslations("tiering");
  if (brief.tier === null || brief.probability === null) return null;
  const cannotTell = brief.packages.every((part) => part.decision === null && isUnsure(part));
  const judgment = brief.packages
    .filter((part) => part.tier === "judgment")
    .reduce((sum, part) => sum + part.effort.share, 0);
  return (
    <div className="max-w-[46rem]">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <TierBadge
          tier={brief.tier}
          probability={cannotTell ? undefined : brief.probability}
          mixed={brief.isMixed}
        />
        {cannotTell ? <span className="text-sm text-soft">{tiering("confidence.none")}</span> : null}
        <span className="figures text-ui text-soft">
          {t("shares", { judgment: Math.round(judgment * 100), count: brief.packages.length })}
        </span>
      </p>
      {brief.questions.length > 0 ? (
        <div className="mt-3 text-ui">
          <p className="font-medium">{t("borderline", { count: brief.questions.length })}</p>
          <ul className="mt-2 space-y-4">
            {brief.questions.map((each) => (
              <li key={each.packageId}>
                <p>{tiering(`deciding.${each.question}`, { title: each.title })}</p>
                {answer ? <TierAnswers listingId={brief.id} asked={each} action={answer} /> : null}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </div>
  );
}
