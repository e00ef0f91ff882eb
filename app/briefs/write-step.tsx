import { NextIntlClientProvider } from "next-intl";
import { getLocale, getTranslations } from "next-intl/server";
import { findSkillOptions, keepBrief } from "@/app/briefs/actions";
import { sayReading } from "@/app/briefs/say-reading";
import { FactFields } from "@/components/briefs/fact-fields";
import { Writer } from "@/components/briefs/writer";
import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Viewer } from "@/lib/accounts/viewer";
import { toDay } from "@/lib/listings/draft-form";
import type { OwnBrief } from "@/lib/listings/queries";
import { readBrief } from "@/lib/listings/read-brief";
import { suggestTitle } from "@/lib/listings/suggest-title";
import { isLocale } from "@/lib/locales";
import { pickMessages } from "@/lib/messages";
import { toDecimalString } from "@/lib/money";
import { skillName } from "@/lib/skills/catalogue";

/** The first step of a brief: writing it. Without a brief yet, the first save begins one. */
export async function WriteStep({ viewer, brief }: { viewer: Viewer; brief: OwnBrief | null }) {
  const [t, locale] = await Promise.all([getTranslations("briefs.write"), getLocale()]);
  const reading = brief?.description ? await sayReading(readBrief(brief), locale) : null;
  const words = pickMessages(isLocale(locale) ? locale : "en", ["briefs", "stages", "tiering", "ui"]);
  // A title that is the first line goes on following it until the client writes one.
  const isSuggested = brief?.title === suggestTitle(brief?.description ?? "");
  const amount = (amountMinor: number | null | undefined) =>
    brief && typeof amountMinor === "number"
      ? toDecimalString({ amountMinor, currency: brief.currency })
      : "";
  return (
    <NextIntlClientProvider messages={words} locale={locale} timeZone="UTC">
      <ActionForm action={keepBrief} id="brief">
        <Writer
          viewerId={viewer.id}
          listingId={brief?.id ?? ""}
          revision={brief?.revision ?? 0}
          title={isSuggested ? "" : (brief?.title ?? "")}
          description={brief?.description ?? ""}
          initialReading={reading}
          facts={
            <FactFields
              searchSkills={findSkillOptions}
              organisations={viewer.seats
                .filter((seat) => seat.role !== "finance")
                .map(({ organisationId, name }) => ({ id: organisationId, name }))}
              facts={{
                budgetMin: amount(brief?.budgetMinMinor),
                budgetMax: amount(brief?.budgetMaxMinor),
                currency: brief?.currency ?? (locale === "zh" ? "CNY" : "USD"),
                deadline: toDay(brief?.deadlineAt ?? null),
                decisionDeadline: toDay(brief?.decisionDeadlineAt ?? null),
                tried: brief?.tried ?? "",
                aiPolicy: brief?.aiPolicy ?? "disclosed",
                aiLimits: brief?.aiLimits ?? {},
                family: brief?.family ?? "",
                skills: (brief?.skills ?? []).map((slug) => ({
                  value: slug,
                  label: skillName(slug, locale),
                })),
                organisationId: brief?.organisation?.id ?? "",
              }}
            />
          }
          buttons={
            <>
              <SubmitButton name="intent" value="split" pendingLabel={t("splitting")}>
                {t("split")}
              </SubmitButton>
              <SubmitButton name="intent" value="save" variant="secondary">
                {t("save")}
              </SubmitButton>
            </>
          }
        />
      </ActionForm>
    </NextIntlClientProvider>
  );
}
