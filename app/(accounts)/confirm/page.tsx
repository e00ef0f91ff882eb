import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ConfirmAgain } from "@/components/accounts/confirm-again";
import { ConfirmForm } from "@/components/accounts/confirm-form";
import { Entrance } from "@/components/accounts/entrance";
import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { findLink } from "@/lib/accounts/queries";
import { env } from "@/lib/env";
import { ownPath } from "@/lib/own-path";
import { changeHere, confirmHere, sendAgain } from "./actions";

interface Props {
  searchParams: Promise<{ token?: string | string[]; next?: string | string[] }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("accounts.confirm");
  return { title: t("againTitle"), robots: { index: false } };
}

/** Where the links in our mail lead. Opening one changes nothing: mail scanners open them too. */
export default async function ConfirmPage({ searchParams }: Props) {
  const [{ token, next }, t] = await Promise.all([searchParams, getTranslations("accounts.confirm")]);
  const link = typeof token === "string" ? await findLink(token) : null;
  if (typeof token === "string" && link?.purpose === "confirm") {
    return (
      <Entrance title={t("title")} lead={t("lead", { email: link.email })}>
        <ConfirmForm
          action={confirmHere}
          token={token}
          email={link.email}
          next={next === undefined ? undefined : ownPath(next, "/dashboard")}
        />
      </Entrance>
    );
  }
  if (typeof token === "string" && link?.purpose === "change") {
    return (
      <Entrance title={t("changeTitle")} lead={t("changeLead", { email: link.email })}>
        <ActionForm action={changeHere}>
          <input type="hidden" name="token" value={token} />
          <SubmitButton>{t("changeAct")}</SubmitButton>
        </ActionForm>
      </Entrance>
    );
  }
  return (
    <Entrance title={t(token ? "deadTitle" : "againTitle")} lead={t(token ? "deadLead" : "againLead")}>
      <ConfirmAgain action={sendAgain} isDemo={env.isDemo} />
    </Entrance>
  );
}
