import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PageHeader } from "@/components/ui/page-header";
import { Stat } from "@/components/ui/stat";
import { TextLink } from "@/components/ui/text-link";
import { requireViewer } from "@/lib/accounts/current-viewer";
import { countWaiting } from "@/lib/moderation/queries";
import { paymentsWaiting } from "@/lib/payments/admin-queries";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("moderation.admin");
  return { title: t("title") };
}

export default async function AdminPage() {
  const viewer = await requireViewer("/admin");
  if (!viewer.isAdmin) notFound();
  const [t, ledger, waiting, money] = await Promise.all([
    getTranslations("moderation.admin"),
    getTranslations("money.admin"),
    countWaiting(viewer),
    paymentsWaiting(viewer),
  ]);
  const ofMoney = (["calls", "webhooks", "differences", "corrections", "chargebacks"] as const).filter(
    (kind) => money[kind] > 0,
  );
  const stats = [
    { label: t("openCases"), value: waiting.cases, href: "/admin/cases" },
    { label: t("appeals"), value: waiting.appeals, href: "/admin/cases" },
    { label: t("disputes"), value: waiting.disputes, href: "/admin/disputes" },
    { label: t("held"), value: waiting.held, href: "/admin/listings?state=held" },
    { label: t("newToday"), value: waiting.newToday, href: "/admin/listings?state=published" },
    { label: t("suspected"), value: waiting.suspected, href: "/admin/patterns" },
    ...ofMoney.map((kind) => ({
      label: ledger(`tabs.${kind}`),
      value: money[kind],
      href: `/admin/money/${kind}`,
    })),
  ];
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")} />
      <div className="mt-8 grid gap-8 sm:grid-cols-2 lg:grid-cols-4">
        {stats.map(({ label, value, href }) => (
          <Stat
            key={label}
            label={label}
            value={value}
            detail={<TextLink href={href}>{t("look")}</TextLink>}
          />
        ))}
      </div>
    </>
  );
}
