import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { ContractStateBadge } from "@/components/contracts/contract-state-badge";
import { tabsOf } from "@/components/rooms/room-tabs";
import { TierBadge } from "@/components/tier/tier-badge";
import { PageHeader } from "@/components/ui/page-header";
import { RouteTabs } from "@/components/ui/route-tabs";
import { TextLink } from "@/components/ui/text-link";
import { loadRoom } from "../load-room";

interface Props {
  params: Promise<{ contractId: string }>;
  children: ReactNode;
}

/** The frame of a contract's room: what it is, where it stands, and the ways around it. */
export default async function RoomLayout({ params, children }: Props) {
  const { contractId } = await params;
  const { room } = await loadRoom(contractId);
  const [t, page] = await Promise.all([getTranslations("rooms"), getTranslations("contracts.page")]);
  const other =
    room.party === "client" ? room.freelancer.name : (room.organisation?.name ?? room.client.name);
  return (
    <div className="shell">
      <PageHeader
        back={<TextLink href="/contracts">{page("back")}</TextLink>}
        title={room.title}
        meta={
          <>
            <ContractStateBadge
              state={room.state}
              isDisputed={room.milestones.some(({ state }) => state === "disputed")}
            />
            <TierBadge tier={room.tier} />
            <span>{page(`kind.${room.kind}`)}</span>
            <span>{t("with", { name: other })}</span>
          </>
        }
      />
      <RouteTabs
        label={t("tabs.label")}
        tabs={tabsOf(room).map(({ path, key, waiting }) => ({
          href: `/contracts/${contractId}${path}`,
          label: waiting ? t("tabs.waiting", { tab: t(`tabs.${key}`), count: waiting }) : t(`tabs.${key}`),
        }))}
      />
      {children}
    </div>
  );
}
