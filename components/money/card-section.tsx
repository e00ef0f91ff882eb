import { useTranslations } from "next-intl";
import { ActionForm, type FormAction } from "@/components/ui/action-form";
import { Badge } from "@/components/ui/badge";
import { Confirm } from "@/components/ui/confirm";
import { HairlineItem, HairlineList } from "@/components/ui/hairline-list";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextLink } from "@/components/ui/text-link";
import type { listAllowances } from "@/lib/contracts/charge-queries";
import type { listCards } from "@/lib/payments/payout-queries";

interface Props {
  cards: Awaited<ReturnType<typeof listCards>>;
  /** What the viewer lets be charged to them while they are away. */
  allowances: Awaited<ReturnType<typeof listAllowances>>;
  add: FormAction;
  remove: FormAction;
}

/** The cards a client has left for later payments. */
export function CardSection({ cards, allowances, add, remove }: Props) {
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
              <div className="min-w-0 flex-1 basis-60">
                <p className="figures text-ui">
                  {t("card", {
                    brand,
                    last4,
                    month: String(expMonth).padStart(2, "0"),
                    year: String(expYear),
                  })}
                  {isDefault ? <Badge className="ms-3">{t("first")}</Badge> : null}
                </p>
                {allowances
                  .filter(({ cardId }) => cardId === id)
                  .map(({ contract }) => (
                    <p key={contract.id} className="measure break-words text-sm text-soft">
                      {t.rich("allowed", {
                        title: contract.title,
                        link: (words) => (
                          <TextLink href={`/contracts/${contract.id}/statements#coming`}>{words}</TextLink>
                        ),
                      })}
                    </p>
                  ))}
              </div>
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
