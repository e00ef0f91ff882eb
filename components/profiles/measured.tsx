import { useTranslations } from "next-intl";
import { RangePlot } from "@/components/tier/range-plot";
import { TierShape } from "@/components/tier/tier-shape";
import { Section } from "@/components/ui/section";
import type { ShownSignal, TrackRecord } from "@/lib/profiles/queries";
import { isFamily } from "@/lib/skills/families";

/** The three signals by tier and field, each with its range and what it rests on; and how many contracts were in time. */
export function Measured({
  signals,
  record,
}: {
  signals: readonly ShownSignal[];
  record: readonly TrackRecord[];
}) {
  const t = useTranslations("profiles.page");
  return (
    <Section
      margin
      id="measured"
      title={t("signals")}
      lead={signals.length > 0 ? t("signalsLead") : undefined}
    >
      {signals.length === 0 && record.length === 0 ? (
        <>
          <p className="font-serif text-xl">{t("signalsNone")}</p>
          <p className="measure mt-2 text-ui text-soft">{t("signalsNoneText")}</p>
        </>
      ) : null}
      <div className="space-y-10">
        {signals.map((signal) => (
          <SignalGroup key={`${signal.tier}-${signal.family}`} signal={signal} />
        ))}
      </div>
      {record.length > 0 ? (
        <ul className="figures mt-8 space-y-1 text-ui text-soft">
          {record.map(({ tier, ...counts }) => (
            <li key={tier}>{t(`record.${tier}`, { ...counts })}</li>
          ))}
        </ul>
      ) : null}
    </Section>
  );
}

function SignalGroup({ signal }: { signal: ShownSignal }) {
  const t = useTranslations();
  const { tier, family, contractCount, clientCount } = signal;
  const three = [
    { key: "scoping", value: signal.scoping, low: signal.scopingLow, high: signal.scopingHigh },
    { key: "review", value: signal.review, low: signal.reviewLow, high: signal.reviewHigh },
    { key: "delivery", value: signal.delivery, low: signal.deliveryLow, high: signal.deliveryHigh },
  ] as const;
  return (
    <div>
      <h3 className="flex flex-wrap items-center gap-x-2.5 font-sans text-ui font-semibold tracking-normal">
        <TierShape tier={tier} className="size-3" />
        {t("profiles.page.signalGroup", {
          tier: t(`tiering.tier.${tier}`),
          family: isFamily(family) ? t(`skills.family.${family}`) : family,
        })}
        <span className="figures font-normal text-soft">
          {t("profiles.page.clients", { count: clientCount })}
        </span>
      </h3>
      <dl className="mt-4 grid gap-x-10 gap-y-6 sm:grid-cols-3">
        {three.map(({ key, value, low, high }) => (
          <div key={key}>
            <dt className="text-sm font-medium text-soft">{t(`signals.name.${key}`)}</dt>
            <dd className="mt-1">
              <RangePlot
                value={value}
                low={low}
                high={high}
                text={t("profiles.page.signal", {
                  value: Math.round(value),
                  low: Math.round(low),
                  high: Math.round(high),
                  count: contractCount,
                })}
              />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
