import { useLocale, useTranslations } from "next-intl";
import { Disclosure } from "@/components/ui/disclosure";
import type { PackageView } from "@/lib/listings/queries";
import { skillName } from "@/lib/skills/catalogue";

/** What only its client needs to know of a package: its share of the effort and whom it is for. */
export function PackageMore({ part }: { part: PackageView }) {
  const t = useTranslations("briefs.package");
  const families = useTranslations("skills.family");
  const locale = useLocale();
  const field = [
    part.family ? families(part.family) : "",
    ...part.skills.map((slug) => skillName(slug, locale)),
  ].filter(Boolean);
  const percent = (share: number) => Math.round(share * 100);
  const { share, low, high } = part.effort;
  return (
    <Disclosure summary={t("more")} className="mt-3">
      <dl className="space-y-2 text-ui">
        <div>
          <dt className="text-sm text-soft">{t("effort")}</dt>
          <dd className="figures">
            {t("effortRange", { share: percent(share), low: percent(low), high: percent(high) })}
          </dd>
        </div>
        {field.length > 0 ? (
          <div>
            <dt className="text-sm text-soft">{t("field")}</dt>
            <dd>{field.join(" · ")}</dd>
          </div>
        ) : null}
      </dl>
    </Disclosure>
  );
}
