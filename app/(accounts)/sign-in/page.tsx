import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { DemoEntrance } from "@/components/accounts/demo-entrance";
import { Entrance } from "@/components/accounts/entrance";
import { ProviderButtons } from "@/components/accounts/provider-buttons";
import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextLink } from "@/components/ui/text-link";
import { currentViewer, currentWaitingSession } from "@/lib/accounts/current-viewer";
import { offeredProviders } from "@/lib/accounts/providers";
import { env } from "@/lib/env";
import { ownPath } from "@/lib/own-path";
import { signInAsDemo, signInHere } from "./actions";

interface Props {
  searchParams: Promise<Partial<Record<"next" | "done" | "problem" | "error", string | string[]>>>;
}

const doneKeys: Record<string, "signedOut" | "resetDone" | "changeDone"> = {
  "signed-out": "signedOut",
  reset: "resetDone",
  change: "changeDone",
};
const problemKeys = ["providerUnverified", "providerEmailTaken"] as const;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("accounts.signIn");
  return { title: t("title") };
}

export default async function SignInPage({ searchParams }: Props) {
  const [{ next: wanted, done, problem, error }, viewer, t, errors] = await Promise.all([
    searchParams,
    currentViewer(),
    getTranslations("accounts.signIn"),
    getTranslations("accounts.errors"),
  ]);
  const next = wanted === undefined ? undefined : ownPath(wanted, "/dashboard");
  if (viewer) redirect(next ?? "/dashboard");
  // A provider leads back here, past the form that would have asked for the code.
  if (await currentWaitingSession())
    redirect(`/sign-in/code?next=${encodeURIComponent(next ?? "/dashboard")}`);
  const query = next ? `?next=${encodeURIComponent(next)}` : "";
  const news = typeof done === "string" ? doneKeys[done] : undefined;
  const trouble = problemKeys.find((key) => key === problem) ?? (error ? "providerFailed" : undefined);
  const providers = offeredProviders().map(({ id, name }) => ({ id, label: t("through", { name }) }));
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
      {trouble ? (
        <Notice tone="danger" className="mb-8">
          {errors(trouble)}
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
      {providers.length > 0 ? (
        <section aria-labelledby="providers-title" className="mt-10 border-t border-line pt-6">
          <h2 id="providers-title" className="mb-4 text-lg">
            {t("providers")}
          </h2>
          <ProviderButtons providers={providers} next={next ?? "/dashboard"} />
        </section>
      ) : null}
    </Entrance>
  );
}
