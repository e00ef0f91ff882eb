import { useFormatter, useTranslations } from "next-intl";
import { PersonGrounds } from "@/components/matching/person-grounds";
import { PointsBars } from "@/components/matching/points-bars";
import { ScoreFigure } from "@/components/matching/score-figure";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { HairlineItem, HairlineList } from "@/components/ui/hairline-list";
import { Section } from "@/components/ui/section";
import type { OwnStanding } from "@/lib/matching/own-standing";
import type { RankEntry } from "@/lib/matching/rank";
import type { WhyHere } from "@/lib/matching/why-here";

/** Where one stands: place, points and their parts, then what would move one, largest first. */
export function OwnPlace({ standing }: { standing: OwnStanding }) {
  const t = useTranslations("shortlist.why");
  const tBar = useTranslations("shortlist.bar");
  const { why, outside, listing } = standing;
  const edit = <ButtonLink href="/profile">{t("edit")}</ButtonLink>;
  if (outside) {
    return (
      <EmptyState
        as="h3"
        title={t("outsideTitle")}
        action={outside === "own" ? undefined : edit}
        className="mt-6"
      >
        {t(`outside.${outside}`)}
      </EmptyState>
    );
  }
  if (!why) return null;
  if (standing.barredBy) {
    return (
      <EmptyState
        as="h3"
        title={tBar("title")}
        action={<ButtonLink href={`/cases/${standing.barredBy}`}>{tBar("read")}</ButtonLink>}
        className="mt-6"
      >
        {tBar("text")}
      </EmptyState>
    );
  }
  if (why.excludedBy) {
    const isOtherwise = why.excludedBy === "not-available" && standing.takesWork;
    return (
      <EmptyState as="h3" title={t("kept")} action={edit} className="mt-6">
        {t(`keptText.${isOtherwise ? "otherwise" : why.excludedBy}`)}
      </EmptyState>
    );
  }
  if (!why.entry) return null;
  return (
    <>
      <Figures why={why} entry={why.entry} standing={standing} />
      <Section as="h3" title={t("parts")}>
        <PointsBars components={why.entry.components} score={why.entry.score} tier={standing.question.tier} />
        <div className="mt-8">
          <PersonGrounds entry={why.entry} question={standing.question} />
        </div>
      </Section>
      <Moves why={why} />
      <ButtonLink href={`/listings/${listing.id}/propose`} variant="primary">
        {t("propose")}
      </ButtonLink>
    </>
  );
}

function Figures({ why, entry, standing }: { why: WhyHere; entry: RankEntry; standing: OwnStanding }) {
  const t = useTranslations();
  const format = useFormatter();
  // Place and points stand above as figures already.
  const here = why.here.filter(({ key }) => key !== "matching.here.position");
  return (
    <div className="pt-5 pb-8">
      <div className="flex flex-wrap gap-x-16 gap-y-6">
        <div>
          <p className="text-sm font-medium text-soft">{t("shortlist.why.position")}</p>
          <p className="figures mt-1 font-serif text-4xl">{format.number(why.position ?? 0)}</p>
          <p className="figures mt-1.5 text-sm text-soft">{t("shortlist.why.among", { among: why.among })}</p>
        </div>
        <div className="w-56">
          <p className="mb-1 text-sm font-medium text-soft">{t("shortlist.why.scoreLabel")}</p>
          <ScoreFigure entry={entry} tier={standing.question.tier} />
        </div>
      </div>
      {here.length > 0 ? (
        <ul className="measure mt-6 space-y-1.5 border-l border-accent pl-4">
          {here.map(({ key, params }) => (
            <li key={key} className="figures">
              {t(key, params)}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

function Moves({ why }: { why: WhyHere }) {
  const t = useTranslations();
  const format = useFormatter();
  return (
    <Section as="h3" title={t("shortlist.why.moves")}>
      {why.moves.length === 0 ? (
        <p className="measure text-soft">{t("shortlist.why.noMoves")}</p>
      ) : (
        <HairlineList>
          {why.moves.map(({ key, params, points }) => (
            <HairlineItem
              key={`${key} ${params.signal ?? ""}`}
              className="grid grid-cols-[4.5rem_minmax(0,1fr)]"
            >
              <span className="figures font-serif text-xl">
                {format.number(points, { signDisplay: "always", maximumFractionDigits: 1 })}
              </span>
              <span className="figures">{t(key, params)}</span>
            </HairlineItem>
          ))}
        </HairlineList>
      )}
    </Section>
  );
}
