import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ScopeSheet } from "@/components/contracts/scope-sheet";
import { ChangeForm } from "@/components/rooms/change-form";
import { ChangeList } from "@/components/rooms/change-list";
import { ScopeMeasures } from "@/components/rooms/scope-measures";
import { Section } from "@/components/ui/section";
import { isFinished, isOpen } from "@/lib/contracts/states";
import { loadRoom } from "../../load-room";
import { agree, decline, propose, withdraw } from "./actions";

interface Props {
  params: Promise<{ contractId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ room }, t] = await Promise.all([
    loadRoom((await params).contractId),
    getTranslations("rooms.changes"),
  ]);
  return { title: `${t("title")} · ${room.title}` };
}

export default async function ChangesPage({ params, searchParams }: Props) {
  const [{ contractId }, query] = await Promise.all([params, searchParams]);
  const [{ room }, t] = await Promise.all([loadRoom(contractId), getTranslations("rooms.changes")]);
  const changeable = room.milestones.filter(
    ({ state }) => !isFinished(state) && state !== "disputed" && state !== "funding",
  );
  const mayPropose = room.mayAct && isOpen(room.state) && room.state !== "paused" && changeable.length > 0;
  const chosen = typeof query.milestone === "string" ? query.milestone : undefined;
  return (
    <>
      <Section title={t("title")} lead={t("lead")} className="border-t-0">
        <ScopeMeasures room={room} />
        <ChangeList room={room} agree={agree} decline={decline} withdraw={withdraw} />
      </Section>
      {mayPropose ? (
        <Section id="propose" title={t("propose")} lead={t(`proposeLead.${room.party}`)}>
          <ChangeForm room={room} milestones={changeable} chosen={chosen} action={propose} />
        </Section>
      ) : null}
      {room.scope ? <ScopeSheet contract={room} scope={room.scope} /> : null}
    </>
  );
}
