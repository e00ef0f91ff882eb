import { getTranslations } from "next-intl/server";
import { InboxHint } from "@/components/accounts/inbox-hint";
import { ActionForm, type FormAction } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { SubmitButton } from "@/components/ui/submit-button";

/** Asks for a new confirmation link. */
export async function ConfirmAgain({ action, isDemo }: { action: FormAction; isDemo: boolean }) {
  const t = await getTranslations("accounts.confirm");
  return (
    <>
      <ActionForm action={action} done={t("againDone")} className="space-y-6">
        <Field name="email" label={t("email")} required>
          <Input type="email" autoComplete="username" spellCheck={false} />
        </Field>
        <SubmitButton>{t("again")}</SubmitButton>
      </ActionForm>
      {isDemo ? <InboxHint className="mt-8" /> : null}
    </>
  );
}
