import { useLocale, useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { skillName } from "@/lib/skills/catalogue";

const levels = [5, 4, 3, 2, 1] as const;

/** Declared skills, those one knows best first, by how well in words. */
export function SkillLevels({ skills }: { skills: readonly { skill: string; level: number }[] }) {
  const t = useTranslations();
  const locale = useLocale();
  const groups = levels
    .map((level) => ({
      level,
      slugs: skills.filter((each) => each.level === level).map(({ skill }) => skill),
    }))
    .filter(({ slugs }) => slugs.length > 0);
  if (groups.length === 0) return null;
  return (
    <Section margin title={t("profiles.page.skills")} lead={t("skills.declared")} id="skills">
      <dl className="divide-y divide-line border-y border-line text-ui">
        {groups.map(({ level, slugs }) => (
          <div key={level} className="gap-x-8 py-3 sm:grid sm:grid-cols-[12rem_minmax(0,1fr)]">
            <dt className="text-soft">{t(`skills.level.${level}`)}</dt>
            <dd className="flex flex-wrap gap-x-4 gap-y-1">
              {slugs.map((slug) => (
                <TextLink key={slug} plain href={`/talent?skill=${slug}`} prefetch={false}>
                  {skillName(slug, locale)}
                </TextLink>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
