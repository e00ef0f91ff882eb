import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Entrance } from "@/components/accounts/entrance";
import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextLink } from "@/components/ui/text-link";
import { currentViewer } from "@/lib/accounts/current-viewer";
import { sides } from "@/lib/accounts/schemas";
import { ownPath } from "@/lib/own-path";
import { signUpHere } from "./actions";

interface Props {
  searchParams: Promise<{ next?: string | string[]; as?: string | string[] }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("accounts.signUp");
  return { title: t("title") };
}

export default async function SignUpPage({ searchParams }: Props) {
  const [{ next: wanted, as }, viewer, t] = await Promise.all([
    searchParams,
    currentViewer(),
    getTranslations("accounts.signUp"),
  ]);
  const next = wanted === undefined ? undefined : ownPath(wanted, "/dashboard");
  if (viewer) redirect(next ?? "/dashboard");
  const query = next ? `?next=${encodeURIComponent(next)}` : "";
  return (
    <Entrance
      title={t("title")}
      lead={t.rich("lead", { link: (words) => <TextLink href={`/sign-in${query}`}>{words}</TextLink> })}
    >
      <ActionForm action={signUpHere} className="space-y-7">
        {next ? <input type="hidden" name="next" value={next} /> : null}
        <Field name="side" label={t("side")} group required>
          <RadioGroup
            defaultValue={sides.find((side) => side === as)}
            choices={sides.map((side) => ({ value: side, label: t(side), help: t(`${side}Help`) }))}
          />
        </Field>
        <Field name="name" label={t("name")} help={t("nameHelp")} required>
          <Input autoComplete="name" maxLength={80} />
        </Field>
        <Field name="email" label={t("email")} help={t("emailHelp")} required>
          <Input type="email" autoComplete="username" spellCheck={false} />
        </Field>
        <Field name="password" label={t("password")} help={t("passwordHelp")} required>
          <Input type="password" autoComplete="new-password" />
        </Field>
        <SubmitButton pendingLabel={t("pending")}>{t("act")}</SubmitButton>
      </ActionForm>
    </Entrance>
  );
}
