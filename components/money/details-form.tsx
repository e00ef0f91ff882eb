import { useLocale, useTranslations } from "next-intl";
import { ActionForm, type FormAction } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { Textarea } from "@/components/ui/textarea";
import { countries } from "@/lib/profiles/countries";
import { countryName } from "@/lib/profiles/languages";

interface Props {
  owner: string;
  /** Stands in the form until something was saved. */
  name: string;
  details: {
    legalName: string;
    address: string;
    country: string;
    taxId: string;
    taxRateBasisPoints: number;
    purchaseOrder: string;
  } | null;
  action: FormAction;
}

/** What is printed on an owner's documents. */
export function DetailsForm({ owner, name, details, action }: Props) {
  const t = useTranslations("money.details");
  const locale = useLocale();
  const places = countries
    .map((code) => ({ value: code, label: countryName(code, locale) }))
    .sort((a, b) => a.label.localeCompare(b.label, locale));
  return (
    <ActionForm action={action} done={t("saved")} className="max-w-xl space-y-6">
      <input type="hidden" name="owner" value={owner} />
      <Field name="legalName" label={t("legalName")} help={t("legalNameHelp")} required>
        <Input defaultValue={details?.legalName ?? name} maxLength={120} autoComplete="organization" />
      </Field>
      <Field name="address" label={t("address")} help={t("addressHelp")} required>
        <Textarea
          defaultValue={details?.address ?? ""}
          maxLength={400}
          rows={3}
          autoComplete="street-address"
        />
      </Field>
      <Field name="country" label={t("country")} required>
        <Select
          className="max-w-sm"
          defaultValue={details?.country ?? ""}
          options={[...(details ? [] : [{ value: "", label: t("choose") }]), ...places]}
        />
      </Field>
      <Field name="taxId" label={t("taxId")} help={t("taxIdHelp")} optionalLabel={t("optional")}>
        <Input className="max-w-sm" defaultValue={details?.taxId ?? ""} maxLength={40} />
      </Field>
      <Field name="taxRate" label={t("taxRate")} help={t("taxRateHelp")} optionalLabel={t("optional")}>
        <Input
          className="max-w-32"
          inputMode="decimal"
          suffix="%"
          defaultValue={String((details?.taxRateBasisPoints ?? 0) / 100)}
          maxLength={6}
        />
      </Field>
      <Field
        name="purchaseOrder"
        label={t("purchaseOrder")}
        help={t("purchaseOrderHelp")}
        optionalLabel={t("optional")}
      >
        <Input className="max-w-sm" defaultValue={details?.purchaseOrder ?? ""} maxLength={60} />
      </Field>
      <SubmitButton>{t("save")}</SubmitButton>
    </ActionForm>
  );
}
