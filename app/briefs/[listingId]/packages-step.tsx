import { ArrowDown, ArrowUp } from "lucide-react";
import { getTranslations } from "next-intl/server";
import { findBands } from "@/app/briefs/find-bands";
import { BudgetTable } from "@/components/briefs/budget-table";
import { ListingReading } from "@/components/briefs/listing-reading";
import { PackageMore } from "@/components/briefs/package-more";
import { SentencePicker } from "@/components/briefs/sentence-picker";
import { PackageLanes } from "@/components/listings/package-lanes";
import { ActionForm } from "@/components/ui/action-form";
import { ButtonLink } from "@/components/ui/button-link";
import { Disclosure } from "@/components/ui/disclosure";
import { EmptyState } from "@/components/ui/empty-state";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextLink } from "@/components/ui/text-link";
import type { OwnBrief, PackageView } from "@/lib/listings/queries";
import { sentencesOutside } from "@/lib/listings/sentences";
import { answer, balance, giveSentences, keepSplit, reorder, split } from "./actions";
import { TierRecord } from "./tier-record";

/** The second step: the brief as packages on the line, with everything the client may change. */
export async function PackagesStep({ brief }: { brief: OwnBrief }) {
  const t = await getTranslations("briefs.packages");
  if (brief.packages.length === 0) {
    return (
      <EmptyState
        title={t("emptyTitle")}
        action={
          <SplitButton listingId={brief.id} how="keep" primary>
            {t("split")}
          </SplitButton>
        }
      >
        {t("empty")}
      </EmptyState>
    );
  }
  const bands = await findBands(brief.packages, brief.currency);
  const outside = sentencesOutside(brief.text, brief.packages);
  return (
    <>
      {brief.isSplitCurrent ? null : (
        <Notice
          tone="warning"
          title={t("changedTitle")}
          className="mb-8"
          actions={
            <>
              <SplitButton listingId={brief.id} how="keep">
                {t("cutAgain")}
              </SplitButton>
              <ActionForm action={keepSplit}>
                <input type="hidden" name="listingId" value={brief.id} />
                <SubmitButton variant="secondary" size="small">
                  {t("stillFit")}
                </SubmitButton>
              </ActionForm>
            </>
          }
        >
          {t("changed")}
        </Notice>
      )}
      <div className="mb-10 flex flex-wrap items-start justify-between gap-x-10 gap-y-4">
        <ListingReading brief={brief} answer={answer} />
        <ButtonLink href={`/briefs/${brief.id}?step=publish`} variant="primary">
          {t("next")}
        </ButtonLink>
      </div>
      <PackageLanes
        packages={brief.packages}
        text={brief.text}
        currency={brief.currency}
        language={brief.language}
        as="h2"
        isOwn
        bandOf={(part) => bands.get(part.id)}
        moreOf={(part) => <PackageMore part={part} />}
        actionsOf={(part) => <PackageActions brief={brief} part={part} />}
      />
      <Section margin id="budget" title={t("budget")} lead={t("budgetLead")} className="mt-6">
        {brief.budgetMaxMinor === null ? (
          <p className="text-ui">
            {t("noBudget")}{" "}
            <TextLink href={`/briefs/${brief.id}#brief-budgetMax`}>{t("nameBudget")}</TextLink>
          </p>
        ) : (
          <BudgetTable
            listingId={brief.id}
            packages={brief.packages}
            totalMinor={brief.budgetMaxMinor}
            currency={brief.currency}
            action={balance}
          />
        )}
      </Section>
      {outside.length > 0 ? (
        <Section margin title={t("outside")} lead={t("outsideLead")}>
          <Disclosure summary={t("outsideShow", { count: outside.length })}>
            <ActionForm action={giveSentences} id="outside" className="max-w-[46rem] space-y-6">
              <input type="hidden" name="listingId" value={brief.id} />
              <SentencePicker label={t("outsideChoose")} text={brief.text} sentences={outside} />
              <Field name="toId" label={t("outsideTo")}>
                <Select
                  className="max-w-md"
                  options={brief.packages.map(({ id, title }) => ({ value: id, label: title }))}
                />
              </Field>
              <SubmitButton variant="secondary">{t("give")}</SubmitButton>
            </ActionForm>
          </Disclosure>
        </Section>
      ) : null}
      <TierRecord brief={brief} />
      <Section margin title={t("afresh")} lead={t("afreshLead")}>
        <SplitButton listingId={brief.id} how="afresh">
          {t("cutAfresh")}
        </SplitButton>
      </Section>
    </>
  );
}

interface SplitButtonProps {
  listingId: string;
  how: "keep" | "afresh";
  primary?: boolean;
  children: string;
}

function SplitButton({ listingId, how, primary, children }: SplitButtonProps) {
  return (
    <ActionForm action={split}>
      <input type="hidden" name="listingId" value={listingId} />
      <input type="hidden" name="how" value={how} />
      <SubmitButton variant={primary ? "primary" : "secondary"} size={primary ? "medium" : "small"}>
        {children}
      </SubmitButton>
    </ActionForm>
  );
}

async function PackageActions({ brief, part }: { brief: OwnBrief; part: PackageView }) {
  const t = await getTranslations("briefs.package");
  const move = (direction: "earlier" | "later", Icon: typeof ArrowUp) => (
    <ActionForm action={reorder}>
      <input type="hidden" name="listingId" value={brief.id} />
      <input type="hidden" name="packageId" value={part.id} />
      <input type="hidden" name="direction" value={direction} />
      <SubmitButton variant="quiet" size="small" aria-label={t(direction, { title: part.title })}>
        <Icon aria-hidden strokeWidth={1.75} />
      </SubmitButton>
    </ActionForm>
  );
  return (
    <>
      <ButtonLink
        href={`/briefs/${brief.id}/packages/${part.id}`}
        size="small"
        aria-label={t("changeThis", { title: part.title })}
      >
        {t("changeShort")}
      </ButtonLink>
      {part.position > 0 ? move("earlier", ArrowUp) : null}
      {part.position < brief.packages.length - 1 ? move("later", ArrowDown) : null}
    </>
  );
}
