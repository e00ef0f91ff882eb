import { useFormatter, useTranslations } from "next-intl";
import type { DisputeEvent } from "@/lib/contracts/dispute-queries";

/** What happened in a dispute, in order, hanging from a line. */
export function DisputeHistory({ events }: { events: readonly DisputeEvent[] }) {
  const t = useTranslations("contracts.events");
  const own = useTranslations("disputes.history");
  const format = useFormatter();
  return (
    <ol className="relative max-w-[44rem] border-l border-accent pl-6">
      {events.map(({ id, type, at, by, ruling }) => (
        <li key={id} className="relative py-2.5">
          <span
            aria-hidden
            className="absolute top-[1.3rem] -left-[27.5px] size-1.5 rounded-full bg-accent"
          />
          <p>{ruling?.instance === 2 ? own("onAppeal") : t(type)}</p>
          <p className="figures text-sm text-soft wrap-anywhere">
            {by ?? (ruling ? own("moderator") : own("clock"))}
            {" · "}
            <time dateTime={at.toISOString()}>
              {format.dateTime(at, { dateStyle: "medium", timeStyle: "short" })}
            </time>
          </p>
        </li>
      ))}
    </ol>
  );
}
