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

/** How a contract stands, in a word; what is disputed about one under way goes before that it is. */
export function ContractStateBadge({ state, isDisputed }: { state: ContractState; isDisputed: boolean }) {
  const t = useTranslations("contracts.state");
  if (isDisputed && state === "active") return <Badge tone="danger">{t("disputed")}</Badge>;
  return <Badge tone={tones[state]}>{t(state)}</Badge>;
}
