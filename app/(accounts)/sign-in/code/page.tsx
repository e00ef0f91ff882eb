import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Entrance } from "@/components/accounts/entrance";
import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { SubmitButton } from "@/components/ui/submit-button";
import { currentViewer, currentWaitingSession } from "@/lib/accounts/current-viewer";
import { ownPath } from "@/lib/own-path";
import { proveHere } from "../actions";

interface Props {
  searchParams: Promise<{ next?: string | string[] }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("accounts.code");
  return { title: t("title") };
}

/** The second step of signing in, for those who have a second factor. */
export default async function CodePage({ searchParams }: Props) {
  const [{ next: wanted }, viewer, waiting, t] = await Promise.all([
    searchParams,
    currentViewer(),
    currentWaitingSession(),
    getTranslations("accounts.code"),
  ]);
  const next = ownPath(wanted, "/dashboard");
  if (viewer) redirect(next);
  const start = `/sign-in?next=${encodeURIComponent(next)}`;
  if (!waiting) redirect(start);
  return (
    <Entrance title={t("title")} lead={t("lead")}>
      <ActionForm action={proveHere} className="space-y-6">
        <input type="hidden" name="next" value={next} />
        <Field name="code" label={t("code")} help={t("codeHelp")} required>
          <Input autoComplete="one-time-code" spellCheck={false} autoCapitalize="characters" maxLength={40} />
        </Field>
        <SubmitButton pendingLabel={t("pending")}>{t("act")}</SubmitButton>
      </ActionForm>
      <p className="mt-8 text-ui text-soft">{t("lost")}</p>
    </Entrance>
  );
}
