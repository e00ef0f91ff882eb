import { useTranslations } from "next-intl";
import { Badge, type BadgeTone } from "@/components/ui/badge";
import type { OfferState } from "@/lib/contracts/states";

const tones: Record<OfferState, BadgeTone> = {
  open: "caution",
  agreed: "positive",
  declined: "neutral",
  withdrawn: "neutral",
  expired: "neutral",
};

/** How an offer stands, in a word. */
export function OfferStateBadge({ state }: { state: OfferState }) {
  const t = useTranslations("offers.state");
  return <Badge tone={tones[state]}>{t(state)}</Badge>;
}
