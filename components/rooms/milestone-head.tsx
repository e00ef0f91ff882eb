import { useFormatter, useLocale, useTranslations } from "next-intl";
import { MilestoneBadge } from "@/components/rooms/milestone-badge";
import { currencyOf } from "@/components/rooms/room-money";
import { TextLink } from "@/components/ui/text-link";
import type { RoomMilestone, RoomView } from "@/lib/contracts/room-queries";
import { formatMoney } from "@/lib/money";

/** What a milestone is, for how much, by when, and what must hold. */
export function MilestoneHead({ room, milestone }: { room: RoomView; milestone: RoomMilestone }) {
  const t = useTranslations("rooms.milestone");
  const page = useTranslations("contracts.page");
  const format = useFormatter();
  const locale = useLocale();
  const { title, priceMinor, days, dueAt, state, isSample, criteria } = milestone;
  return (
    <header className="py-8 sm:py-10">
      <p className="text-ui">
        <TextLink href={`/contracts/${room.id}`}>{t("all")}</TextLink>
      </p>
      <h2 className="mt-3 text-2xl">{title}</h2>
      <p className="figures mt-2 flex flex-wrap items-center gap-x-4 gap-y-1 text-ui text-soft">
        <MilestoneBadge state={state} />
        {isSample ? <span>{t("sample")}</span> : null}
        <span>{formatMoney({ amountMinor: priceMinor, currency: currencyOf(room) }, locale)}</span>
        <span>{page("days", { days })}</span>
        {dueAt ? <span>{page("due", { at: format.dateTime(dueAt, { dateStyle: "medium" }) })}</span> : null}
      </p>
      <h3 className="mt-6 text-lg">{t("criteria")}</h3>
      <ol className="mt-2 max-w-[65ch] list-decimal space-y-1 pl-6">
        {criteria.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ol>
    </header>
  );
}
