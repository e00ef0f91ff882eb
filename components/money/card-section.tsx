import { useTranslations } from "next-intl";
import { ActionForm, type FormAction } from "@/components/ui/action-form";
import { Badge } from "@/components/ui/badge";
import { Confirm } from "@/components/ui/confirm";
import { HairlineItem, HairlineList } from "@/components/ui/hairline-list";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import type { listCards } from "@/lib/payments/payout-queries";

interface Props {
  cards: Awaited<ReturnType<typeof listCards>>;
  add: FormAction;
  remove: FormAction;
}

/** The cards a client has left for later payments. */
export function CardSection({ cards, add, remove }: Props) {
  const t = useTranslations("money.cards");
  return (
    <Section title={t("title")} lead={t("lead")} id="cards">
      {cards.length > 0 ? (
        <HairlineList className="mb-5 max-w-2xl">
          {cards.map(({ id, brand, last4, expMonth, expYear, isDefault }) => (
            <HairlineItem
              key={id}
              className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3"
            >
              <span className="figures text-ui">
                {t("card", { brand, last4, month: String(expMonth).padStart(2, "0"), year: String(expYear) })}
                {isDefault ? <Badge className="ms-3">{t("first")}</Badge> : null}
              </span>
              <Confirm
                action={remove}
                fields={{ cardId: id }}
                trigger={t("remove")}
                triggerSize="small"
                title={t("removeTitle", { last4 })}
                confirm={t("remove")}
                cancel={t("keep")}
                danger
              >
                <p>{t("removeText")}</p>
              </Confirm>
            </HairlineItem>
          ))}
        </HairlineList>
      ) : (
        <p className="mb-5 text-ui text-soft">{t("none")}</p>
      )}
      <ActionForm action={add}>
        <SubmitButton variant="secondary">{t("add")}</SubmitButton>
      </ActionForm>
    </Section>
  );
}
