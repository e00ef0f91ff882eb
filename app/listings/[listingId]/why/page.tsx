import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { OwnPlace } from "@/components/matching/own-place";
import { PackageNav } from "@/components/matching/package-nav";
import { SinceShown } from "@/components/matching/since-shown";
import { Confirm } from "@/components/ui/confirm";
import { PageHeader } from "@/components/ui/page-header";
import { TextLink } from "@/components/ui/text-link";
import { requireViewer } from "@/lib/accounts/current-viewer";
import { Refusal } from "@/lib/errors";
import { getOwnStanding } from "@/lib/matching/own-standing";
import { blockClient } from "./actions";

type Props = PageProps<"/listings/[listingId]/why">;

async function load({ params, searchParams }: Props) {
  const [{ listingId }, query, locale] = await Promise.all([params, searchParams, getLocale()]);
  const viewer = await requireViewer(`/listings/${listingId}/why`);
  const packageId = typeof query.package === "string" ? query.package : undefined;
  try {
    return await getOwnStanding(viewer, listingId, packageId, locale);
  } catch (error) {
    if (error instanceof Refusal && error.code === "not-found") notFound();
    throw error;
  }
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("shortlist.why");
  return { title: t("title") };
}

/** For a freelancer: where they stand for one package of a listing today, and what would move them. */
export default async function WhyPage(props: Props) {
  const [standing, t, tBlock] = await Promise.all([
    load(props),
    getTranslations("shortlist.why"),
    getTranslations("shortlist.block"),
  ]);
  const { listing, packages, current } = standing;
  return (
    <div className="shell pb-16">
      <PageHeader
        title={t("title")}
        back={<TextLink href={`/listings/${listing.id}`}>{listing.title}</TextLink>}
        lead={t("lead")}
        meta={
          <>
            <span>{t("private")}</span>
            <TextLink href="/ranking">{t("howItWorks")}</TextLink>
            <TextLink href="/ranking/receipts">{t("receipts")}</TextLink>
          </>
        }
      />
      <div className="gap-x-12 lg:grid lg:grid-cols-[15rem_minmax(0,1fr)]">
        <PackageNav packages={packages} current={current.id} base={`/listings/${listing.id}/why`} />
        <section aria-labelledby="package" className="min-w-0 pt-6 lg:pt-0">
          <h2 id="package" className="text-2xl">
            {current.title}
          </h2>
          <OwnPlace standing={standing} />
          {standing.since ? (
            <SinceShown since={standing.since} score={standing.why?.entry?.score ?? null} />
          ) : null}
          {standing.why?.entry ? (
            <div className="mt-8">
              <Confirm
                action={blockClient}
                fields={{
                  personId: standing.clientId,
                  back: `/listings/${listing.id}/why?package=${current.id}`,
                }}
                trigger={tBlock("client")}
                triggerVariant="quiet"
                title={tBlock("clientTitle")}
                confirm={tBlock("confirm")}
                cancel={tBlock("cancel")}
              >
                <p>{tBlock("clientText")}</p>
              </Confirm>
            </div>
          ) : null}
        </section>
      </div>
    </div>
  );
}
