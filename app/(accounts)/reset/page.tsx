import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Entrance } from "@/components/accounts/entrance";
import { ActionForm } from "@/components/ui/action-form";
import { ButtonLink } from "@/components/ui/button-link";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { SubmitButton } from "@/components/ui/submit-button";
import { findLink } from "@/lib/accounts/queries";
import { resetHere } from "./actions";

interface Props {
  searchParams: Promise<{ token?: string | string[] }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("accounts.reset");
  return { title: t("title"), robots: { index: false } };
}

export default async function ResetPage({ searchParams }: Props) {
  const [{ token }, t, words] = await Promise.all([
    searchParams,
    getTranslations("accounts.reset"),
    getTranslations("accounts.signUp"),
  ]);
  const link = typeof token === "string" ? await findLink(token) : null;
  if (typeof token !== "string" || link?.purpose !== "reset") {
    return (
      <Entrance title={t("deadTitle")} lead={t("deadLead")}>
        <ButtonLink href="/forgot" variant="primary">
          {t("deadAct")}
        </ButtonLink>
      </Entrance>
    );
  }
  return (
    <Entrance title={t("title")} lead={t("lead", { email: link.email })}>
      <ActionForm action={resetHere} className="space-y-6">
        <input type="hidden" name="token" value={token} />
        <input type="text" autoComplete="username" value={link.email} readOnly hidden />
        <Field name="newPassword" label={t("password")} help={words("passwordHelp")} required>
          <Input type="password" autoComplete="new-password" />
        </Field>
        <SubmitButton pendingLabel={t("pending")}>{t("act")}</SubmitButton>
      </ActionForm>
    </Entrance>
  );
}
