import { useLocale, useTranslations } from "next-intl";
import { ActionForm, type FormAction } from "@/components/ui/action-form";
import { Badge } from "@/components/ui/badge";
import { HairlineItem } from "@/components/ui/hairline-list";
import { SubmitButton } from "@/components/ui/submit-button";
import { Time } from "@/components/ui/time";
import { formatMoney, isCurrency } from "@/lib/money";

interface Props {
  correction: {
    id: string;
    state: "proposed" | "booked" | "declined";
    currency: string;
    entries: readonly { owner: string; purpose: string; amountMinor: number }[];
    reason: string;
    proposedById: string;
    proposedAt: Date;
    decidedById: string | null;
    decidedAt: Date | null;
  };
  names: ReadonlyMap<string, string>;
  /** Who proposed it does not decide about it. */
  isOwn: boolean;
  decide: FormAction;
}

const tones = { proposed: "caution", booked: "positive", declined: "neutral" } as const;

/** A proposed movement with who proposed and who decided. */
export function CorrectionItem({ correction, names, isOwn, decide }: Props) {
  const t = useTranslations("money.admin");
  const locale = useLocale();
  const { id, state, currency, entries, reason, proposedById, proposedAt, decidedById, decidedAt } =
    correction;
  return (
    <HairlineItem className="text-ui lg:grid lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)] lg:gap-x-12">
      <div className="min-w-0">
        <Badge tone={tones[state]}>{t(`correction.state.${state}`)}</Badge>
        <p className="mt-2 max-w-[60ch] [overflow-wrap:anywhere]">{reason}</p>
        <p className="mt-2 text-sm text-soft">
          {t("correction.proposedBy", { name: names.get(proposedById) ?? proposedById })}{" "}
          <Time at={proposedAt} show="moment" />
        </p>
        {decidedById && decidedAt ? (
          <p className="text-sm text-soft">
            {t("correction.decidedBy", { name: names.get(decidedById) ?? decidedById })}{" "}
            <Time at={decidedAt} show="moment" />
          </p>
        ) : null}
        {state === "proposed" ? (
          <ActionForm action={decide} className="mt-4 flex flex-wrap items-center gap-3">
            <input type="hidden" name="correctionId" value={id} />
            {isOwn ? (
              <span className="basis-full text-sm text-soft">{t("correction.own")}</span>
            ) : (
              <SubmitButton name="answer" value="book">
                {t("correction.book")}
              </SubmitButton>
            )}
            <SubmitButton name="answer" value="decline" variant="secondary">
              {t("correction.decline")}
            </SubmitButton>
          </ActionForm>
        ) : null}
      </div>
      <dl className="figures mt-4 lg:mt-0">
        {entries.map(({ owner, purpose, amountMinor }) => (
          <div key={`${owner}-${purpose}`} className="flex justify-between gap-6 py-0.5">
            <dt className="min-w-0 [overflow-wrap:anywhere]">
              <span className="text-soft">{t(`purpose.${purpose}`)}</span> {names.get(owner) ?? owner}
            </dt>
            <dd className="whitespace-nowrap">
              {isCurrency(currency) ? formatMoney({ amountMinor, currency }, locale) : amountMinor}
            </dd>
          </div>
        ))}
      </dl>
    </HairlineItem>
  );
}
