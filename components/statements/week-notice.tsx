import { useFormatter, useTranslations } from "next-intl";
import { useNextCharge } from "@/components/statements/next-charge";
import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import { TextLink } from "@/components/ui/text-link";
import type { ChargesView } from "@/lib/contracts/charge-queries";
import type { WeeksView, WeekView } from "@/lib/contracts/statement-queries";
import { type ContractParty, isFinished } from "@/lib/contracts/states";

export interface WeekNoticeProps {
  contract: WeeksView;
  week: WeekView;
  charges: ChargesView;
}

/** What happens next about a week, by whom and by when. */
export function WeekNotice({ contract, week, charges }: WeekNoticeProps) {
  const t = useTranslations("statements.next");
  const format = useFormatter();
  const { id, party, mayPay, otherName: name } = contract;
  // One thing at a time: where another week waits, this one's money can too.
  const isOnly = contract.weeks.every(({ state }) => isFinished(state) || state === "agreed");
  const moment = (at: Date) =>
    format.dateTime(at, { dateStyle: "full", timeStyle: "short", timeZone: "UTC" });
  if (contract.state === "paused" && waitsWhilePaused(week, party))
    return (
      <Notice title={t("paused.title")}>
        {t.rich("paused.text", {
          link: (words) => <TextLink href={`/contracts/${id}/ending`}>{words}</TextLink>,
        })}
      </Notice>
    );
  switch (week.state) {
    case "agreed":
      if (charges.standing && charges.coming?.milestoneId === week.id && charges.coming.chargeAt)
        return <ByItself contract={contract} charges={charges} at={charges.coming.chargeAt} />;
      return (
        <Notice
          title={t("fund.title")}
          actions={
            mayPay ? (
              <ButtonLink
                variant={isOnly ? "primary" : "secondary"}
                href={`/contracts/${id}/milestones/${week.id}`}
              >
                {t("fund.go", { number: week.number })}
              </ButtonLink>
            ) : undefined
          }
        >
          {t(`fund.${party}`, { name })}
        </Notice>
      );
    case "funding":
      return <Notice title={t("funding.title")}>{t("funding.text")}</Notice>;
    case "funded":
    case "started":
      return party === "client" ? (
        <Notice title={t("write.title")}>{t("write.client", { name })}</Notice>
      ) : null;
    case "delivered": {
      const { approvesAt, sentAt } = week.statement ?? {};
      return (
        <Notice tone={party === "client" ? "warning" : "info"} title={t(`approve.${party}`, { name })}>
          {approvesAt ? t("approve.until", { at: moment(approvesAt) }) : null}{" "}
          {sentAt ? t("approve.sent", { at: format.dateTime(sentAt, { dateStyle: "long" }) }) : null}
        </Notice>
      );
    }
    case "changes":
      return (
        <Notice tone={party === "freelancer" ? "warning" : "info"} title={t(`answer.${party}`, { name })}>
          {t(`answer.${party}Text`, { name })}
        </Notice>
      );
    case "disputed":
      return (
        <Notice
          tone="warning"
          title={t("disputed.title")}
          actions={<ButtonLink href={`/contracts/${id}/disputes`}>{t("disputed.go")}</ButtonLink>}
        >
          {t("disputed.text")}
        </Notice>
      );
    default:
      return null;
  }
}

/** A week that its client lets be funded by itself, on a day that is known. */
function ByItself({ contract, charges, at }: Omit<WeekNoticeProps, "week"> & { at: Date }) {
  const t = useTranslations("charges.week");
  const next = useNextCharge();
  const card = charges.standing?.card;
  return (
    <Notice title={t("title", { at: next.day(at) })}>
      {card
        ? t("client", { ...card, amount: next.money(charges.coming?.payMinor ?? 0, contract.currency) })
        : t("freelancer", { name: contract.otherName })}{" "}
      {charges.coming?.obstacle === "unsent" ? t("unsent") : null}
    </Notice>
  );
}

/** What is sent can be answered during a pause; nothing new is begun, billed or explained. */
const waitsWhilePaused = ({ state }: WeekView, party: ContractParty) =>
  state === "agreed" ||
  state === "funded" ||
  state === "started" ||
  (state === "changes" && party === "freelancer");
