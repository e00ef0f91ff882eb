import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { closeCall, retry } from "@/app/admin/money/actions";
import { adminOr404 } from "@/app/admin/money/admin-or-404";
import { LedgerPageFrame } from "@/app/admin/money/ledger-page";
import { ActionForm } from "@/components/ui/action-form";
import { Badge } from "@/components/ui/badge";
import { Confirm } from "@/components/ui/confirm";
import { Field } from "@/components/ui/field";
import { HairlineItem, HairlineList } from "@/components/ui/hairline-list";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextLink } from "@/components/ui/text-link";
import { Textarea } from "@/components/ui/textarea";
import { Time } from "@/components/ui/time";
import { cursorFrom } from "@/lib/cursor";
import { formatMoney, isCurrency } from "@/lib/money";
import { listCalls } from "@/lib/payments/admin-queries";

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const tones = { pending: "outline", sent: "positive", failed: "danger", needsPerson: "caution" } as const;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("money.admin.tabs");
  return { title: t("calls") };
}

export default async function CallsPage({ searchParams }: Props) {
  const [viewer, query] = await Promise.all([adminOr404("/admin/money/calls"), searchParams]);
  const before = cursorFrom(query.before);
  const [t, locale, stuck, calls] = await Promise.all([
    getTranslations("money.admin"),
    getLocale(),
    before ? [] : listCalls(viewer, { state: "needsPerson" }),
    listCalls(viewer, before ? { before } : {}),
  ]);
  const waiting = new Set(stuck.map(({ id }) => id));
  const rest = calls.filter(({ id }) => !waiting.has(id));
  return (
    <LedgerPageFrame viewer={viewer} tab="calls" rows={calls} before={before} address="/admin/money/calls">
      {stuck.length + rest.length === 0 ? (
        <p className="text-soft">{t("none.calls")}</p>
      ) : (
        <HairlineList>
          {[...stuck, ...rest].map((call) => (
            <HairlineItem
              key={call.id}
              className="flex flex-wrap items-start justify-between gap-x-10 gap-y-3"
            >
              <div className="min-w-0 flex-1 basis-80 text-ui">
                <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
                  <span className="font-medium">{t(`call.${call.kind}`)}</span>
                  <Badge tone={tones[call.state]}>{t(`callState.${call.state}`)}</Badge>
                  <span className="figures">
                    {isCurrency(call.currency)
                      ? formatMoney({ amountMinor: call.amountMinor, currency: call.currency }, locale)
                      : null}
                  </span>
                </p>
                <p className="mt-1 font-mono text-xs text-soft [overflow-wrap:anywhere]">{call.key}</p>
                {call.error ? <p className="mt-1 [overflow-wrap:anywhere]">{call.error}</p> : null}
                {call.resolution ? (
                  <p className="mt-1 text-soft [overflow-wrap:anywhere]">{call.resolution}</p>
                ) : null}
                <p className="mt-1 text-sm text-soft">
                  <Time at={call.createdAt} show="moment" /> · {call.provider} ·{" "}
                  {t("attempts", { count: call.attempts })}
                  {call.holdId ? (
                    <>
                      {" "}
                      · <TextLink href={`/admin/money?hold=${call.holdId}`}>{t("ofHold")}</TextLink>
                    </>
                  ) : null}
                </p>
              </div>
              {call.state === "needsPerson" ? (
                <div className="flex flex-wrap gap-3">
                  <ActionForm action={retry}>
                    <input type="hidden" name="callId" value={call.id} />
                    <SubmitButton variant="secondary">{t("retry")}</SubmitButton>
                  </ActionForm>
                  <Confirm
                    action={closeCall}
                    fields={{ callId: call.id }}
                    trigger={t("close")}
                    title={t("closeTitle")}
                    confirm={t("close")}
                    cancel={t("leave")}
                  >
                    <p>{t("closeText")}</p>
                    <Field name="resolution" label={t("resolution")} required>
                      <Textarea rows={3} maxLength={2000} />
                    </Field>
                  </Confirm>
                </div>
              ) : null}
            </HairlineItem>
          ))}
        </HairlineList>
      )}
    </LedgerPageFrame>
  );
}
