import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { TextLink } from "@/components/ui/text-link";
import { Time } from "@/components/ui/time";
import type { Turn } from "@/lib/contracts/turns";

/** What waits for this side besides the work itself: questions, changes, offers to end or to settle, defects. */
export function OwnTurns({ turns, now }: { turns: readonly Turn[]; now: Date }) {
  const t = useTranslations("rooms.turns");
  const dashboard = useTranslations("dashboard");
  const asides = turns.filter(({ kind }) => besides.includes(kind));
  if (asides.length === 0) return null;
  return (
    <Notice tone="warning" className="mt-8" title={t("title")}>
      <ul className="mt-1 space-y-1">
        {asides.map(({ kind, href, at }) => (
          <li key={`${kind} ${href} ${at?.getTime()}`} className="flex flex-wrap gap-x-4">
            <TextLink href={href}>{dashboard(`agenda.${kind}`, { count: 1 })}</TextLink>
            {at ? (
              <span className="text-soft">
                {dashboard(at > now ? "by" : "since")} <Time at={at} show="day" />
              </span>
            ) : null}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

/** The work has its own notice on the page. */
const besides: readonly Turn["kind"][] = [
  "answer-question",
  "answer-change",
  "answer-ending",
  "answer-split",
  "answer-defect",
  "fix-defect",
];
