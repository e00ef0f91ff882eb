import { useLocale, useTranslations } from "next-intl";
import { ShareInput } from "@/components/disputes/share-input";
import { Field } from "@/components/ui/field";
import type { Divisible } from "@/lib/contracts/divide-price";

export interface PartyNames {
  client: string;
  freelancer: string;
}

/** How the price of the work is divided: the freelancer's part in percent, with the amounts beside it. */
export function ShareField({ money, names }: { money: Divisible; names: PartyNames }) {
  const t = useTranslations("disputes.share");
  const locale = useLocale();
  return (
    <Field name="sharePercent" label={t("label")} help={t("help")} required>
      <ShareInput
        money={money}
        locale={locale}
        defaultPercent="50"
        words={{
          freelancerGets: t("gets", { name: names.freelancer }),
          clientGetsBack: t("getsBack", { name: names.client }),
          fees: t("fees"),
          unreadable: t("unreadable"),
        }}
      />
    </Field>
  );
}
