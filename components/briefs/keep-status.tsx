"use client";

import { useLocale, useTranslations } from "next-intl";
import type { BriefState } from "@/components/briefs/brief-keeper";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { TextLink } from "@/components/ui/text-link";

export interface KeepStatusProps {
  state: BriefState;
  onOverwrite: () => void;
  onBringBack: () => void;
  onDiscard: () => void;
}

/** One quiet line that says whether the text is saved. */
export function KeepLine({ state }: { state: BriefState }) {
  const t = useTranslations("briefs.keep");
  const locale = useLocale();
  const line = () => {
    if (state.kind === "saved")
      return t(state.restored ? "restored" : "saved", {
        at: clock(state.at, locale),
      });
    if (state.kind === "unsaved" || state.kind === "saving") return t(state.kind);
    if (state.kind === "offline" || state.kind === "signed-out" || state.kind === "conflict")
      return t("notSaved");
    return t("itself");
  };
  return (
    <p role="status" className="figures text-sm text-soft">
      {line()}
    </p>
  );
}

/** By the clock on the wall of whoever is writing. */
const clock = (at: Date, locale: string) => at.toLocaleTimeString(locale, { timeStyle: "short" });

/** What keeps the text from being saved, and what to do about it. */
export function KeepNotice({ state, onOverwrite, onBringBack, onDiscard }: KeepStatusProps) {
  const t = useTranslations("briefs.keep");
  if (state.kind === "offline")
    return (
      <Notice tone="warning" role="alert" title={t("offlineTitle")}>
        {t("offline")}
      </Notice>
    );
  if (state.kind === "signed-out")
    return (
      <Notice
        tone="warning"
        role="alert"
        title={t("signedOutTitle")}
        actions={
          <TextLink href="/sign-in" target="_blank">
            {t("signIn")}
          </TextLink>
        }
      >
        {t("signedOut")}
      </Notice>
    );
  if (state.kind === "conflict")
    return (
      <Notice
        tone="danger"
        role="alert"
        title={t("conflictTitle")}
        actions={
          <>
            <Button size="small" onClick={() => window.location.reload()}>
              {t("seeNewer")}
            </Button>
            <Button size="small" onClick={onOverwrite}>
              {t("keepMine")}
            </Button>
          </>
        }
      >
        {t("conflict")}
      </Notice>
    );
  if (state.kind === "older-copy")
    return (
      <Notice
        tone="warning"
        role="alert"
        title={t("copyTitle")}
        actions={
          <>
            <Button size="small" onClick={onBringBack}>
              {t("bringBack")}
            </Button>
            <Button size="small" onClick={onDiscard}>
              {t("discardCopy")}
            </Button>
          </>
        }
      >
        {t("copy")}
      </Notice>
    );
  if (state.kind === "refused")
    return (
      <Notice tone="danger" role="alert" title={t("refusedTitle")}>
        {state.message}
      </Notice>
    );
  return null;
}
