import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { decide, propose } from "@/app/admin/money/actions";
import { adminOr404 } from "@/app/admin/money/admin-or-404";
import { LedgerPageFrame } from "@/app/admin/money/ledger-page";
import { CorrectionFields } from "@/components/money/admin/correction-fields";
import { CorrectionItem } from "@/components/money/admin/correction-item";
import { HairlineList } from "@/components/ui/hairline-list";
import { Section } from "@/components/ui/section";
import { accountNames } from "@/lib/bookkeeping/account-names";
import { cursorFrom } from "@/lib/cursor";
import { listCorrections } from "@/lib/payments/admin-queries";
import { ProposeCorrection } from "@/lib/payments/schemas";

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("money.admin.tabs");
  return { title: t("corrections") };
}

export default async function CorrectionsPage({ searchParams }: Props) {
  const [viewer, query] = await Promise.all([adminOr404("/admin/money/corrections"), searchParams]);
  const before = cursorFrom(query.before);
  const [t, stored] = await Promise.all([
    getTranslations("money.admin"),
    listCorrections(viewer, before ? { before } : {}),
  ]);
  const corrections = stored.flatMap((row) => {
    const entries = ProposeCorrection.shape.entries.safeParse(row.entries);
    return entries.success ? [{ ...row, entries: entries.data }] : [];
  });
  const names = await accountNames(
    viewer,
    corrections.flatMap(({ entries, proposedById, decidedById }) => [
      ...entries.map(({ owner }) => owner),
      proposedById,
      ...(decidedById ? [decidedById] : []),
    ]),
  );
  return (
    <LedgerPageFrame
      viewer={viewer}
      tab="corrections"
      rows={stored}
      before={before}
      address="/admin/money/corrections"
    >
      {corrections.length === 0 ? (
        <p className="mb-6 text-soft">{t("none.corrections")}</p>
      ) : (
        <HairlineList>
          {corrections.map((correction) => (
            <CorrectionItem
              key={correction.id}
              correction={correction}
              names={names}
              isOwn={correction.proposedById === viewer.id}
              decide={decide}
            />
          ))}
        </HairlineList>
      )}
      <Section title={t("correction.title")} lead={t("correction.lead")} className="mt-8" id="propose">
        <CorrectionFields action={propose} />
      </Section>
    </LedgerPageFrame>
  );
}
