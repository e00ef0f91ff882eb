import { useFormatter, useTranslations } from "next-intl";
import type { ContractEvent } from "@/lib/contracts/queries";

/** What happened, in order, hanging from a line. */
export function Timeline({ events }: { events: ContractEvent[] }) {
  const t = useTranslations("contracts.events");
  const format = useFormatter();
  return (
    <ol className="relative max-w-[44rem] border-l border-accent pl-6">
      {events.map(({ id, type, at, actor }) => (
        <li key={id} className="relative py-2.5">
          <span
            aria-hidden
            className="absolute top-[1.3rem] -left-[27.5px] size-1.5 rounded-full bg-accent"
          />
          <p>{t.has(type) ? t(type) : t("other")}</p>
          <p className="figures text-sm text-soft">
            {actor ? `${actor} · ` : null}
            <time dateTime={at.toISOString()}>
              {format.dateTime(at, { dateStyle: "medium", timeStyle: "short" })}
            </time>
          </p>
        </li>
      ))}
    </ol>
  );
}
