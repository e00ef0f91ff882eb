import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { FileAdder } from "@/components/rooms/file-adder";
import { FileList } from "@/components/rooms/file-list";
import { Section } from "@/components/ui/section";
import { maxFileMegabytes } from "@/lib/contracts/file-schemas";
import { loadRoom } from "../../load-room";

interface Props {
  params: Promise<{ contractId: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ room }, t] = await Promise.all([
    loadRoom((await params).contractId),
    getTranslations("rooms.files"),
  ]);
  return { title: `${t("title")} · ${room.title}` };
}

export default async function FilesPage({ params }: Props) {
  const [{ room }, t] = await Promise.all([
    loadRoom((await params).contractId),
    getTranslations("rooms.files"),
  ]);
  return (
    <Section title={t("title")} lead={t("lead")} className="border-t-0">
      {room.mayAct ? (
        <FileAdder
          contractId={room.id}
          words={{
            choose: t("choose"),
            help: t("addHelp", { megabytes: maxFileMegabytes }),
            lost: t("lost"),
          }}
        />
      ) : null}
      <FileList room={room} />
    </Section>
  );
}
