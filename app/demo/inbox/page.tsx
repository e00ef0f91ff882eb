import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { EmptyState } from "@/components/ui/empty-state";
import { HairlineItem, HairlineList } from "@/components/ui/hairline-list";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { TextLink } from "@/components/ui/text-link";
import { Time } from "@/components/ui/time";
import { cursorFrom } from "@/lib/cursor";
import { cutLinks } from "@/lib/cut-links";
import { env } from "@/lib/env";
import { listOutbox } from "@/lib/notifications/outbox";

interface Props {
  searchParams: Promise<{ after?: string | string[] }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("notices.inbox");
  return { title: t("title"), robots: { index: false } };
}

/** Every mail of this installation. There is no such page outside of demo mode: mails hold links that open accounts. */
export default async function DemoInboxPage({ searchParams }: Props) {
  if (!env.isDemo) notFound();
  const [{ after }, t] = await Promise.all([searchParams, getTranslations("notices.inbox")]);
  const { mails, next } = await listOutbox(cursorFrom(after));
  return (
    <div className="shell pb-16">
      <PageHeader title={t("title")} lead={t("lead")} />
      {mails.length === 0 ? (
        <EmptyState title={t("emptyTitle")}>{t("empty")}</EmptyState>
      ) : (
        <HairlineList>
          {mails.map((mail) => (
            <HairlineItem key={mail.id} className="lg:grid lg:grid-cols-[16rem_minmax(0,1fr)] lg:gap-x-12">
              <div className="text-ui text-soft">
                <p>{t("to", { address: mail.to })}</p>
                <Time at={mail.createdAt} show="moment" className="figures" />
              </div>
              <article aria-labelledby={`mail-${mail.id}`} className="mt-3 min-w-0 lg:mt-0">
                <h2 id={`mail-${mail.id}`} className="text-lg">
                  {mail.subject}
                </h2>
                <p className="mt-2 max-w-[68ch] text-ui whitespace-pre-line">
                  {cutLinks(mail.text.trim(), env.appUrl).map(({ text, path }) =>
                    path ? (
                      <TextLink key={`${path} ${text}`} href={path} prefetch={false} className="break-all">
                        {text}
                      </TextLink>
                    ) : (
                      text
                    ),
                  )}
                </p>
              </article>
            </HairlineItem>
          ))}
        </HairlineList>
      )}
      <Pagination next={next ? `/demo/inbox?after=${next}` : undefined} className="mt-8" />
    </div>
  );
}
