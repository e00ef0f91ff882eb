"use client";

import { useFormatter, useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { Notice } from "@/components/ui/notice";

type Kept =
  | { kind: "idle" | "unsaved" | "saving" | "offline" }
  | { kind: "saved"; at: Date }
  | { kind: "refused"; message: string };

export interface DraftKeeperProps {
  /** Where the form saves itself: answers `{ revision }`, or `{ message }` with a refusal. */
  address: string;
  revision: number;
  savedAt: Date | null;
}

const pause = 1_500;
const retryPause = 8_000;

/**
 * Saves the form around it a moment after the last key, one save at a time, and says so. A pressed button waits for a
 * save that is under way, so that it never sends an older revision than its own.
 */
export function DraftKeeper({ address, revision: first, savedAt }: DraftKeeperProps) {
  const t = useTranslations("ui.draft");
  const format = useFormatter();
  const anchor = useRef<HTMLInputElement>(null);
  const [current, setRevision] = useState(first);
  const [kept, setKept] = useState<Kept>(savedAt ? { kind: "saved", at: savedAt } : { kind: "idle" });

  useEffect(() => {
    const revision = anchor.current;
    const form = revision?.form;
    if (!revision || !form) return;
    const stopping = new AbortController();
    const { signal } = stopping;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let flight: Promise<void> | null = null;
    let isDirty = false;

    const later = (ms: number) => {
      clearTimeout(timer);
      timer = setTimeout(save, ms);
    };
    const changed = () => {
      isDirty = true;
      setKept({ kind: "unsaved" });
      later(pause);
    };
    function save() {
      clearTimeout(timer);
      if (flight || !isDirty) return;
      isDirty = false;
      setKept({ kind: "saving" });
      flight = send().finally(() => {
        flight = null;
        if (isDirty) later(pause);
      });
    }
    async function send() {
      if (!form || !revision) return;
      try {
        const body = new FormData(form);
        const length = [...body.values()].reduce((sum, value) => sum + String(value).length, 0);
        // Past the end of a page browsers carry at most 64 kB; a Chinese character takes three.
        const answer = await fetch(address, { method: "POST", body, keepalive: length < 15_000 });
        const said: { revision?: number; message?: string } = await answer.json();
        if (answer.ok) {
          // At once for a submit that waits, and as state, or the next drawing would put the first revision back.
          revision.value = String(said.revision);
          setRevision(said.revision ?? first);
          setKept({ kind: "saved", at: new Date() });
        } else if (answer.status === 401 || answer.status === 429 || answer.status >= 500) retry();
        else setKept({ kind: "refused", message: said.message ?? "" });
      } catch {
        retry();
      }
    }
    function retry() {
      isDirty = true;
      setKept({ kind: "offline" });
      later(retryPause);
    }
    function holdSubmit(event: SubmitEvent) {
      clearTimeout(timer);
      isDirty = false;
      if (!flight) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      void flight.then(() => form?.requestSubmit(event.submitter));
    }

    // What was typed before this script ran.
    if ([...form.querySelectorAll("textarea")].some(({ value, defaultValue }) => value !== defaultValue))
      changed();
    form.addEventListener("input", changed, { signal });
    form.addEventListener("submit", holdSubmit, { signal, capture: true });
    document.addEventListener("visibilitychange", () => document.hidden && save(), { signal });
    window.addEventListener("pagehide", save, { signal });
    return () => {
      clearTimeout(timer);
      stopping.abort();
    };
  }, [address, first]);

  return (
    <>
      <input ref={anchor} type="hidden" name="revision" value={current} readOnly />
      <p role="status" className="figures text-sm text-soft">
        {kept.kind === "saved"
          ? t("saved", { at: format.dateTime(kept.at, { timeStyle: "short" }) })
          : t(kept.kind)}
      </p>
      {kept.kind === "refused" ? (
        <Notice tone="warning" role="alert" className="mt-3">
          {kept.message}
        </Notice>
      ) : null}
    </>
  );
}
