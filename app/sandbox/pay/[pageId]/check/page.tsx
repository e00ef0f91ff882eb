import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { orNotFound } from "@/app/or-not-found";
import { ActionForm } from "@/components/ui/action-form";
import { PageHeader } from "@/components/ui/page-header";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextLink } from "@/components/ui/text-link";
import { requireViewer } from "@/lib/accounts/current-viewer";
import { formatMoney, isCurrency } from "@/lib/money";
import { getPageOrThrow } from "@/lib/payments/sandbox/queries";
import { pay } from "../../../actions";

interface Props {
  params: Promise<{ pageId: string }>;
  searchParams: Promise<{ keep?: string | string[] }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("payments.sandbox.check");
  return { title: t("title") };
}

/** Where the bank asks whether it is really the card's owner who pays. */
export default async function SandboxCheckPage({ params, searchParams }: Props) {
  const [{ pageId }, { keep }] = await Promise.all([params, searchParams]);
  const viewer = await requireViewer(`/sandbox/pay/${pageId}`);
  const [page, t, locale] = await Promise.all([
    orNotFound(getPageOrThrow(viewer, pageId)),
    getTranslations("payments.sandbox.check"),
    getLocale(),
  ]);
  const currency = isCurrency(page.currency) ? page.currency : "USD";
  const amount = formatMoney({ amountMinor: page.amountMinor, currency }, locale);
  return (
    <>
      <PageHeader
        back={<TextLink href={`/sandbox/pay/${pageId}`}>{t("back")}</TextLink>}
        title={t("title")}
        lead={t("lead", { amount })}
      />
      <div className="flex flex-wrap gap-4">
        {(["confirm", "refuse"] as const).map((answer) => (
          <ActionForm key={answer} action={pay}>
            <input type="hidden" name="pageId" value={pageId} />
            <input type="hidden" name="card" value="authenticate" />
            <input type="hidden" name="check" value={answer} />
            {keep === "on" ? <input type="hidden" name="keep" value="on" /> : null}
            <SubmitButton variant={answer === "confirm" ? "primary" : "secondary"} pendingLabel={t("asking")}>
              {t(answer)}
            </SubmitButton>
          </ActionForm>
        ))}
      </div>
    </>
  );
}
