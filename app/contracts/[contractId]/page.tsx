import type { Metadata } from "next";
import { getFormatter, getLocale, getTranslations } from "next-intl/server";
import { cache } from "react";
import { orNotFound } from "@/app/or-not-found";
import { ContractStateBadge } from "@/components/contracts/contract-state-badge";
import { FeeLines } from "@/components/contracts/fee-lines";
import { Milestones } from "@/components/contracts/milestones";
import { ScopeSheet } from "@/components/contracts/scope-sheet";
import { Timeline } from "@/components/contracts/timeline";
import { TierBadge } from "@/components/tier/tier-badge";
import { DescriptionList } from "@/components/ui/description-list";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { requireViewer } from "@/lib/accounts/current-viewer";
import { getContractOrThrow, timelineOf } from "@/lib/contracts/queries";
import { nextStep } from "@/lib/contracts/states";
import { formatMoney, isCurrency } from "@/lib/money";

interface Props {
  params: Promise<{ contractId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const load = cache(async (contractId: string) => {
  const viewer = await requireViewer(`/contracts/${contractId}`);
  return orNotFound(getContractOrThrow(viewer, contractId));
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { contractId } = await params;
  const { title } = await load(contractId);
  return { title };
}

export default async function ContractPage({ params, searchParams }: Props) {
  const [{ contractId }, query] = await Promise.all([params, searchParams]);
  const contract = await load(contractId);
  const [t, format, locale, events] = await Promise.all([
    getTranslations("contracts.page"),
    getFormatter(),
    getLocale(),
    timelineOf(contract),
  ]);
  const { party, state, tier, totalMinor, feeVersion, milestones, scope } = contract;
  const currency = isCurrency(contract.currency) ? contract.currency : "USD";
  const clientName = contract.organisation?.name ?? contract.client.name;
  const step = nextStep(state);
  const day = (at: Date) => format.dateTime(at, { dateStyle: "long" });
  const parties = [
    { term: t("client"), value: party === "client" ? t("yourSide", { name: clientName }) : clientName },
    {
      term: t("freelancer"),
      value:
        party === "freelancer" ? (
          t("you", { name: contract.freelancer.name })
        ) : (
          <TextLink href={`/talent/${contract.freelancerId}`}>{contract.freelancer.name}</TextLink>
        ),
    },
    { term: t("agreedOn"), value: day(contract.agreedAt) },
    ...(contract.dueAt ? [{ term: t("dueOn"), value: day(contract.dueAt) }] : []),
    ...(contract.listingId
      ? [
          {
            term: t("from"),
            value: (
              <TextLink
                href={
                  contract.proposalId
                    ? `/proposals/${contract.proposalId}`
                    : `/listings/${contract.listingId}`
                }
              >
                {t(contract.proposalId ? "fromProposal" : "fromListing")}
              </TextLink>
            ),
          },
        ]
      : []),
  ];
  return (
    <div className="shell">
      <PageHeader
        back={<TextLink href="/contracts">{t("back")}</TextLink>}
        title={contract.title}
        meta={
          <>
            <ContractStateBadge state={state} />
            <TierBadge tier={tier} />
            <span>{t(`kind.${contract.kind}`)}</span>
          </>
        }
      />
      {query.new ? (
        <Notice tone="success" role="status" className="mb-6" title={t("newTitle")}>
          {t("newText", { name: contract.freelancer.name })}
        </Notice>
      ) : null}
      {step ? (
        <Notice className="mb-8" title={t(`next.${step.key}.title`)}>
          {t(`next.${step.key}.${party}`)}
        </Notice>
      ) : null}
      <div className="grid gap-x-14 lg:grid-cols-[minmax(0,1fr)_21rem]">
        <div className="min-w-0">
          <Section title={t("milestones")} lead={t("milestonesLead")}>
            <Milestones milestones={milestones} currency={currency} />
          </Section>
          {scope ? <ScopeSheet contract={contract} scope={scope} /> : null}
        </div>
        <aside aria-label={t("facts")} className="border-t border-line py-8 sm:py-10">
          <p className="text-sm text-soft">{t("total")}</p>
          <p className="figures mt-1 font-serif text-4xl">
            {formatMoney({ amountMinor: totalMinor, currency }, locale, "short")}
          </p>
          <div className="mt-5">
            <FeeLines
              amountMinor={totalMinor}
              currency={currency}
              tier={tier}
              version={feeVersion}
              side={party}
            />
            <p className="mt-2 text-sm text-soft">
              {t.rich("feeFrozen", {
                version: feeVersion,
                link: (words) => <TextLink href="/fees">{words}</TextLink>,
              })}
            </p>
          </div>
          <DescriptionList className="mt-7" items={parties} stacked />
        </aside>
      </div>
      <Section title={t("timeline")} lead={t("timelineLead")}>
        <Timeline events={events} />
      </Section>
    </div>
  );
}
