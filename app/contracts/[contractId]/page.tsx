import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { getNow, getTranslations } from "next-intl/server";
import { renew } from "@/app/offers/actions";
import { Timeline } from "@/components/contracts/timeline";
import { Again } from "@/components/rooms/again";
import { CheckpointList } from "@/components/rooms/checkpoint-list";
import { MilestoneList } from "@/components/rooms/milestone-list";
import { NextStep } from "@/components/rooms/next-step";
import { OwnTurns } from "@/components/rooms/own-turns";
import { RoomFacts } from "@/components/rooms/room-facts";
import { Disclosure } from "@/components/ui/disclosure";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { timelineOf } from "@/lib/contracts/queries";
import { isOpen } from "@/lib/contracts/states";
import { turnsOn } from "@/lib/contracts/turn-queries";
import { loadRoom } from "../load-room";
import { keepOne, moveOne, setOne } from "./actions";

interface Props {
  params: Promise<{ contractId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const shownAtOnce = 8;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { room } = await loadRoom((await params).contractId);
  return { title: room.title };
}

export default async function RoomPage({ params, searchParams }: Props) {
  const [{ contractId }, query] = await Promise.all([params, searchParams]);
  const [{ viewer, room }, now] = await Promise.all([loadRoom(contractId), getNow()]);
  const [t, rooms, events, turns] = await Promise.all([
    getTranslations("contracts.page"),
    getTranslations("rooms"),
    timelineOf(room),
    turnsOn(viewer, room.id, now),
  ]);
  const latest = events.toReversed();
  return (
    <>
      {query.new ? (
        <Notice tone="success" role="status" className="mt-8" title={t("newTitle")}>
          {t("newText", { name: room.freelancer.name })}
        </Notice>
      ) : null}
      <OwnTurns turns={turns} now={now} />
      <NextStep room={room} />
      <div className="grid gap-x-14 lg:grid-cols-[minmax(0,1fr)_21rem]">
        <div className="min-w-0">
          <Section title={t("milestones")} lead={t("milestonesLead")} className="border-t-0">
            <MilestoneList room={room} />
          </Section>
          {isOpen(room.state) || room.checkpoints.length > 0 ? (
            <Section title={rooms("checkpoints.title")} lead={rooms("checkpoints.lead")}>
              <CheckpointList room={room} set={setOne} keep={keepOne} move={moveOne} />
            </Section>
          ) : null}
          <Section title={t("timeline")} lead={t("timelineLead")}>
            <Timeline events={latest.slice(0, shownAtOnce)} />
            {latest.length > shownAtOnce ? (
              <Disclosure className="mt-4" summary={rooms("earlier", { count: latest.length - shownAtOnce })}>
                <Timeline events={latest.slice(shownAtOnce)} />
              </Disclosure>
            ) : null}
          </Section>
          <Again room={room} offerId={randomUUID()} renew={renew} />
        </div>
        <RoomFacts room={room} />
      </div>
    </>
  );
}
