import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { loadBrief } from "@/app/briefs/load-brief";
import { WriteStep } from "@/app/briefs/write-step";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { TabLinks } from "@/components/ui/tab-links";
import { TextLink } from "@/components/ui/text-link";
import { isEditable } from "@/lib/listings/states";
import { BriefNotices } from "./brief-notices";
import { PackagesStep } from "./packages-step";
import { PostedBrief } from "./posted-brief";
import { PublishStep } from "./publish-step";

interface Props {
  params: Promise<{ listingId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const steps = ["write", "packages", "publish"] as const;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { brief } = await loadBrief((await params).listingId);
  const t = await getTranslations("briefs.page");
  return { title: brief.title || t("untitled") };
}

export default async function BriefPage({ params, searchParams }: Props) {
  const [{ listingId }, query, t] = await Promise.all([params, searchParams, getTranslations("briefs.page")]);
  const { viewer, brief } = await loadBrief(listingId);
  const canEdit = isEditable(brief.state) && brief.mayEdit;
  const step = steps.find((each) => each === query.step) ?? "write";
  return (
    <div className="shell">
      <PageHeader
        className="sm:pb-8"
        back={<TextLink href="/briefs">{t("back")}</TextLink>}
        title={brief.title || t("untitled")}
        meta={
          <>
            <span>{t(`state.${brief.state}`)}</span>
            {brief.organisation ? <span>{brief.organisation.name}</span> : null}
          </>
        }
      />
      <BriefNotices brief={brief} query={query} />
      {canEdit ? (
        <>
          <TabLinks
            label={t("steps")}
            tabs={steps.map((each, index) => ({
              href: each === "write" ? `/briefs/${brief.id}` : `/briefs/${brief.id}?step=${each}`,
              label: (
                <>
                  <span className="figures text-faint">{index + 1}</span> {t(`step.${each}`)}
                </>
              ),
              current: each === step,
            }))}
          />
          <div className="pt-8">
            {step === "write" ? <WriteStep viewer={viewer} brief={brief} /> : null}
            {step === "packages" ? <PackagesStep brief={brief} /> : null}
            {step === "publish" ? <PublishStep viewer={viewer} brief={brief} /> : null}
          </div>
        </>
      ) : (
        <>
          {isEditable(brief.state) ? <Notice className="mb-8">{t("lookOnly")}</Notice> : null}
          <PostedBrief brief={brief} />
        </>
      )}
    </div>
  );
}
