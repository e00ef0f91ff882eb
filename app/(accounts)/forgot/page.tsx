import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Entrance } from "@/components/accounts/entrance";
import { InboxHint } from "@/components/accounts/inbox-hint";
import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextLink } from "@/components/ui/text-link";
import { currentViewer } from "@/lib/accounts/current-viewer";
import { env } from "@/lib/env";
import { askReset } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("accounts.forgot");
  return { title: t("title") };
}

export default async function ForgotPage() {
  const [viewer, t] = await Promise.all([currentViewer(), getTranslations("accounts.forgot")]);
  return (
    <Entrance title={t("title")} lead={t("lead")}>
      <ActionForm action={askReset} done={t("done")} className="space-y-6">
        <Field name="email" label={t("email")} required>
          <Input type="email" autoComplete="username" spellCheck={false} defaultValue={viewer?.email} />
        </Field>
        <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
          <SubmitButton pendingLabel={t("pending")}>{t("act")}</SubmitButton>
          {viewer ? null : <TextLink href="/sign-in">{t("back")}</TextLink>}
        </div>
      </ActionForm>
      {env.isDemo ? <InboxHint className="mt-8" /> : null}
    </Entrance>
  );
}
