import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Entrance } from "@/components/accounts/entrance";
import { InboxHint } from "@/components/accounts/inbox-hint";
import { TextLink } from "@/components/ui/text-link";
import { env } from "@/lib/env";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("accounts.signUp.done");
  return { title: t("title") };
}

/** The same for every address, whether it was registered before or not. */
export default async function SignedUpPage() {
  const t = await getTranslations("accounts.signUp.done");
  return (
    <Entrance title={t("title")} lead={t("lead")}>
      <p className="text-soft">
        {t.rich("nothing", { link: (words) => <TextLink href="/confirm">{words}</TextLink> })}
      </p>
      {env.isDemo ? <InboxHint className="mt-6" /> : null}
    </Entrance>
  );
}
