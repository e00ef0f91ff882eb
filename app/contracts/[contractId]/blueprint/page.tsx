import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { NextIntlClientProvider } from "next-intl";
import { getLocale, getTranslations } from "next-intl/server";
import { BlueprintForm } from "@/components/blueprints/blueprint-form";
import { BlueprintView } from "@/components/blueprints/blueprint-view";
import { MakeListing } from "@/components/blueprints/make-listing";
import { OversightOfferForm } from "@/components/oversight/offer-form";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { blueprintFaults, typedOf } from "@/lib/contracts/blueprint-form";
import { BlueprintContent } from "@/lib/contracts/kind-schemas";
import type { RoomView } from "@/lib/contracts/room-queries";
import { isLocale } from "@/lib/locales";
import { pickMessages } from "@/lib/messages";
import { currencySchema } from "@/lib/money";
import { loadRoom } from "../../load-room";
import { finish, list, oversee } from "./actions";

interface Props {
  params: Promise<{ contractId: string }>;
}

async function load({ params }: Props) {
  const { room } = await loadRoom((await params).contractId);
  if (room.kind !== "blueprint") notFound();
  return room;
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [room, t] = await Promise.all([load(props), getTranslations("blueprints")]);
  return { title: t("headFor", { title: room.title }) };
}

export default async function BlueprintPage(props: Props) {
  const [room, locale] = await Promise.all([load(props), getLocale()]);
  const content = BlueprintContent.safeParse(room.blueprint?.content);
  const currency = currencySchema.parse(room.currency);
  if (isWriting(room))
    return (
      <NextIntlClientProvider
        messages={pickMessages(isLocale(locale) ? locale : "en", ["blueprints", "tiering", "ui"])}
      >
        <BlueprintForm
          contractId={room.id}
          client={room.organisation?.name ?? room.client.name}
          currency={currency}
          typed={typedOf(room.blueprint?.content, currency)}
          faults={blueprintFaults(room.blueprint?.content)}
          revision={room.blueprint?.revision ?? 0}
          savedAt={room.blueprint?.updatedAt ?? null}
          action={finish}
        />
      </NextIntlClientProvider>
    );
  if (!content.success) return <NothingYet room={room} />;
  const isAccepted = room.milestones.some(({ state }) => state === "accepted");
  return (
    <>
      {isAccepted && room.party === "client" && room.mayAct ? (
        <MakeListing
          contractId={room.id}
          listingId={room.blueprint?.listingId ?? null}
          author={room.freelancer.name}
          action={list}
        />
      ) : null}
      {isAccepted && room.party === "client" && room.mayAct && room.blueprint?.listingId ? (
        <OversightOfferForm
          contractId={room.id}
          offerId={randomUUID()}
          author={room.freelancer.name}
          currency={currency}
          action={oversee}
        />
      ) : null}
      <BlueprintView blueprint={content.data} currency={currency} />
    </>
  );
}

/** The author writes while the work is begun and not delivered, or has come back. */
const isWriting = ({ party, mayAct, state, milestones }: RoomView) =>
  party === "freelancer" &&
  mayAct &&
  state === "active" &&
  milestones.some((milestone) => milestone.state === "started" || milestone.state === "changes");

async function NothingYet({ room }: { room: RoomView }) {
  const t = await getTranslations("blueprints.nothing");
  const [milestone] = room.milestones;
  const isOver = room.closedAt !== null;
  const key = isOver ? "over" : room.party === "client" ? "client" : "freelancer";
  return (
    <EmptyState
      as="h2"
      className="mt-8"
      title={t(`${key}Title`)}
      action={
        milestone && !isOver ? (
          <ButtonLink href={`/contracts/${room.id}/milestones/${milestone.id}`}>{t("goOn")}</ButtonLink>
        ) : undefined
      }
    >
      {t(`${key}Text`, { name: room.freelancer.name })}
    </EmptyState>
  );
}
