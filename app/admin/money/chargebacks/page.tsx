import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { replyToChargeback } from "@/app/admin/money/actions";
import { adminOr404 } from "@/app/admin/money/admin-or-404";
import { LedgerPageFrame } from "@/app/admin/money/ledger-page";
import { ActionForm } from "@/components/ui/action-form";
import { Badge } from "@/components/ui/badge";
import { Disclosure } from "@/components/ui/disclosure";
import { Field } from "@/components/ui/field";
import { HairlineItem, HairlineList } from "@/components/ui/hairline-list";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextLink } from "@/components/ui/text-link";
import { Textarea } from "@/components/ui/textarea";
import { Time } from "@/components/ui/time";
import { formatMoney, isCurrency } from "@/lib/money";
import { listChargebacks } from "@/lib/payments/admin-queries";

const tones = { open: "caution", won: "positive", lost: "danger" } as const;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("money.admin.tabs");
  return { title: t("chargebacks") };
}

export default async function ChargebacksPage() {
  const viewer = await adminOr404("/admin/money/chargebacks");
  const [t, locale, chargebacks] = await Promise.all([
    getTranslations("money.admin"),
    getLocale(),
    listChargebacks(viewer),
  ]);
  return (
    <LedgerPageFrame viewer={viewer} tab="chargebacks">
      {chargebacks.length === 0 ? (
        <p className="text-soft">{t("none.chargebacks")}</p>
      ) : (
        <HairlineList>
          {chargebacks.map((row) => (
            <HairlineItem key={row.id} className="text-ui">
              <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
                <span className="figures font-medium">
                  {isCurrency(row.currency)
                    ? formatMoney({ amountMinor: row.amountMinor, currency: row.currency }, locale)
                    : null}
                </span>
                <Badge tone={tones[row.state]}>{t(`chargeback.state.${row.state}`)}</Badge>
                <span className="text-soft">{row.reason}</span>
              </p>
              <p className="mt-1 text-sm text-soft">
                <Time at={row.openedAt} show="moment" /> ·{" "}
                {t(row.wasHeld ? "chargeback.held" : "chargeback.paid")} ·{" "}
                <TextLink href={`/admin/money?hold=${row.holdId}`}>{t("ofHold")}</TextLink>
              </p>
              {row.state === "open" && row.answerBy && !row.answeredAt ? (
                <p className="mt-1">
                  {t("chargeback.answerBy")} <Time at={row.answerBy} show="moment" />
                </p>
              ) : null}
              <Disclosure summary={t("chargeback.record")} className="mt-3">
                <pre className="max-h-96 overflow-auto bg-sunk p-4 font-mono text-xs whitespace-pre-wrap [overflow-wrap:anywhere]">
                  {JSON.stringify(row.record, null, 2)}
                </pre>
              </Disclosure>
              {row.answer ? (
                <p className="mt-3 max-w-[68ch] whitespace-pre-line [overflow-wrap:anywhere]">{row.answer}</p>
              ) : row.state === "open" ? (
                <Disclosure summary={t("chargeback.answer")} asButton className="mt-4">
                  <ActionForm action={replyToChargeback} className="max-w-2xl space-y-4">
                    <input type="hidden" name="chargebackId" value={row.id} />
                    <Field name="text" label={t("chargeback.text")} help={t("chargeback.textHelp")} required>
                      <Textarea rows={6} maxLength={20_000} />
                    </Field>
                    <SubmitButton>{t("chargeback.send")}</SubmitButton>
                  </ActionForm>
                </Disclosure>
              ) : null}
            </HairlineItem>
          ))}
        </HairlineList>
      )}
    </LedgerPageFrame>
  );
}
