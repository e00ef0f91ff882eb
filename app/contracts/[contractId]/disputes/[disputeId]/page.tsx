import type { Metadata } from "next";
import { getNow, getTranslations } from "next-intl/server";
import { BothSides } from "@/components/disputes/both-sides";
import { CriterionList } from "@/components/disputes/criterion-list";
import { DisputeHistory } from "@/components/disputes/dispute-history";
import { DisputeStand } from "@/components/disputes/dispute-stand";
import { DisputeStateBadge } from "@/components/disputes/dispute-state-badge";
import { OnRecord } from "@/components/disputes/on-record";
import { Rulings } from "@/components/disputes/rulings";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { disputeHistory } from "@/lib/contracts/dispute-queries";
import { evidenceViews } from "@/lib/contracts/evidence-queries";
import { verdictsOf } from "@/lib/contracts/read-delivery";
import { smallCaseLimit } from "@/lib/contracts/small-case";
import { statementsOf } from "@/lib/moderation/dispute-queries";
import { loadDispute } from "../load-dispute";
import { AnswerSection } from "./answer-section";
import { AppealSection } from "./appeal-section";
import { SplitSection } from "./split-section";
import { WithdrawSection } from "./withdraw-section";

interface Props {
  params: Promise<{ contractId: string; disputeId: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { contractId, disputeId } = await params;
  const [t, { room, milestone }] = await Promise.all([
    getTranslations("disputes"),
    loadDispute(contractId, disputeId),
  ]);
  return { title: `${t("about", { milestone: milestone.title })} · ${room.title}` };
}

/** One dispute as its parties read it: what is disputed, both sides' words, the money, the decision. */
export default async function DisputePage({ params }: Props) {
  const { contractId, disputeId } = await params;
  const page = await loadDispute(contractId, disputeId);
  const { viewer, room, dispute, milestone, names, money, acts } = page;
  const [t, now, statements, history, [said = [], answered = []]] = await Promise.all([
    getTranslations("disputes"),
    getNow(),
    statementsOf(viewer, disputeId),
    disputeHistory(room.id, disputeId),
    evidenceViews(room.id, dispute.evidence, dispute.answerEvidence),
  ]);
  const list = {
    criteria: milestone.criteria,
    disputedIds: dispute.criterionIds,
    verdicts: verdictsOf(milestone.deliveries.findLast(({ verdicts }) => verdicts !== null)),
    names,
  };
  return (
    <>
      <div className="pt-8">
        {room.disputes.length > 1 ? (
          <p className="mb-4 text-ui">
            <TextLink href={`/contracts/${room.id}/disputes`}>{t("all")}</TextLink>
          </p>
        ) : null}
        <div className="mb-5 flex flex-wrap items-center gap-x-4 gap-y-2">
          <h2 className="min-w-0 text-2xl wrap-anywhere">{t("about", { milestone: milestone.title })}</h2>
          <DisputeStateBadge state={dispute.state} />
        </div>
        <DisputeStand dispute={dispute} names={names} now={now} party={room.party} />
        {dispute.isOnRecord && money ? <OnRecord limit={smallCaseLimit(money.currency)} /> : null}
      </div>
      <Section title={t("criteria.title")} lead={t("criteria.lead")} className="border-t-0">
        <CriterionList {...list} />
      </Section>
      <BothSides
        dispute={dispute}
        said={said}
        answered={answered}
        names={names}
        isAnswering={acts.mayAnswer}
      />
      {acts.mayAnswer ? <AnswerSection page={page} /> : null}
      <SplitSection page={page} />
      <Rulings dispute={dispute} statements={statements} history={history} list={list} money={money} />
      <AppealSection page={page} />
      {acts.mayWithdraw ? <WithdrawSection page={page} /> : null}
      <Section title={t("history.title")}>
        <DisputeHistory events={history} />
      </Section>
    </>
  );
}
