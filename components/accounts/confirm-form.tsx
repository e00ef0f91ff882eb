import { getTranslations } from "next-intl/server";
import { ActionForm, type FormAction } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextLink } from "@/components/ui/text-link";

interface Props {
  action: FormAction;
  token: string;
  email: string;
  next?: string;
}

/** The password that was chosen, for the address that the link was sent to. */
export async function ConfirmForm({ action, token, email, next }: Props) {
  const t = await getTranslations("accounts.confirm");
  return (
    <ActionForm action={action} className="space-y-6">
      <input type="hidden" name="token" value={token} />
      {next ? <input type="hidden" name="next" value={next} /> : null}
      {/* Password managers look for the name that belongs to the password. */}
      <input type="text" autoComplete="username" value={email} readOnly hidden />
      <Field name="password" label={t("password")} required>
        <Input type="password" autoComplete="current-password" />
      </Field>
      <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
        <SubmitButton pendingLabel={t("pending")}>{t("act")}</SubmitButton>
        <TextLink href="/forgot">{t("forgot")}</TextLink>
      </div>
    </ActionForm>
  );
}
