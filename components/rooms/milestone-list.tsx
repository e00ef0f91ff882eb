import { useFormatter, useLocale, useTranslations } from "next-intl";
import { MilestoneBadge } from "@/components/rooms/milestone-badge";
import { currencyOf } from "@/components/rooms/room-money";
import { TextLink } from "@/components/ui/text-link";
import type { RoomView } from "@/lib/contracts/room-queries";
import { formatMoney } from "@/lib/money";

/** The milestones of a contract: what is handed over, what must hold, for how much, by when, and where each stands. */
export function MilestoneList({ room }: { room: RoomView }) {
  const t = useTranslations("contracts.page");
  const rooms = useTranslations("rooms.milestone");
  const format = useFormatter();
  const locale = useLocale();
  const currency = currencyOf(room);
  return (
    <ol className="divide-y divide-line border-y border-line">
      {room.milestones.map(
        ({ id, title, criteria, priceMinor, days, state, dueAt, isSample, deliveries }) => {
          const accepts = state === "delivered" ? deliveries.at(-1)?.acceptsAt : null;
          return (
            <li key={id} className="relative py-5">
              <div className="flex flex-wrap items-baseline justify-between gap-x-8 gap-y-1">
                <h3 className="min-w-0 text-lg">
                  <TextLink href={`/contracts/${room.id}/milestones/${id}`} cover plain>
                    {title}
                  </TextLink>
                </h3>
                <p className="figures">{formatMoney({ amountMinor: priceMinor, currency }, locale)}</p>
              </div>
              <p className="figures mt-1.5 flex flex-wrap items-center gap-x-4 gap-y-1 text-ui text-soft">
                <MilestoneBadge state={state} />
                {isSample ? <span>{rooms("sample")}</span> : null}
                <span>{t("days", { days })}</span>
                {dueAt ? (
                  <span>{t("due", { at: format.dateTime(dueAt, { dateStyle: "medium" }) })}</span>
                ) : null}
                <span>{rooms("criteriaCount", { count: criteria.length })}</span>
                {accepts ? (
                  <span className="text-caution">
                    {rooms("acceptsAt", { at: format.dateTime(accepts, { dateStyle: "medium" }) })}
                  </span>
                ) : null}
              </p>
            </li>
          );
        },
      )}
    </ol>
  );
}
