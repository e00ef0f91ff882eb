import { useTranslations } from "next-intl";
import { Story } from "@/components/profiles/story";
import { Section } from "@/components/ui/section";
import type { PublicProfile } from "@/lib/profiles/queries";

/** How a person works with tools and with other people, in their own words. Nothing when they have not said. */
export function LeverageCard({ profile }: { profile: PublicProfile }) {
  const t = useTranslations("profiles.page");
  const { tools, workflow, humanTouch, parallelCapacity } = profile;
  if (tools.length === 0 && workflow + humanTouch + parallelCapacity === "") return null;
  return (
    <Section margin title={t("leverage")} lead={t("leverageLead")} id="leverage">
      {tools.length > 0 ? (
        <div className="mb-5">
          <p className="text-sm text-soft">{t("tools")}</p>
          <ul className="mt-1.5 flex flex-wrap gap-1.5">
            {tools.map((tool) => (
              <li key={tool} className="rounded-sm bg-sunk px-2 py-0.5 text-ui">
                {tool}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      <Story
        className="space-y-5"
        parts={[
          { term: t("workflow"), text: workflow },
          { term: t("humanTouch"), text: humanTouch },
          { term: t("parallel"), text: parallelCapacity },
        ]}
      />
    </Section>
  );
}
