import { useTranslations } from "next-intl";
import { Badge, type BadgeTone } from "@/components/ui/badge";
import type { ContractState } from "@/lib/contracts/states";

const tones: Record<ContractState, BadgeTone> = {
  agreed: "caution",
  active: "positive",
  paused: "caution",
  closed: "neutral",
  ended: "neutral",
};

/** How a contract stands, in a word. */
export function ContractStateBadge({ state }: { state: ContractState }) {
  const t = useTranslations("contracts.state");
  return <Badge tone={tones[state]}>{t(state)}</Badge>;
}
