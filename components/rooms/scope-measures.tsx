import { useFormatter, useTranslations } from "next-intl";
import { Stat } from "@/components/ui/stat";
import type { RoomView } from "@/lib/contracts/room-queries";

/** How well the frozen scope has held so far, for each side, and which change orders moved it. */
export function ScopeMeasures({ room }: { room: RoomView }) {
  const t = useTranslations("rooms.measures");
  const format = useFormatter();
  const { measure, changeOrders } = room;
  const agreed = changeOrders.filter(({ state }) => state === "agreed").length;
  if (agreed === 0) return null;
  const share = (value: number) => format.number(value, { style: "percent", maximumFractionDigits: 1 });
  return (
    <div className="mb-8 grid gap-8 sm:grid-cols-2">
      {(["accuracy", "stability"] as const).map((key) => {
        const moves = measure.moves.filter((move) => move.of === key);
        return (
          <Stat
            key={key}
            label={t(key)}
            value={share(measure[key])}
            detail={
              <>
                {t(`${key}From`, { moved: moves.length, all: agreed })}
                {moves.map(({ changeOrderId, by, cause }) => (
                  <span key={changeOrderId} className="block">
                    {t("moved", { by: share(by), cause: t(`cause.${cause}`) })}
                  </span>
                ))}
              </>
            }
          />
        );
      })}
    </div>
  );
}
