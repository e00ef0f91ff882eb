import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { loadRoom } from "@/app/contracts/load-room";
import { DisputeStateBadge } from "@/components/disputes/dispute-state-badge";
import { EmptyState } from "@/components/ui/empty-state";
import { HairlineItem, HairlineList } from "@/components/ui/hairline-list";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { Time } from "@/components/ui/time";
import { isDisputable } from "@/lib/contracts/states";
import { namesOf } from "./load-dispute";

interface Props {
  params: Promise<{ contractId: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [t, { room }] = await Promise.all([
    getTranslations("disputes"),
    params.then(({ contractId }) => loadRoom(contractId)),
  ]);
  return { title: `${t("list.title")} · ${room.title}` };
}

/** The disputes of a contract, and where one can be opened. */
export default async function DisputesPage({ params }: Props) {
  const { contractId } = await params;
  const [t, { room }] = await Promise.all([getTranslations("disputes"), loadRoom(contractId)]);
  const names = namesOf(room);
  const disputable = room.mayAct ? room.milestones.filter(({ state }) => isDisputable(state)) : [];
  return (
    <>
      <Section title={t("list.title")} lead={t("list.lead")} className="border-t-0">
        {room.disputes.length === 0 ? (
          <EmptyState as="h3" title={t("list.emptyTitle")}>
            {t("list.emptyText")}
          </EmptyState>
        ) : (
          <HairlineList>
            {room.disputes.toReversed().map(({ id, milestoneId, by, state, openedAt }) => (
              <HairlineItem key={id}>
                <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
                  <TextLink
                    href={`/contracts/${room.id}/disputes/${id}`}
                    cover
                    className="min-w-0 font-serif text-lg wrap-anywhere"
                  >
                    {room.milestones.find((milestone) => milestone.id === milestoneId)?.title ?? t("title")}
                  </TextLink>
                  <DisputeStateBadge state={state} />
                </div>
                <p className="mt-1 text-ui text-soft wrap-anywhere">
                  {t("list.by", { name: names[by] })} · <Time at={openedAt} />
                </p>
              </HairlineItem>
            ))}
          </HairlineList>
        )}
      </Section>
      {disputable.length > 0 ? (
        <Section title={t("list.open")} lead={t("list.openLead")}>
          <ul className="space-y-2">
            {disputable.map(({ id, title }) => (
              <li key={id}>
                <TextLink href={`/contracts/${room.id}/disputes/new?milestone=${id}`}>
                  {t("list.about", { milestone: title })}
                </TextLink>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </>
  );
}
