"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useMemo, useRef, useState } from "react";
import { BriefKeeper, type KeeperView } from "@/components/briefs/brief-keeper";
import { valuesOf } from "@/components/briefs/draft-values";
import { KeepLine, KeepNotice } from "@/components/briefs/keep-status";
import { LiveReading } from "@/components/briefs/live-reading";
import { OwnWordsField } from "@/components/briefs/own-words-field";
import type { ReadingView } from "@/components/briefs/reading-view";
import { useReading } from "@/components/briefs/use-reading";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Notice } from "@/components/ui/notice";
import { descriptionStart } from "@/lib/listings/brief-text";
import { carryQuotes } from "@/lib/listings/carry-spans";
import { longestDescription, longestTitle } from "@/lib/listings/limits";
import { suggestTitle } from "@/lib/listings/suggest-title";

export interface WriterProps {
  viewerId: string;
  /** "" before the first save. */
  listingId: string;
  revision: number;
  /** "" while the title follows the first line. */
  title: string;
  description: string;
  initialReading: ReadingView | null;
  /** The facts below the text, and the buttons. */
  facts: ReactNode;
  buttons: ReactNode;
}

/** The brief being written: one large field, what it says about itself beside it, and everything saved by itself. */
export function Writer(props: WriterProps) {
  const t = useTranslations("briefs.write");
  const anchor = useRef<HTMLDivElement>(null);
  const keeper = useRef<BriefKeeper | null>(null);
  const [title, setTitle] = useState(props.title);
  const [description, setDescription] = useState(props.description);
  const [kept, setKept] = useState<KeeperView>({
    state: { kind: "idle" },
    listingId: props.listingId,
    revision: props.revision,
    draftKey: "",
    faults: {},
  });
  const { viewerId, listingId, revision } = props;

  useEffect(() => {
    const form = anchor.current?.closest("form");
    if (!form) return;
    const started = new BriefKeeper(form, viewerId, listingId, revision, setKept);
    keeper.current = started;
    started.start();
    // What was typed before this code had loaded.
    const typed = valuesOf(form);
    setTitle(typed.title ?? "");
    setDescription(typed.description ?? "");
    return () => started.stop();
  }, [viewerId, listingId, revision]);

  const shownTitle = title || suggestTitle(description);
  const { reading, read, isReading } = useReading(props.initialReading, shownTitle, description);
  const spans = useMemo(() => {
    const offset = descriptionStart(read.title);
    const inDescription = (reading?.evidence ?? [])
      .map((each) => ({ ...each, start: each.start - offset, end: each.end - offset }))
      .filter((each) => each.start >= 0);
    // While the next reading is on its way, the marks stay with their words.
    return carryQuotes(inDescription, read.description, description);
  }, [reading, read, description]);
  const others = Object.entries(kept.faults).filter(
    ([field]) => field !== "description" && field !== "title",
  );
  const left = longestDescription - description.length;

  return (
    <div ref={anchor}>
      <input type="hidden" name="listingId" value={kept.listingId} readOnly />
      <input type="hidden" name="draftKey" value={kept.draftKey} readOnly />
      <input type="hidden" name="revision" value={kept.revision} readOnly />
      <div className="empty:hidden pb-6">
        <KeepNotice
          state={kept.state}
          onOverwrite={() => void keeper.current?.overwrite()}
          onBringBack={() => keeper.current?.bringBack()}
          onDiscard={() => keeper.current?.discardCopy()}
        />
      </div>
      <div className="grid gap-x-14 gap-y-10 lg:grid-cols-[minmax(0,1fr)_21rem]">
        <div className="min-w-0">
          <Field
            name="description"
            label={t("words")}
            help={t("wordsHelp")}
            error={kept.faults.description}
            className="max-w-[46rem]"
          >
            <OwnWordsField
              initial={props.description}
              value={description}
              onChange={setDescription}
              spans={spans}
              placeholder={t("wordsPlaceholder")}
            />
          </Field>
          {left < 2_000 ? (
            <p className="figures mt-2 text-sm text-soft">
              {left >= 0 ? t("left", { count: left }) : t("over", { count: -left })}
            </p>
          ) : null}
          <Field
            name="title"
            label={t("title")}
            help={t("titleHelp")}
            error={kept.faults.title}
            className="mt-8 max-w-[46rem]"
          >
            <Input
              defaultValue={props.title}
              onChange={(event) => setTitle(event.currentTarget.value)}
              maxLength={longestTitle}
              placeholder={shownTitle}
              autoComplete="off"
            />
          </Field>
        </div>
        <aside
          aria-label={t("reading")}
          className="lg:sticky lg:top-6 lg:max-h-[calc(100dvh-3rem)] lg:self-start lg:overflow-y-auto"
        >
          <h2 className="mb-3 text-lg">{t("reading")}</h2>
          <LiveReading reading={reading} isReading={isReading} />
        </aside>
      </div>
      {props.facts}
      <div className="flex flex-wrap items-center gap-x-6 gap-y-3 border-t border-line py-6">
        {props.buttons}
        <KeepLine state={kept.state} />
      </div>
      {others.length > 0 ? (
        <Notice tone="warning" role="status" title={t("unread")} className="mb-6">
          <ul>
            {others.map(([field, message]) => (
              <li key={field}>{message}</li>
            ))}
          </ul>
        </Notice>
      ) : null}
    </div>
  );
}
