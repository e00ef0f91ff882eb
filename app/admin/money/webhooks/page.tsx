import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { replay } from "@/app/admin/money/actions";
import { adminOr404 } from "@/app/admin/money/admin-or-404";
import { LedgerPageFrame } from "@/app/admin/money/ledger-page";
import { ActionForm } from "@/components/ui/action-form";
import { Badge } from "@/components/ui/badge";
import { HairlineItem, HairlineList } from "@/components/ui/hairline-list";
import { SubmitButton } from "@/components/ui/submit-button";
import { Time } from "@/components/ui/time";
import { cursorFrom } from "@/lib/cursor";
import { listWebhooks } from "@/lib/payments/admin-queries";

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const tones = { received: "outline", handled: "positive", kept: "neutral", failed: "danger" } as const;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("money.admin.tabs");
  return { title: t("webhooks") };
}

export default async function WebhooksPage({ searchParams }: Props) {
  const [viewer, query] = await Promise.all([adminOr404("/admin/money/webhooks"), searchParams]);
  const before = cursorFrom(query.before);
  const [t, failed, webhooks] = await Promise.all([
    getTranslations("money.admin"),
    before ? [] : listWebhooks(viewer, { state: "failed" }),
    listWebhooks(viewer, before ? { before } : {}),
  ]);
  const first = new Set(failed.map(({ id }) => id));
  const rest = webhooks.filter(({ id }) => !first.has(id));
  return (
    <LedgerPageFrame
      viewer={viewer}
      tab="webhooks"
      rows={webhooks}
      before={before}
      address="/admin/money/webhooks"
    >
      {failed.length + rest.length === 0 ? (
        <p className="text-soft">{t("none.webhooks")}</p>
      ) : (
        <HairlineList>
          {[...failed, ...rest].map((webhook) => (
            <HairlineItem
              key={webhook.id}
              className="flex flex-wrap items-start justify-between gap-x-10 gap-y-3 py-4"
            >
              <div className="min-w-0 flex-1 basis-80 text-ui">
                <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
                  <span className="font-mono text-sm [overflow-wrap:anywhere]">{webhook.type}</span>
                  <Badge tone={tones[webhook.state]}>{t(`webhookState.${webhook.state}`)}</Badge>
                </p>
                {webhook.error ? <p className="mt-1 [overflow-wrap:anywhere]">{webhook.error}</p> : null}
                <p className="mt-1 text-sm text-soft [overflow-wrap:anywhere]">
                  <Time at={webhook.receivedAt} show="moment" /> · {webhook.provider} · {webhook.eventId} ·{" "}
                  {t("attempts", { count: webhook.attempts })}
                </p>
              </div>
              <ActionForm action={replay}>
                <input type="hidden" name="webhookId" value={webhook.id} />
                <SubmitButton variant="secondary">{t("replay")}</SubmitButton>
              </ActionForm>
            </HairlineItem>
          ))}
        </HairlineList>
      )}
    </LedgerPageFrame>
  );
}
