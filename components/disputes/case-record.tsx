import { useFormatter, useLocale, useTranslations } from "next-intl";
import { Story } from "@/components/profiles/story";
import { DeliveryView } from "@/components/rooms/delivery/delivery-view";
import { DescriptionList } from "@/components/ui/description-list";
import { Disclosure } from "@/components/ui/disclosure";
import { Section } from "@/components/ui/section";
import type { ModeratedDispute } from "@/lib/moderation/dispute-queries";
import { currencySchema, formatMoney } from "@/lib/money";

/** What is recorded of the milestone: its terms, the deliveries with the client's verdicts, change orders, questions. */
export function CaseRecord({ dispute: { contract, milestone } }: { dispute: ModeratedDispute }) {
  const t = useTranslations("disputes.admin");
  const part = useTranslations("disputes.evidence.part");
  const format = useFormatter();
  const locale = useLocale();
  const money = (amountMinor: number) =>
    formatMoney({ amountMinor, currency: currencySchema.parse(contract.currency) }, locale);
  const day = (at: Date) => format.dateTime(at, { dateStyle: "medium" });
  return (
    <Section title={t("record")} lead={t("recordLead")}>
      <DescriptionList
        items={[
          { term: t("price"), value: money(milestone.priceMinor) },
          { term: t("dueOn"), value: milestone.dueAt ? day(milestone.dueAt) : t("noDay") },
          {
            term: t("allCriteria"),
            value: (
              <ol className="list-decimal space-y-1 pl-5 wrap-anywhere">
                {milestone.criteria.map(({ id, text }) => (
                  <li key={id}>{text}</li>
                ))}
              </ol>
            ),
          },
        ]}
      />
      <h3 className="mt-7 mb-2 font-sans text-ui font-medium tracking-normal">{t("deliveries")}</h3>
      {milestone.deliveries.length === 0 ? <p className="text-ui text-soft">{t("noDeliveries")}</p> : null}
      <div className="space-y-3">
        {milestone.deliveries.map((delivery, index) => (
          <Disclosure
            key={delivery.id}
            summary={t("delivery", { number: delivery.attempt })}
            open={index === milestone.deliveries.length - 1}
          >
            <DeliveryView room={contract} milestone={milestone} delivery={delivery} />
          </Disclosure>
        ))}
      </div>
      {milestone.changeOrders.length > 0 ? (
        <Records
          title={t("changes")}
          items={milestone.changeOrders.map(({ id, what, state, deltaMinor, answer, createdAt }) => ({
            id,
            head: `${t(`changeState.${state}`)} · ${money(deltaMinor)} · ${day(createdAt)}`,
            parts: [
              { term: t("what"), text: what },
              { term: part("answer"), text: answer },
            ],
          }))}
        />
      ) : null}
      {milestone.questions.length > 0 ? (
        <Records
          title={t("questions")}
          items={milestone.questions.map(({ id, text, answer, askedAt }) => ({
            id,
            head: day(askedAt),
            parts: [
              { term: t("question"), text },
              { term: part("answer"), text: answer ?? t("noAnswer") },
            ],
          }))}
        />
      ) : null}
    </Section>
  );
}

interface RecordsProps {
  title: string;
  items: { id: string; head: string; parts: { term: string; text: string }[] }[];
}

function Records({ title, items }: RecordsProps) {
  return (
    <>
      <h3 className="mt-7 mb-2 font-sans text-ui font-medium tracking-normal">{title}</h3>
      <ul className="divide-y divide-line border-y border-line">
        {items.map(({ id, head, parts }) => (
          <li key={id} className="py-4">
            <p className="figures mb-2 text-sm text-soft">{head}</p>
            <Story parts={parts} />
          </li>
        ))}
      </ul>
    </>
  );
}
