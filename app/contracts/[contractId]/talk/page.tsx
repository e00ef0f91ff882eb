import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AskForm } from "@/components/rooms/ask-form";
import { DecisionForm } from "@/components/rooms/decision-form";
import { DecisionList } from "@/components/rooms/decision-list";
import { QuestionList } from "@/components/rooms/question-list";
import { Disclosure } from "@/components/ui/disclosure";
import { Section } from "@/components/ui/section";
import { isOpen } from "@/lib/contracts/states";
import { loadRoom } from "../../load-room";
import { answer, answerPublic, ask, askPublic, log, tellOutcome } from "./actions";

interface Props {
  params: Promise<{ contractId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ room }, t] = await Promise.all([
    loadRoom((await params).contractId),
    getTranslations("rooms.talk"),
  ]);
  return { title: `${t("title")} · ${room.title}` };
}

export default async function TalkPage({ params, searchParams }: Props) {
  const [{ contractId }, { about }] = await Promise.all([params, searchParams]);
  const [{ room }, t] = await Promise.all([loadRoom(contractId), getTranslations("rooms.talk")]);
  const mayTalk = room.mayAct;
  const chosen = typeof about === "string" ? about : undefined;
  return (
    <>
      <Section title={t("questions")} lead={t("questionsLead")} className="border-t-0">
        <QuestionList room={room} now={new Date()} answer={mayTalk ? answer : undefined} />
      </Section>
      {mayTalk ? (
        <Section id="ask" title={t("ask")} lead={t(`askLead.${room.party}`)}>
          <AskForm room={room} chosen={chosen} action={ask} />
        </Section>
      ) : null}
      <Section title={t("decisions")} lead={t("decisionsLead")}>
        <DecisionList
          room={room}
          tellOutcome={mayTalk ? tellOutcome : undefined}
          askPublic={mayTalk ? askPublic : undefined}
          answerPublic={mayTalk ? answerPublic : undefined}
        />
        {mayTalk && isOpen(room.state) ? (
          <Disclosure asButton className="mt-5" summary={t("log")}>
            <DecisionForm contractId={room.id} action={log} />
          </Disclosure>
        ) : null}
      </Section>
    </>
  );
}
