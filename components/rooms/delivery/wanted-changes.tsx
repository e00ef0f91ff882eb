import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { verdictsOf } from "@/lib/contracts/read-delivery";
import type { RoomMilestone } from "@/lib/contracts/room-queries";

/** What the client asked to change on the last delivery, each under its criterion. */
export function WantedChanges({ milestone }: { milestone: RoomMilestone }) {
  const t = useTranslations("rooms.deliver");
  if (milestone.state !== "changes") return null;
  const last = milestone.deliveries.findLast(({ state }) => state === "submitted");
  const unmet = verdictsOf(last).filter(({ result }) => result === "not-met");
  if (unmet.length === 0) return null;
  return (
    <Notice tone="warning" title={t("wanted", { count: unmet.length })} className="mb-6">
      <ul className="mt-2 space-y-3">
        {unmet.map(({ criterionId, saw }) => (
          <li key={criterionId}>
            <p className="font-medium">{milestone.criteria.find(({ id }) => id === criterionId)?.text}</p>
            <p className="own-words-tight whitespace-pre-line">{saw}</p>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
