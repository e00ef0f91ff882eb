import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { DemoEntrance } from "@/components/accounts/demo-entrance";
import { Entrance } from "@/components/accounts/entrance";
import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextLink } from "@/components/ui/text-link";
import { currentViewer } from "@/lib/accounts/current-viewer";
import { env } from "@/lib/env";
import { ownPath } from "@/lib/own-path";
import { signInAsDemo, signInHere } from "./actions";

interface Props {
  searchParams: Promise<{ next?: string | string[]; done?: string | string[] }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("accounts.signIn");
  return { title: t("title") };
}

export default async function SignInPage({ searchParams }: Props) {
  const [{ next: wanted, done }, viewer, t] = await Promise.all([
    searchParams,
    currentViewer(),
    getTranslations("accounts.signIn"),
  ]);
  const next = wanted === undefined ? undefined : ownPath(wanted, "/dashboard");
  if (viewer) redirect(next ?? "/dashboard");
  const query = next ? `?next=${encodeURIComponent(next)}` : "";
  const news =
    done === "signed-out"
      ? "signedOut"
      : done === "reset"
        ? "resetDone"
        : done === "change"
          ? "changeDone"
          : null;
  return (
    <Entrance
      title={t("title")}
      lead={t.rich("lead", { link: (words) => <TextLink href={`/sign-up${query}`}>{words}</TextLink> })}
      aside={env.isDemo ? <DemoEntrance action={signInAsDemo} next={next} /> : null}
    >
      {news ? (
        <Notice tone="success" className="mb-8">
          {t(news)}
        </Notice>
      ) : null}
      <ActionForm action={signInHere} className="space-y-6">
        {next ? <input type="hidden" name="next" value={next} /> : null}
        <Field name="email" label={t("email")} required>
          <Input type="email" autoComplete="username" spellCheck={false} />
        </Field>
        <Field name="password" label={t("password")} required>
          <Input type="password" autoComplete="current-password" />
        </Field>
        <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
          <SubmitButton pendingLabel={t("pending")}>{t("act")}</SubmitButton>
          <TextLink href="/forgot">{t("forgot")}</TextLink>
        </div>
      </ActionForm>
    </Entrance>
  );
}
