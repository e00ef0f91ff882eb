import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Endings } from "@/components/rooms/endings";
import { Pauses } from "@/components/rooms/pauses";
import { Confirm } from "@/components/ui/confirm";
import { Section } from "@/components/ui/section";
import { isOpen } from "@/lib/contracts/states";
import { loadRoom } from "../../load-room";
import { answer, leave, pause, propose, resume, withdraw } from "./actions";

interface Props {
  params: Promise<{ contractId: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ room }, t] = await Promise.all([
    loadRoom((await params).contractId),
    getTranslations("rooms.ending"),
  ]);
  return { title: `${t("title")} · ${room.title}` };
}

export default async function EndingPage({ params }: Props) {
  const [{ room }, t] = await Promise.all([
    loadRoom((await params).contractId),
    getTranslations("rooms.ending"),
  ]);
  const isRunning = isOpen(room.state);
  return (
    <>
      {room.state === "agreed" ? null : (
        <Section title={t("pauses")} lead={t("pausesLead")} className="border-t-0">
          <Pauses room={room} pause={pause} resume={resume} />
        </Section>
      )}
      {room.state === "agreed" ? (
        <Section title={t("leave")} lead={t("leaveLead")} className="border-t-0">
          {room.mayAct ? (
            <Confirm
              action={leave}
              fields={{ contractId: room.id }}
              trigger={t("leaveNow")}
              title={t("leaveTitle")}
              confirm={t("leaveNow")}
              cancel={t("stay")}
              danger
            >
              {t("leaveText")}
            </Confirm>
          ) : null}
        </Section>
      ) : (
        <Section title={t("early")} lead={t(isRunning ? "earlyLead" : "over")}>
          <Endings room={room} propose={propose} answer={answer} withdraw={withdraw} />
        </Section>
      )}
    </>
  );
}
