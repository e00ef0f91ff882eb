import { useFormatter, useTranslations } from "next-intl";
import { LeftOut } from "@/components/matching/left-out";
import { RankButton } from "@/components/matching/rank-button";
import { RankedPerson } from "@/components/matching/ranked-person";
import { ShortlistFilterForm } from "@/components/matching/shortlist-filter-form";
import { ActionForm, type FormAction } from "@/components/ui/action-form";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextLink } from "@/components/ui/text-link";
import { rankingPolicy } from "@/lib/matching/policy";
import type { Shortlist, ShownRun } from "@/lib/matching/queries";
import { passes, type ShortlistFilter } from "@/lib/matching/shortlist-filter";

interface Props {
  run: ShownRun;
  shortlist: Shortlist;
  filter: ShortlistFilter;
  base: string;
  /** The client asked again and nothing was different. */
  isUnchanged: boolean;
  actions: Record<"rank" | "more" | "invite" | "move" | "block", FormAction>;
}

/** A ranking as it was shown: when, who, and who was left out. */
export function ShownPeople({ run, shortlist, filter, base, isUnchanged, actions }: Props) {
  const t = useTranslations("shortlist");
  const { current, mayRank } = shortlist;
  const { people, question } = run;
  const own = `${base}?package=${current.id}`;
  const visible = people.filter((person) => passes(person, filter));
  return (
    <>
      <Summary run={run} shortlist={shortlist} rank={actions.rank} />
      {isUnchanged && !run.isOutdated ? (
        <Notice role="status" className="mt-4">
          {t("run.unchanged")}
        </Notice>
      ) : null}
      {run.isReordered ? <Notice className="mt-4">{t("order.own")}</Notice> : null}
      {people.length > 1 ? (
        <ShortlistFilterForm
          filter={filter}
          packageId={current.id}
          languages={[...new Set(people.flatMap(({ languages }) => languages))].sort()}
          skills={question.skills}
          shown={visible.length}
          count={people.length}
          clearHref={own}
        />
      ) : null}
      {people.length === 0 ? (
        <EmptyState as="h3" title={t("nobody.title")} className="mt-6">
          {t("nobody.text")}
        </EmptyState>
      ) : visible.length === 0 ? (
        <EmptyState
          as="h3"
          title={t("noMatch.title")}
          action={<ButtonLink href={own}>{t("noMatch.action")}</ButtonLink>}
          className="mt-6"
        >
          {t("noMatch.text", { count: people.length })}
        </EmptyState>
      ) : (
        <ol>
          {visible.map((person) => (
            <RankedPerson
              key={person.entry.freelancerId}
              person={person}
              question={question}
              canAct={mayRank}
              invite={actions.invite}
              move={actions.move}
              block={actions.block}
              rankRunId={run.id}
              back={own}
            />
          ))}
        </ol>
      )}
      {run.more > 0 && mayRank ? <More run={run} more={actions.more} /> : null}
      <LeftOut excluded={run.excluded} />
      {people.length > 0 ? (
        <p className="text-ui">
          <TextLink href={`/ranking/receipts/${run.id}`}>{t("run.receipt")}</TextLink>
        </p>
      ) : null}
    </>
  );
}

function Summary({ run, shortlist, rank }: Pick<Props, "run" | "shortlist"> & { rank: FormAction }) {
  const t = useTranslations("shortlist.run");
  const format = useFormatter();
  const shown = run.people.length + run.gone;
  const params = {
    shown,
    among: run.among,
    at: format.dateTime(run.computedAt, { dateStyle: "long", timeStyle: "short" }),
  };
  const again = (isFirst: boolean) => (
    <RankButton action={rank} packageId={shortlist.current.id} pendingLabel={t("ranking")} isFirst={isFirst}>
      {t("again")}
    </RankButton>
  );
  const canAgain = shortlist.mayRank;
  return (
    <div className="mt-2 border-b border-line pb-4">
      <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-3">
        <p className="figures max-w-[56ch] text-ui text-soft">
          {run.among === 0 ? t("none", params) : t(shown < run.among ? "summary" : "all", params)}
          {run.gone > 0 ? ` ${t("gone", { count: run.gone })}` : null}
        </p>
        {canAgain && !run.isOutdated ? again(false) : null}
      </div>
      {canAgain && run.isOutdated ? (
        <Notice tone="warning" actions={again(true)} className="mt-4">
          {t("outdated")}
        </Notice>
      ) : null}
    </div>
  );
}

function More({ run, more }: { run: ShownRun; more: FormAction }) {
  const t = useTranslations("shortlist.run");
  const count = Math.min(run.more, rankingPolicy.page[run.question.tier]);
  return (
    <ActionForm action={more} className="border-t border-line py-8">
      <input type="hidden" name="rankRunId" value={run.id} />
      <SubmitButton variant="secondary" pendingLabel={t("pending")}>
        {t("more", { count })}
      </SubmitButton>
      <p className="mt-2 max-w-[60ch] text-sm text-soft">{t("moreHelp")}</p>
    </ActionForm>
  );
}
