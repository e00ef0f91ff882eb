import { useTranslations } from "next-intl";
import { Badge, type BadgeTone } from "@/components/ui/badge";
import type { MilestoneState } from "@/lib/contracts/states";

const tones: Partial<Record<MilestoneState, BadgeTone>> = {
  accepted: "positive",
  delivered: "caution",
  changes: "caution",
  disputed: "danger",
};

/** Where a milestone stands, in one word. */
export function MilestoneBadge({ state }: { state: MilestoneState }) {
  const t = useTranslations("contracts.page.milestoneState");
  return <Badge tone={tones[state] ?? "outline"}>{t(state)}</Badge>;
}
