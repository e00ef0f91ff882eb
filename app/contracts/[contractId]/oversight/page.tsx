import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { orNotFound } from "@/app/or-not-found";
import { OverseenWork } from "@/components/oversight/overseen-work";
import { EmptyState } from "@/components/ui/empty-state";
import { requireViewer } from "@/lib/accounts/current-viewer";
import { getOversightOrThrow } from "@/lib/contracts/oversight-queries";
import { review } from "./actions";

interface Props {
  params: Promise<{ contractId: string }>;
}

const load = cache(async (contractId: string) => {
  const viewer = await requireViewer(`/contracts/${contractId}/oversight`);
  return orNotFound(getOversightOrThrow(viewer, contractId));
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ title }, t] = await Promise.all([
    load((await params).contractId),
    getTranslations("blueprints.oversight"),
  ]);
  return { title: t("headFor", { title }) };
}

export default async function OversightPage({ params }: Props) {
  const [oversight, t] = await Promise.all([
    load((await params).contractId),
    getTranslations("blueprints.oversight"),
  ]);
  const { id, isActive, mayReview, contracts } = oversight;
  const delivered = contracts.filter(({ milestones }) => milestones.length > 0);
  if (delivered.length === 0)
    return (
      <EmptyState as="h2" className="mt-8" title={t(isActive ? "emptyTitle" : "closedTitle")}>
        {t(isActive ? "emptyText" : "closedText")}
      </EmptyState>
    );
  return (
    <>
      <p className="measure py-8 text-soft">{t("lead")}</p>
      {delivered.map((contract) => (
        <OverseenWork
          key={contract.id}
          contractId={id}
          contract={contract}
          mayReview={mayReview}
          action={review}
        />
      ))}
    </>
  );
}
