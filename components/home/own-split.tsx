"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { useActionState, useEffect, useRef } from "react";
import { keepCarried } from "@/components/home/carried-brief";
import { type SaidSplit, SplitView } from "@/components/home/split-view";
import { EvidenceLegend } from "@/components/tier/evidence-legend";
import { buttonStyle } from "@/components/ui/button-style";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { Textarea } from "@/components/ui/textarea";

export interface OwnSplitState {
  text: string;
  error?: string;
  /** Why nothing can be said about the text. */
  unsure?: string;
  split?: SaidSplit;
}

export interface OwnSplitProps {
  action: (previous: OwnSplitState, data: FormData) => Promise<OwnSplitState>;
  /** The longest text, in characters. */
  most: number;
}

/** The visitor's own text, split. Without JavaScript the browser sends the form and the page comes back with the answer. */
export function OwnSplit({ action, most }: OwnSplitProps) {
  const t = useTranslations("home.own");
  const [state, send] = useActionState(action, { text: "" });
  const answer = useRef<HTMLDivElement>(null);
  const { split, unsure, error } = state;

  useEffect(() => {
    if (split || unsure) answer.current?.focus();
  }, [split, unsure]);

  return (
    <>
      <form action={send} noValidate>
        <Field
          name="text"
          label={t("label")}
          help={t("help", { most })}
          error={error}
          className="max-w-[46rem]"
        >
          <Textarea key={state.text} ownWords defaultValue={state.text} rows={6} />
        </Field>
        <SubmitButton
          pendingLabel={t("splitting")}
          variant={split ? "secondary" : "primary"}
          className="mt-5"
        >
          {split ? t("splitAgain") : t("split")}
        </SubmitButton>
      </form>
      <div ref={answer} tabIndex={-1} aria-live="polite">
        {unsure ? (
          <Notice className="mt-8" title={t("unsure")}>
            {unsure}
          </Notice>
        ) : null}
        {split ? <Answer split={split} /> : null}
      </div>
    </>
  );
}

function Answer({ split }: { split: SaidSplit }) {
  const t = useTranslations("home.own");
  const count = (tier: "commodity" | "judgment") =>
    split.packages.filter((part) => part.tier === tier).length;
  return (
    <div className="mt-12 border-t border-line pt-8">
      <h3 className="text-lg">{t("result")}</h3>
      <p className="mt-1 text-ui text-soft">
        {t("summary", { commodity: count("commodity"), judgment: count("judgment") })}
      </p>
      <EvidenceLegend className="mt-2 mb-6" />
      <SplitView split={split} />
      <p className="flex flex-wrap items-center gap-x-5 gap-y-3">
        <Link
          href="/carry"
          prefetch={false}
          onClick={() => keepCarried(split.text)}
          className={buttonStyle("primary", "medium")}
        >
          {t("goOn")}
        </Link>
        <span className="text-ui text-soft">{t("goOnHelp")}</span>
      </p>
    </div>
  );
}
