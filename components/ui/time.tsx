import { useFormatter } from "next-intl";

export interface TimeProps {
  at: Date;
  /** Needed for `relative`: pass the clock's time, so that server and browser agree. */
  now?: Date;
  /** `relative` ("in 3 days") keeps the full date as its title; `day` and `moment` are written out. */
  show?: "relative" | "day" | "moment";
  className?: string;
}

/** A point in time as the reader would say it, with the exact one for machines and on hover. */
export function Time({ at, now, show = "day", className }: TimeProps) {
  const format = useFormatter();
  const moment = format.dateTime(at, { dateStyle: "long", timeStyle: "short" });
  const text =
    show === "relative" && now
      ? format.relativeTime(at, now)
      : show === "moment"
        ? moment
        : format.dateTime(at, { dateStyle: "medium" });
  return (
    <time dateTime={at.toISOString()} title={moment} className={className}>
      {text}
    </time>
  );
}
