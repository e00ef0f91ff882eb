import type { Metadata } from "next";
import { getFormatter, getLocale, getTranslations } from "next-intl/server";
import { orNotFound } from "@/app/or-not-found";
import { ReceiptPeople } from "@/components/matching/receipt-people";
import { ReceiptVerdict } from "@/components/matching/receipt-verdict";
import { TierBadge } from "@/components/tier/tier-badge";
import { ButtonLink } from "@/components/ui/button-link";
import { DescriptionList } from "@/components/ui/description-list";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { getReceiptOrThrow } from "@/lib/matching/receipt-queries";
import { recomputeReceipt } from "@/lib/matching/recompute-receipt";
import { skillNames } from "@/lib/skills/catalogue";

type Props = PageProps<"/ranking/receipts/[rankRunId]">;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("ranking.receipts");
  return { title: t("oneTitle"), robots: { index: false } };
}

/** One ranking's receipt, for anyone who has its address: computed again while they look. */
export default async function ReceiptPage({ params }: Props) {
  const { rankRunId } = await params;
  const [receipt, t, format, locale] = await Promise.all([
    orNotFound(getReceiptOrThrow(rankRunId)),
    getTranslations(),
    getFormatter(),
    getLocale(),
  ]);
  const { question, among, excluded } = receipt;
  const say = (key: string, params = {}) => t(`ranking.receipts.${key}`, params);
  const left = Object.entries(excluded).map(([gate, count]) =>
    t(`shortlist.leftOut.reason.${gate}`, { count }),
  );
  return (
    <div className="shell pb-16">
      <PageHeader
        title={say("oneTitle")}
        back={<TextLink href="/ranking/receipts">{say("title")}</TextLink>}
        lead={say("oneLead", {
          at: format.dateTime(new Date(receipt.computedAt), { dateStyle: "long", timeStyle: "short" }),
          version: receipt.policyVersion,
        })}
        actions={
          <ButtonLink href={`/ranking/receipts/${rankRunId}/file`} prefetch={false}>
            {say("json")}
          </ButtonLink>
        }
      />
      <Section title={say("verdict")}>
        <ReceiptVerdict verdict={recomputeReceipt(JSON.stringify(receipt))} />
      </Section>
      <Section title={say("people")}>
        <ReceiptPeople receipt={receipt} />
      </Section>
      <Section margin title={say("question")}>
        <DescriptionList
          items={[
            { term: say("tier"), value: <TierBadge tier={question.tier} /> },
            {
              term: say("field"),
              value: question.family ? t(`skills.family.${question.family}`) : say("none"),
            },
            { term: say("skills"), value: skillNames(question.skills, locale) || say("none") },
            { term: say("among"), value: say("amongValue", { count: among }) },
            { term: say("left"), value: left.length > 0 ? format.list(left) : say("nobody") },
            {
              term: say("hash"),
              value: <span className="font-mono text-sm break-all">{receipt.hash}</span>,
            },
          ]}
        />
      </Section>
    </div>
  );
}
