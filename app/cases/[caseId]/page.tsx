import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getFormatter, getNow, getTranslations } from "next-intl/server";
import { AppealForm } from "@/components/moderation/appeal-form";
import { DecideForm } from "@/components/moderation/decide-form";
import { DecisionRecord } from "@/components/moderation/decision-record";
import { ReviewMatter } from "@/components/moderation/review-matter";
import { TierMatter } from "@/components/moderation/tier-matter";
import { UndoBarButton } from "@/components/moderation/undo-bar-button";
import { Badge } from "@/components/ui/badge";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { Time } from "@/components/ui/time";
import { requireViewer } from "@/lib/accounts/current-viewer";
import { isUuid } from "@/lib/ids";
import { listBars } from "@/lib/moderation/bar-queries";
import { outcomesFor } from "@/lib/moderation/policy";
import { findCase } from "@/lib/moderation/queries";
import { listTierHistory } from "@/lib/moderation/tier-history";
import { otherTier } from "@/lib/tiers";
import { appeal, decide, undoBar } from "../actions";

interface Props {
  params: Promise<{ caseId: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("moderation");
  return { title: t("case"), robots: { index: false } };
}

export default async function CasePage({ params }: Props) {
  const { caseId } = await params;
  const viewer = await requireViewer(`/cases/${caseId}`);
  const [t, lifting, format, now] = await Promise.all([
    getTranslations("moderation"),
    getTranslations("patterns.case"),
    getFormatter(),
    getNow(),
  ]);
  const item = isUuid(caseId) ? await findCase(viewer, caseId, now) : null;
  if (!item) notFound();
  const bars = viewer.isAdmin ? (await listBars(viewer, { caseId: item.id })).rows : [];
  return (
    <div className="shell py-10">
      <PageHeader
        title={t(`reasons.${item.reason}`)}
        back={
          item.subject ? <TextLink href={item.subject.href}>{item.subject.title}</TextLink> : t("subjectGone")
        }
        meta={
          <>
            <Badge>{t(`states.${item.state}`)}</Badge>
            <span>{t(`subjects.${item.subjectType}`)}</span>
            <Time at={item.createdAt} now={now} show="relative" />
            {item.openedBy ? <span>{t("openedBy", { name: item.openedBy })}</span> : null}
          </>
        }
      />
      <div className="mt-8 max-w-3xl space-y-10">
        {item.state === "open" || item.state === "appealed" ? (
          <Notice tone="info" title={t(`next.${item.state}`)} />
        ) : null}
        {item.lifted ? (
          <Notice
            tone="info"
            title={lifting(`lifted.${item.lifted.what}`, {
              date: format.dateTime(item.lifted.at, { dateStyle: "long" }),
            })}
          >
            <span className="whitespace-pre-line [overflow-wrap:anywhere]">{item.lifted.reason}</span>
          </Notice>
        ) : null}
        {bars.map((bar) => (
          <Section key={bar.id} title={bar.listing?.title ?? lifting("bar")}>
            <UndoBarButton barId={bar.id} action={undoBar} />
          </Section>
        ))}
        {item.text ? (
          <Section title={t(item.matter ? "tier.why" : "report")}>
            <p className="measure whitespace-pre-line [overflow-wrap:anywhere]">{item.text}</p>
          </Section>
        ) : null}
        {item.review ? <ReviewMatter matter={item.review} /> : null}
        {item.matter ? (
          <TierMatter matter={item.matter} history={await listTierHistory(item.matter.listing)} />
        ) : null}
        {item.decisions.map((decision) => (
          <DecisionRecord key={decision.instance} decision={decision} />
        ))}
        {item.appealText ? (
          <Section title={t("appeal.title")}>
            <p className="measure whitespace-pre-line [overflow-wrap:anywhere]">{item.appealText}</p>
          </Section>
        ) : null}
        {item.mayAppeal ? <AppealForm caseId={item.id} action={appeal} /> : null}
        {item.mayDecide ? (
          <DecideForm
            caseId={item.id}
            outcomes={outcomesFor(item.subjectType)}
            action={decide}
            isAppeal={item.state === "appealed"}
            toTier={item.matter ? otherTier(item.matter.part.tier) : undefined}
          />
        ) : null}
      </div>
    </div>
  );
}
