import { useTranslations } from "next-intl";
import { Badge, type BadgeTone } from "@/components/ui/badge";
import type { ProposalState } from "@/lib/proposals/states";

const tones: Record<ProposalState, BadgeTone> = {
  draft: "outline",
  sent: "caution",
  withdrawn: "neutral",
  declined: "neutral",
  accepted: "positive",
};

/** How a proposal stands, in a word. */
export function StateBadge({ state }: { state: ProposalState }) {
  const t = useTranslations("proposals.state");
  return <Badge tone={tones[state]}>{t(state)}</Badge>;
}
