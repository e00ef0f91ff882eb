import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";

interface Props {
  address: string;
  fields: readonly { name: "owner" | "hold" | "key"; value: string | undefined }[];
}

/** Narrows the ledger down; a plain form, so that what was asked stands in the address. */
export function LedgerFilter({ address, fields }: Props) {
  const t = useTranslations("money.admin.filter");
  return (
    <form action={address} className="mb-6 flex flex-wrap items-end gap-4">
      {fields.map(({ name, value }) => (
        <Field key={name} name={name} label={t(name)} className="w-full sm:w-72">
          <Input name={name} defaultValue={value ?? ""} key={value} maxLength={120} />
        </Field>
      ))}
      <Button type="submit">{t("apply")}</Button>
      {fields.some(({ value }) => value) ? (
        <ButtonLink href={address} variant="quiet">
          {t("clear")}
        </ButtonLink>
      ) : null}
    </form>
  );
}
