import { useTranslations } from "next-intl";
import { Story } from "@/components/profiles/story";
import { LaneItem } from "@/components/tier/lane-item";
import { Disclosure } from "@/components/ui/disclosure";
import type { ShownCaseStudy } from "@/lib/profiles/queries";

/** A finished piece of work: the problem, this person's part, what came of it. */
export function CaseStudyItem({ caseStudy }: { caseStudy: ShownCaseStudy }) {
  const t = useTranslations("profiles.page.case");
  const { title, problem, role, outcome, link } = caseStudy;
  return (
    <LaneItem>
      <p className="text-sm text-soft">{t("kind")}</p>
      <h4 className="mt-0.5 max-w-[48ch] font-serif text-lg font-medium">{title}</h4>
      <Disclosure className="mt-2" summary={t("open")}>
        <Story
          parts={[
            { term: t("problem"), text: problem },
            { term: t("role"), text: role },
            { term: t("outcome"), text: outcome },
          ]}
        />
      </Disclosure>
      {/^https?:\/\//i.test(link) ? (
        <p className="mt-3 text-ui">
          <a
            href={link}
            rel="nofollow ugc noopener noreferrer"
            className="underline decoration-edge underline-offset-3 hover:text-accent"
          >
            {t("link")}
          </a>{" "}
          <span className="text-sm text-soft break-all">{hostOf(link)}</span>
        </p>
      ) : null}
    </LaneItem>
  );
}

/** Where a link leads is said beside it. */
function hostOf(link: string): string {
  return URL.canParse(link) ? new URL(link).host : "";
}
