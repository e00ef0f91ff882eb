import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ClientMoney } from "@/app/money/client-money";
import { FreelancerMoney } from "@/app/money/freelancer-money";
import { MoneyFrame } from "@/components/money/money-frame";
import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import { requireViewer } from "@/lib/accounts/current-viewer";
import { billingDetailsOf } from "@/lib/bookkeeping/details-queries";
import { personOwner } from "@/lib/bookkeeping/owners";
import { organisationsPaidBy } from "@/lib/bookkeeping/policy";
import { present } from "@/lib/clock";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("money.page");
  return { title: t("title") };
}

export default async function MoneyPage() {
  const viewer = await requireViewer("/money");
  const [t, details] = await Promise.all([
    getTranslations("money.missing"),
    billingDetailsOf(viewer, personOwner(viewer.id)),
  ]);
  const Overview = viewer.view === "client" ? ClientMoney : FreelancerMoney;
  // Who pays for an organisation may have nothing to write down for themselves.
  const isMissing = !details && organisationsPaidBy(viewer).length === 0;
  return (
    <MoneyFrame tab="overview" view={viewer.view}>
      {isMissing ? (
        <Notice
          className="mb-8"
          title={t("title")}
          actions={
            <ButtonLink href="/money/details" size="small">
              {t("action")}
            </ButtonLink>
          }
        >
          {t("text")}
        </Notice>
      ) : null}
      <Overview viewer={viewer} now={present()} />
    </MoneyFrame>
  );
}
