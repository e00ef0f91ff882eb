import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getNow, getTranslations } from "next-intl/server";
import { cache } from "react";
import { orNotFound } from "@/app/or-not-found";
import { ScopeSheet } from "@/components/contracts/scope-sheet";
import { Timeline } from "@/components/contracts/timeline";
import { BothSides } from "@/components/disputes/both-sides";
import { CaseRecord } from "@/components/disputes/case-record";
import { CriterionList } from "@/components/disputes/criterion-list";
import { DecideDisputeForm } from "@/components/disputes/decide-dispute-form";
import { DisputeStand } from "@/components/disputes/dispute-stand";
import { DisputeStateBadge } from "@/components/disputes/dispute-state-badge";
import { Rulings } from "@/components/disputes/rulings";
import { TierBadge } from "@/components/tier/tier-badge";
import { Badge } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { requireViewer } from "@/lib/accounts/current-viewer";
import { disputeHistory } from "@/lib/contracts/dispute-queries";
import { evidenceViews } from "@/lib/contracts/evidence-queries";
import { verdictsOf } from "@/lib/contracts/read-delivery";
import { getDisputeOrThrow, statementsOf } from "@/lib/moderation/dispute-queries";
import { decide } from "../actions";

interface Props {
  params: Promise<{ disputeId: string }>;
}

const load = cache(async (disputeId: string) => {
  const viewer = await requireViewer(`/admin/disputes/${disputeId}`);
  if (!viewer.isAdmin) notFound();
  return { viewer, dispute: await orNotFound(getDisputeOrThrow(viewer, disputeId)) };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [t, { dispute }] = await Promise.all([
    getTranslations("disputes"),
    params.then(({ disputeId }) => load(disputeId)),
  ]);
  return { title: t("about", { milestone: dispute.milestone.title }) };
}

/** One dispute as a moderator reads and decides it. */
export default async function AdminDisputePage({ params }: Props) {
  const { viewer, dispute } = await load((await params).disputeId);
  const { contract, milestone, names, money, hurdle } = dispute;
  const [t, now, statements, history, [said = [], answered = []]] = await Promise.all([
    getTranslations("disputes"),
    getNow(),
    statementsOf(viewer, dispute.id),
    disputeHistory(contract.id, dispute.id),
    evidenceViews(contract.id, dispute.evidence, dispute.answerEvidence),
  ]);
  const list = {
    criteria: milestone.criteria,
    disputedIds: dispute.criterionIds,
    verdicts: verdictsOf(milestone.deliveries.findLast(({ verdicts }) => verdicts !== null)),
    names,
  };
  return (
    <>
      <PageHeader
        title={t("about", { milestone: milestone.title })}
        back={<TextLink href="/admin/disputes">{t("admin.title")}</TextLink>}
        actions={hurdle === null ? <ButtonLink href="#decide">{t("admin.toDecision")}</ButtonLink> : null}
        meta={
          <>
            <DisputeStateBadge state={dispute.state} />
            {dispute.isOnRecord ? <Badge tone="outline">{t("admin.onRecord")}</Badge> : null}
            <TierBadge tier={contract.tier} />
            <span className="wrap-anywhere">{contract.title}</span>
          </>
        }
      />
      <DisputeStand dispute={dispute} names={names} now={now} party={null} />
      {dispute.isOnRecord ? <Notice className="mt-3">{t("admin.onRecordText")}</Notice> : null}
      {hurdle === "party" || hurdle === "decidedBefore" ? (
        <Notice tone="warning" className="mt-3" title={t(`admin.hurdle.${hurdle}`)}>
          {t("admin.notYours")}
        </Notice>
      ) : null}
      <div className="mt-6">
        <Section title={t("criteria.title")} lead={t("criteria.lead")}>
          <CriterionList {...list} />
        </Section>
        <BothSides dispute={dispute} said={said} answered={answered} names={names} />
        <CaseRecord dispute={dispute} />
        {contract.scope ? <ScopeSheet contract={contract} scope={contract.scope} isForModerator /> : null}
        <Section title={t("admin.timeline")} lead={t("admin.timelineLead")}>
          <Timeline events={dispute.timeline} />
        </Section>
        <Rulings dispute={dispute} statements={statements} history={history} list={list} money={money} />
        {hurdle === null && money ? (
          <DecideDisputeForm
            disputeId={dispute.id}
            criteria={milestone.criteria.filter(({ id }) => dispute.criterionIds.includes(id))}
            isAppeal={dispute.state === "appealed"}
            money={money}
            names={names}
            action={decide}
          />
        ) : null}
      </div>
    </>
  );
}
