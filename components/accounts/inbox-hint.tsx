import { getTranslations } from "next-intl/server";
import { Notice } from "@/components/ui/notice";
import { TextLink } from "@/components/ui/text-link";

/** In the demo world mail goes nowhere: says where it can be read instead. */
export async function InboxHint({ className }: { className?: string }) {
  const t = await getTranslations("accounts.signUp.done");
  return (
    <Notice className={className}>
      {t.rich("inbox", { link: (words) => <TextLink href="/demo/inbox">{words}</TextLink> })}
    </Notice>
  );
}
