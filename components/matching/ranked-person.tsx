import { useFormatter, useLocale, useTranslations } from "next-intl";
import { InviteForm } from "@/components/matching/invite-form";
import { OwnOrder } from "@/components/matching/own-order";
import { PersonGrounds } from "@/components/matching/person-grounds";
import { PointsBars } from "@/components/matching/points-bars";
import { RateCardOffers } from "@/components/matching/rate-card-offers";
import { ScoreFigure } from "@/components/matching/score-figure";
import type { FormAction } from "@/components/ui/action-form";
import { Badge } from "@/components/ui/badge";
import { Disclosure } from "@/components/ui/disclosure";
import { TextLink } from "@/components/ui/text-link";
import type { RankedPerson as Person } from "@/lib/matching/introduce-people";
import { rankingPolicy } from "@/lib/matching/policy";
import { reasonsFor } from "@/lib/matching/reasons";
import type { MatchListing } from "@/lib/matching/snapshot";

export interface RankedPersonProps {
  person: Person;
  question: MatchListing;
  /** Whether this viewer may invite and book now. */
  canAct: boolean;
  invite: FormAction;
  move: FormAction;
  block: FormAction;
  /** The ranking that this is an entry of. */
  rankRunId: string;
  /** The page's own address, to come back to. */
  back: string;
}

/** One person of a shortlist: the reasons first, then the points they come from, then what can be done. */
export function RankedPerson(props: RankedPersonProps) {
  const { person, question, canAct } = props;
  const t = useTranslations("shortlist.person");
  const { entry, name, place } = person;
  const id = entry.freelancerId;
  return (
    <li id={`person-${id}`} className="scroll-mt-6 border-t border-line py-8 first:border-t-0 first:pt-6">
      <article aria-labelledby={`name-${id}`} className="relative sm:grid sm:grid-cols-[3rem_minmax(0,1fr)]">
        <p className="figures font-serif text-2xl text-faint max-sm:absolute">
          <span className="sr-only">{t("place", { place })}</span>
          <span aria-hidden>{place}</span>
        </p>
        <div className="min-w-0">
          <div className="gap-x-10 md:grid md:grid-cols-[minmax(0,1fr)_11rem]">
            <div className="min-w-0">
              <h3 id={`name-${id}`} className="font-serif text-xl max-sm:pl-8">
                <TextLink plain href={`/talent/${id}`}>
                  {name}
                </TextLink>
              </h3>
              <p className="mt-0.5 text-ui text-soft">{person.headline}</p>
              <Marks person={person} />
              <Reasons person={person} question={question} />
            </div>
            <ScoreFigure entry={entry} tier={question.tier} className="mt-5 max-w-56 md:mt-0" />
          </div>
          <div className="mt-6">
            <PointsBars components={entry.components} score={entry.score} tier={question.tier} />
          </div>
          <Disclosure summary={t("grounds")} className="mt-4">
            <PersonGrounds entry={entry} question={question} />
          </Disclosure>
          <div className="mt-3 space-y-4">
            <Next {...props} />
            {canAct ? <OwnOrder {...props} freelancerId={id} name={name} /> : null}
          </div>
        </div>
      </article>
    </li>
  );
}

function Marks({ person }: { person: Person }) {
  const t = useTranslations();
  const { newcomer, place, meritRank } = person.entry;
  if (!newcomer && place === "merit") return null;
  return (
    <div className="mt-2.5 flex flex-wrap items-baseline gap-x-3 gap-y-1 text-sm text-soft">
      {newcomer ? <Badge tone="outline">{t("matching.newcomer")}</Badge> : null}
      {place === "merit" ? null : (
        <span className="max-w-[56ch]">{t(`shortlist.place.${place}`, { meritRank })}</span>
      )}
    </div>
  );
}

function Reasons({ person, question }: { person: Person; question: MatchListing }) {
  const t = useTranslations();
  const locale = useLocale();
  return (
    <ul
      aria-label={t("shortlist.person.reasons", { name: person.name })}
      className="mt-4 space-y-1.5 border-l border-accent pl-4"
    >
      {reasonsFor(person.entry, question, rankingPolicy, locale).map(({ key, params }) => (
        <li key={`${key} ${params.signal ?? ""}`} className="figures">
          {t(key, params)}
        </li>
      ))}
    </ul>
  );
}

function Next({ person, question, canAct, invite, back }: RankedPersonProps) {
  const t = useTranslations("shortlist.invite");
  const format = useFormatter();
  const { invitation, entry, name } = person;
  const cards =
    question.tier === "commodity" ? (
      <RateCardOffers cards={person.rateCards} packageId={question.packageId} name={name} canBook={canAct} />
    ) : null;
  if (person.hasProposed) {
    return (
      <p className="flex flex-wrap items-baseline gap-x-3 text-ui">
        <Badge tone="positive">{t("proposed")}</Badge>
        <TextLink href={`/briefs/${question.id}/proposals`}>{t("see")}</TextLink>
      </p>
    );
  }
  return (
    <>
      {cards}
      {invitation ? (
        <Badge tone={invitation.state === "answered" ? "positive" : "neutral"}>
          {t(invitation.state, { at: format.dateTime(invitation.at, { dateStyle: "medium" }) })}
        </Badge>
      ) : canAct ? (
        <InviteForm
          action={invite}
          packageId={question.packageId}
          freelancerId={entry.freelancerId}
          name={name}
          back={back}
        />
      ) : null}
    </>
  );
}
