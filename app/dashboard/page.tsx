import type { Metadata } from "next";
import { getNow, getTranslations } from "next-intl/server";
import { Agenda } from "@/components/dashboard/agenda";
import { CaseList } from "@/components/moderation/case-list";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { requireViewer } from "@/lib/accounts/current-viewer";
import { clientAgenda, freelancerAgenda } from "@/lib/insights/agenda";
import { listOwnCases } from "@/lib/moderation/queries";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("dashboard");
  return { title: t("title") };
}

export default async function DashboardPage() {
  const viewer = await requireViewer("/dashboard");
  const [t, now] = await Promise.all([getTranslations("dashboard"), getNow()]);
  const [agenda, cases] = await Promise.all([
    viewer.view === "client" ? clientAgenda(viewer, now) : freelancerAgenda(viewer, now),
    listOwnCases(viewer, 5),
  ]);
  const { view } = viewer;
  const places =
    view === "client"
      ? ["briefs", "contracts", "money", "talent"]
      : ["listings", "proposals", "contracts", "money", "profile"];
  return (
    <div className="shell pb-6">
      <PageHeader
        title={t(`hello.${view}`)}
        lead={agenda.length ? t("lead", { count: agenda.length }) : undefined}
        actions={
          <ButtonLink href={view === "client" ? "/briefs/new" : "/listings"} variant="primary">
            {t(`start.${view}`)}
          </ButtonLink>
        }
      />
      {viewer.isEmailConfirmed ? null : (
        <Notice
          tone="warning"
          className="mb-8"
          title={t("unconfirmed")}
          actions={<TextLink href="/settings">{t("toSettings")}</TextLink>}
        />
      )}
      <Section title={t("needsYou")}>
        {agenda.length ? (
          <Agenda items={agenda} />
        ) : (
          <EmptyState as="h3" title={t(`nothing.${view}`)}>
            {t(`nothingLead.${view}`)}
          </EmptyState>
        )}
      </Section>
      <Section title={t("places")}>
        <ul className="flex flex-wrap gap-x-8 gap-y-3">
          {places.map((place) => (
            <li key={place}>
              <TextLink href={`/${place}`}>{t(`place.${place}`)}</TextLink>
            </li>
          ))}
          {view === "freelancer" ? (
            <li>
              <TextLink href="/ranking/exposure/mine">{t("place.exposure")}</TextLink>
            </li>
          ) : null}
        </ul>
      </Section>
      {cases.length ? (
        <Section title={t("cases")}>
          <CaseList cases={cases} />
        </Section>
      ) : null}
    </div>
  );
}
