import { useTranslations } from "next-intl";
import { Badge, type BadgeTone } from "@/components/ui/badge";
import type { DisputeState } from "@/lib/contracts/states";

const tones: Record<DisputeState, BadgeTone> = {
  open: "caution",
  review: "caution",
  decided: "caution",
  appealed: "caution",
  final: "neutral",
  settled: "positive",
  withdrawn: "neutral",
};

/** How a dispute stands, in a word or two. */
export function DisputeStateBadge({ state }: { state: DisputeState }) {
  const t = useTranslations("disputes.state");
  return <Badge tone={tones[state]}>{t(state)}</Badge>;
}
