import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { NextIntlClientProvider } from "next-intl";
import { getLocale, getTranslations } from "next-intl/server";
import { ReviewRecord } from "@/components/oversight/review-record";
import { AnswerForm } from "@/components/rooms/answer-form";
import { Defects } from "@/components/rooms/defects";
import { DeliveryForm } from "@/components/rooms/delivery/delivery-form";
import { DeliveryView } from "@/components/rooms/delivery/delivery-view";
import { GiveBack } from "@/components/rooms/give-back";
import { MilestoneHead } from "@/components/rooms/milestone-head";
import { MilestoneMove } from "@/components/rooms/milestone-move";
import { OtherWays } from "@/components/rooms/other-ways";
import { currencyOf } from "@/components/rooms/room-money";
import { Disclosure } from "@/components/ui/disclosure";
import { Section } from "@/components/ui/section";
import { present } from "@/lib/clock";
import { chargesOf } from "@/lib/contracts/charge-queries";
import { deliveryFormOf } from "@/lib/contracts/delivery-queries";
import { oversightReviewsOf } from "@/lib/contracts/oversight-queries";
import { mayMove, milestoneMoves } from "@/lib/contracts/states";
import { isLocale } from "@/lib/locales";
import { pickMessages } from "@/lib/messages";
import { loadRoom } from "../../../load-room";
import { answer, answerReport, callOff, deliver, fixed, fund, giveBackPaid, report, start } from "./actions";

interface Props {
  params: Promise<{ contractId: string; milestoneId: string }>;
}

async function load({ params }: Props) {
  const { contractId, milestoneId } = await params;
  const { viewer, room } = await loadRoom(contractId);
  const milestone = room.milestones.find(({ id }) => id === milestoneId);
  if (!milestone) notFound();
  return { viewer, room, milestone };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { room, milestone } = await load(props);
  return { title: `${milestone.title} · ${room.title}` };
}

export default async function MilestonePage(props: Props) {
  const { viewer, room, milestone } = await load(props);
  const [t, oversight, locale] = await Promise.all([
    getTranslations("rooms.milestone"),
    getTranslations("blueprints.oversight"),
    getLocale(),
  ]);
  const sent = milestone.deliveries.filter(({ state }) => state === "submitted");
  const latest = sent.at(-1);
  const mayMoveTo = (to: "delivered" | "accepted") =>
    room.mayAct && mayMove(milestoneMoves, milestone.state, to, room.party);
  const mayDeliver = mayMoveTo("delivered") && room.kind !== "timebox";
  const isPaused = room.state === "paused";
  const form =
    mayDeliver && !isPaused
      ? await deliveryFormOf(viewer, { family: room.family, milestoneId: milestone.id })
      : null;
  const charges =
    room.kind === "timebox"
      ? await chargesOf(viewer, { ...room, currency: currencyOf(room) }, present(), milestone.id)
      : null;
  const reviews = sent.length > 0 ? await oversightReviewsOf(viewer, room.id) : [];
  const ofLatest = reviews.filter(({ deliveryId }) => deliveryId === latest?.id);
  const words = pickMessages(isLocale(locale) ? locale : "en", ["rooms", "ui"]);
  return (
    <>
      <MilestoneHead room={room} milestone={milestone} />
      <div className="not-empty:pb-8 sm:not-empty:pb-10">
        <MilestoneMove
          room={room}
          milestone={milestone}
          fund={fund}
          callOff={callOff}
          start={start}
          charges={charges}
        />
      </div>
      {ofLatest.length > 0 ? (
        <Section title={oversight("section")}>
          {ofLatest.map((review) => (
            <ReviewRecord key={review.id} review={review} criteria={milestone.criteria} />
          ))}
        </Section>
      ) : null}
      {form ? (
        <NextIntlClientProvider messages={words}>
          <DeliveryForm room={room} milestone={milestone} form={form} action={deliver} />
        </NextIntlClientProvider>
      ) : null}
      {latest ? (
        <Section title={t("delivery", { number: latest.attempt })}>
          <DeliveryView room={room} milestone={milestone} delivery={latest} />
          {sent.length > 1 ? (
            <div className="mt-8 space-y-4 border-t border-line pt-5">
              {sent
                .slice(0, -1)
                .toReversed()
                .map((delivery) => (
                  <Disclosure key={delivery.id} summary={t("delivery", { number: delivery.attempt })}>
                    <DeliveryView room={room} milestone={milestone} delivery={delivery} />
                  </Disclosure>
                ))}
            </div>
          ) : null}
        </Section>
      ) : null}
      {latest && mayMoveTo("accepted") ? (
        <Section id="your-answer" title={t("answer")} lead={t("answerLead")}>
          <AnswerForm room={room} milestone={milestone} delivery={latest} action={answer} />
        </Section>
      ) : null}
      {milestone.state === "accepted" || milestone.defects.length > 0 ? (
        <Defects room={room} milestone={milestone} report={report} answer={answerReport} fixed={fixed} />
      ) : null}
      <GiveBack room={room} milestone={milestone} action={giveBackPaid} />
      <OtherWays room={room} milestone={milestone} />
    </>
  );
}
