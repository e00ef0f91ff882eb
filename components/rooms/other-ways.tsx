import { useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { RoomMilestone, RoomView } from "@/lib/contracts/room-queries";
import { isDisputable, isFinished, isOpen } from "@/lib/contracts/states";

/** What else can be done about a milestone: ask, change the scope, dispute. */
export function OtherWays({ room, milestone }: { room: RoomView; milestone: RoomMilestone }) {
  const t = useTranslations("rooms.ways");
  const base = `/contracts/${room.id}`;
  const { id, state } = milestone;
  const isRunning = isOpen(room.state) && room.mayAct;
  const ways = [
    isRunning && { key: "ask", href: `${base}/talk?about=${id}#ask` },
    isRunning &&
      !isFinished(state) &&
      state !== "disputed" && { key: "change", href: `${base}/changes?milestone=${id}#propose` },
    isRunning && isDisputable(state) && { key: "dispute", href: `${base}/disputes/new?milestone=${id}` },
  ].filter((way) => way !== false);
  if (ways.length === 0) return null;
  return (
    <Section title={t("title")}>
      <ul className="space-y-3">
        {ways.map(({ key, href }) => (
          <li key={key}>
            <TextLink href={href}>{t(`${key}.link`)}</TextLink>
            <p className="max-w-[62ch] text-ui text-soft">{t(`${key}.text`)}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
