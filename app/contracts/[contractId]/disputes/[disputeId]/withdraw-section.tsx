import { getTranslations } from "next-intl/server";
import { Confirm } from "@/components/ui/confirm";
import { Section } from "@/components/ui/section";
import { withdraw } from "../actions";
import type { DisputePage } from "../load-dispute";

/** Whoever opened it can take it back until it is decided. */
export async function WithdrawSection({ page: { dispute, milestone } }: { page: DisputePage }) {
  const t = await getTranslations("disputes.withdraw");
  return (
    <Section title={t("title")} lead={t("lead")}>
      <Confirm
        action={withdraw}
        fields={{ disputeId: dispute.id }}
        trigger={t("act")}
        title={t("ask")}
        confirm={t("act")}
        cancel={t("keep")}
      >
        <p>{t("text", { milestone: milestone.title })}</p>
      </Confirm>
    </Section>
  );
}
