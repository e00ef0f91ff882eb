import { getTranslations } from "next-intl/server";
import { testCards } from "@/lib/payments/sandbox/test-cards";

/** The test cards to choose from, with what each of them does. */
export async function cardChoices() {
  const t = await getTranslations("payments.sandbox");
  return testCards.map(({ kind, last4 }) => ({
    value: kind,
    label: t("card", { last4 }),
    help: t(`cards.${kind}`),
  }));
}
