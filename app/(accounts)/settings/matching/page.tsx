import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { SettingsFrame } from "@/components/accounts/settings-frame";
import { BlockedList } from "@/components/matching/blocked-list";
import { ButtonLink } from "@/components/ui/button-link";
import { Section } from "@/components/ui/section";
import { requireViewer } from "@/lib/accounts/current-viewer";
import { getBlocked } from "@/lib/matching/block-queries";
import { matchAgain } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("shortlist.block");
  return { title: t("pageTitle") };
}

/** Whom one is not matched with, and the receipts that rank one. */
export default async function MatchingPage() {
  const [viewer, t, tReceipts] = await Promise.all([
    requireViewer("/settings/matching"),
    getTranslations("shortlist.block"),
    getTranslations("ranking.receipts"),
  ]);
  const blocked = await getBlocked(viewer);
  return (
    <SettingsFrame tab="matching">
      <Section title={t("pageTitle")} lead={t("pageLead")} margin className="border-t-0">
        <BlockedList blocked={blocked} unblock={matchAgain} />
      </Section>
      {viewer.isFreelancer ? (
        <Section title={tReceipts("ownTitle")} lead={tReceipts("own")} margin>
          <ButtonLink href="/ranking/receipts/mine" prefetch={false}>
            {tReceipts("download")}
          </ButtonLink>
        </Section>
      ) : null}
    </SettingsFrame>
  );
}
