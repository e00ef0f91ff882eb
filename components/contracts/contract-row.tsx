import { useFormatter, useLocale, useTranslations } from "next-intl";
import { ContractStateBadge } from "@/components/contracts/contract-state-badge";
import { TierBadge } from "@/components/tier/tier-badge";
import { HairlineItem } from "@/components/ui/hairline-list";
import { TextLink } from "@/components/ui/text-link";
import type { ContractListItem } from "@/lib/contracts/queries";
import { formatMoney, isCurrency } from "@/lib/money";

/** A contract in a list: what, with whom, how it stands, for how much. */
export function ContractRow({ contract }: { contract: ContractListItem }) {
  const t = useTranslations("contracts.list");
  const agenda = useTranslations("dashboard.agenda");
  const format = useFormatter();
  const locale = useLocale();
  const { id, title, state, tier, party, currency, priceMinor, agreedAt, dueAt, turn, isDisputed } = contract;
  const other =
    party === "client" ? contract.freelancer.name : (contract.organisation?.name ?? contract.client.name);
  const day = (at: Date) => format.dateTime(at, { dateStyle: "medium" });
  return (
    <HairlineItem className="flex flex-wrap items-baseline justify-between gap-x-8 gap-y-2">
      <div className="min-w-0">
        <h2 className="text-lg">
          <TextLink href={`/contracts/${id}`} plain cover>
            {title}
          </TextLink>
        </h2>
        <p className="figures mt-1.5 flex flex-wrap items-center gap-x-4 gap-y-1 text-ui text-soft">
          <ContractStateBadge state={state} isDisputed={isDisputed} />
          <span>{t("with", { name: other })}</span>
          <TierBadge tier={tier} />
          <span>
            {dueAt && (state === "agreed" || state === "active")
              ? t("due", { at: day(dueAt) })
              : t("agreed", { at: day(agreedAt) })}
          </span>
        </p>
        {turn ? (
          <p className="mt-1.5 text-ui">
            <span className="text-soft">{t("turn")}</span>{" "}
            <TextLink href={turn.href} className="relative z-10 font-medium">
              {agenda(turn.kind, { count: 1 })}
            </TextLink>
          </p>
        ) : null}
      </div>
      <p className="figures text-lg">
        {isCurrency(currency) ? formatMoney({ amountMinor: priceMinor, currency }, locale, "short") : null}
      </p>
    </HairlineItem>
  );
}
