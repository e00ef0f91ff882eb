import { useFormatter, useLocale, useTranslations } from "next-intl";
import { FeeLines } from "@/components/contracts/fee-lines";
import { currencyOf } from "@/components/rooms/room-money";
import { DescriptionList } from "@/components/ui/description-list";
import { TextLink } from "@/components/ui/text-link";
import { currentDueOf, currentPriceOf } from "@/lib/contracts/current-terms";
import type { RoomView } from "@/lib/contracts/room-queries";
import { formatMoney } from "@/lib/money";

/** Price, what stands aside, and who agreed what when. */
export function RoomFacts({ room }: { room: RoomView }) {
  const t = useTranslations("contracts.page");
  const rooms = useTranslations("rooms.money");
  const format = useFormatter();
  const locale = useLocale();
  const currency = currencyOf(room);
  const money = (amountMinor: number) => formatMoney({ amountMinor, currency }, locale);
  const sum = (pick: (hold: NonNullable<RoomView["milestones"][number]["hold"]>) => number) =>
    room.milestones.reduce((total, { hold }) => total + (hold ? pick(hold) : 0), 0);
  const held = sum((hold) => (hold.state === "held" ? hold.amountMinor + hold.payerFeeMinor : 0));
  const released = sum((hold) => hold.releasedMinor);
  const refunded = sum((hold) => hold.refundedMinor);
  const current = currentPriceOf(room);
  const dueAt = currentDueOf(room);
  const clientName = room.organisation?.name ?? room.client.name;
  const isClient = room.party === "client";
  const facts = [
    { term: rooms("held"), value: money(held) },
    { term: rooms("released"), value: money(released) },
    ...(refunded > 0 ? [{ term: rooms("refunded"), value: money(refunded) }] : []),
    { term: t("client"), value: isClient ? t("yourSide", { name: clientName }) : clientName },
    {
      term: t("freelancer"),
      value: isClient ? (
        <TextLink href={`/talent/${room.freelancerId}`}>{room.freelancer.name}</TextLink>
      ) : (
        t("you", { name: room.freelancer.name })
      ),
    },
    { term: t("agreedOn"), value: format.dateTime(room.agreedAt, { dateStyle: "long" }) },
    ...(dueAt ? [{ term: t("dueOn"), value: format.dateTime(dueAt, { dateStyle: "long" }) }] : []),
    ...(room.listingId
      ? [
          {
            term: t("from"),
            value: (
              <TextLink
                href={room.proposalId ? `/proposals/${room.proposalId}` : `/listings/${room.listingId}`}
              >
                {t(room.proposalId ? "fromProposal" : "fromListing")}
              </TextLink>
            ),
          },
        ]
      : []),
  ];
  return (
    <aside aria-label={t("facts")} className="border-t border-line py-8 sm:py-10 lg:border-t-0">
      <p className="text-sm text-soft">{t("total")}</p>
      <p className="figures mt-1 font-serif text-4xl [overflow-wrap:anywhere]">
        {formatMoney({ amountMinor: current, currency }, locale, "short")}
      </p>
      {current === room.totalMinor ? null : (
        <p className="figures mt-1 text-sm text-soft">
          {rooms("atFirst", { amount: money(room.totalMinor) })}
        </p>
      )}
      <div className="mt-5">
        <FeeLines
          amountMinor={current}
          currency={currency}
          tier={room.tier}
          version={room.feeVersion}
          side={room.party}
        />
        <p className="mt-2 text-sm text-soft">
          {t.rich("feeFrozen", {
            version: room.feeVersion,
            link: (words) => <TextLink href="/fees">{words}</TextLink>,
          })}
        </p>
      </div>
      <DescriptionList className="figures mt-7" items={facts} stacked />
    </aside>
  );
}
