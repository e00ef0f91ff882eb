import { getTranslations } from "next-intl/server";
import { onboard } from "@/app/money/actions";
import { Amounts } from "@/components/money/amounts";
import { HeldTable } from "@/components/money/held-table";
import { IncomeTable } from "@/components/money/income-table";
import { PayoutSection } from "@/components/money/payout-section";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import { Stat } from "@/components/ui/stat";
import { TextLink } from "@/components/ui/text-link";
import type { Viewer } from "@/lib/accounts/viewer";
import { heldMoney } from "@/lib/bookkeeping/held-queries";
import { balanceBefore, incomeLines } from "@/lib/bookkeeping/income-queries";
import { yearFrom, yearOf } from "@/lib/bookkeeping/periods";
import { totalsBy } from "@/lib/bookkeeping/totals";
import { after, day } from "@/lib/clock";
import { listPayouts, payoutStanding } from "@/lib/payments/payout-queries";

const linesShown = 20;
const payoutsShown = 10;

/** What a freelancer has earned, and what is still held. */
export async function FreelancerMoney({ viewer, now }: { viewer: Viewer; now: Date }) {
  const year = yearOf(now);
  const period = yearFrom(year) ?? { from: now, to: now };
  const [t, held, balance, lines, standing, payouts] = await Promise.all([
    getTranslations("money"),
    heldMoney(viewer, "freelancer"),
    balanceBefore(viewer, after(now, day)),
    incomeLines(viewer, period),
    payoutStanding(viewer),
    listPayouts(viewer, undefined, payoutsShown),
  ]);
  const payoutSection = <PayoutSection standing={standing} payouts={payouts} onboard={onboard} />;
  if (held.length === 0 && balance.size === 0)
    return (
      <>
        <EmptyState
          title={t("freelancer.emptyTitle")}
          action={<ButtonLink href="/listings">{t("freelancer.toListings")}</ButtonLink>}
        >
          {t("freelancer.empty")}
        </EmptyState>
        {payoutSection}
      </>
    );
  const earned = lines.filter(({ kind }) => kind === "release" || kind === "back");
  return (
    <>
      <div className="grid gap-8 pb-10 sm:grid-cols-3">
        <Stat
          label={t("freelancer.balance")}
          value={<Amounts amounts={balance} />}
          detail={t("freelancer.balanceDetail")}
        />
        <Stat
          label={t("freelancer.onHold")}
          value={<Amounts amounts={totalsBy(held, ({ freelancerGetsMinor }) => freelancerGetsMinor)} />}
          detail={t("freelancer.onHoldDetail", { count: held.length })}
        />
        <Stat
          label={t("freelancer.thisYear", { year })}
          value={<Amounts amounts={totalsBy(earned, ({ netMinor }) => netMinor)} />}
          detail={t("freelancer.thisYearDetail")}
        />
      </div>
      <Section title={t("held.title")} lead={t("held.lead.freelancer")} id="held">
        <HeldTable held={held} side="freelancer" />
      </Section>
      {payoutSection}
      <Section
        title={t("freelancer.recent")}
        lead={t("freelancer.recentLead")}
        id="recent"
        actions={
          <ButtonLink href={`/money/income.csv?year=${year}`} prefetch={false} size="small">
            {t("freelancer.csv")}
          </ButtonLink>
        }
      >
        <IncomeTable lines={lines.slice(-linesShown).reverse()} />
        <p className="mt-4 text-ui">
          <TextLink href={`/money/statements?year=${year}`}>{t("freelancer.all")}</TextLink>
        </p>
      </Section>
    </>
  );
}
