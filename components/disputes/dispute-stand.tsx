import { useFormatter, useTranslations } from "next-intl";
import type { PartyNames } from "@/components/disputes/share-field";
import { Notice } from "@/components/ui/notice";
import type { ContractParty, DisputeState } from "@/lib/contracts/states";

export interface Standing {
  state: DisputeState;
  by: ContractParty;
  answerBy: Date;
  decideBy: Date | null;
  appealBy: Date | null;
  appealedBy: ContractParty | null;
  closedAt: Date | null;
}

export interface DisputeStandProps {
  dispute: Standing;
  names: PartyNames;
  now: Date;
  /** The side that reads; null for a moderator. */
  party: ContractParty | null;
}

/** Where a dispute stands, who has to do what, and by when: one plain sentence with the date. */
export function DisputeStand({ dispute, names, now, party }: DisputeStandProps) {
  const t = useTranslations("disputes.stand");
  const format = useFormatter();
  const { state, by, answerBy, decideBy, appealBy, appealedBy, closedAt } = dispute;
  const due = { open: answerBy, review: decideBy, appealed: decideBy, decided: appealBy }[state as string];
  const answers = by === "client" ? "freelancer" : "client";
  const isLate = (state === "review" || state === "appealed") && decideBy !== null && decideBy < now;
  const date = due ?? closedAt;
  const params = {
    at: date ? format.dateTime(date, { dateStyle: "long", timeStyle: "short" }) : "",
    name: names[state === "appealed" && appealedBy ? appealedBy : answers],
    side: party === answers ? "you" : "other",
  };
  const key = isLate ? (`${state}Late` as "reviewLate" | "appealedLate") : state;
  return (
    <Notice tone={isLate ? "warning" : "info"} title={t(`${state}.title`)}>
      {t(`${key}.text`, params)}
    </Notice>
  );
}
