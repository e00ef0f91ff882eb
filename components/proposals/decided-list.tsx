import { useFormatter, useTranslations } from "next-intl";
import { StateBadge } from "@/components/proposals/state-badge";
import { HairlineItem, HairlineList } from "@/components/ui/hairline-list";
import { TextLink } from "@/components/ui/text-link";
import type { Comparison } from "@/lib/proposals/compare-queries";

/** Proposals that no longer wait, and what each of their people was told. */
export function DecidedList({ decided }: { decided: Comparison["decided"] }) {
  const t = useTranslations("proposals.compare");
  const reasons = useTranslations("proposals.declineReasons");
  const format = useFormatter();
  return (
    <HairlineList>
      {decided.map(({ id, state, declineReason, decidedAt, freelancer, contract }) => (
        <HairlineItem key={id} className="flex flex-wrap items-baseline gap-x-4 gap-y-1 py-3 text-ui">
          {state === "withdrawn" ? (
            <span>{freelancer.name}</span>
          ) : (
            <TextLink href={`/proposals/${id}`}>{freelancer.name}</TextLink>
          )}
          <StateBadge state={state} />
          {declineReason ? <span className="text-soft">{reasons(declineReason)}</span> : null}
          {contract ? <TextLink href={`/contracts/${contract.id}`}>{t("toContract")}</TextLink> : null}
          {decidedAt ? (
            <span className="figures ml-auto text-sm text-soft">
              {format.dateTime(decidedAt, { dateStyle: "medium" })}
            </span>
          ) : null}
        </HairlineItem>
      ))}
    </HairlineList>
  );
}
