"use client";

import { useTranslations } from "next-intl";
import { useActionState, useEffect, useRef } from "react";
import { ReceiptVerdict } from "@/components/matching/receipt-verdict";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { SubmitButton } from "@/components/ui/submit-button";
import { Textarea } from "@/components/ui/textarea";
import type { Verdict } from "@/lib/matching/recompute-receipt";

export interface ReceiptCheckState {
  text: string;
  error?: string;
  verdict?: Verdict;
}

/** A receipt to paste or choose, and what came of computing it again. Works without JavaScript. */
export function ReceiptCheck({
  action,
}: {
  action: (previous: ReceiptCheckState, data: FormData) => Promise<ReceiptCheckState>;
}) {
  const t = useTranslations("ranking.receipts");
  const [state, send] = useActionState(action, { text: "" });
  const answer = useRef<HTMLDivElement>(null);
  const { verdict, error } = state;

  useEffect(() => {
    if (verdict) answer.current?.focus();
  }, [verdict]);

  return (
    <>
      <form action={send} noValidate className="max-w-[46rem] space-y-6">
        <Field name="text" label={t("text")} error={error}>
          <Textarea key={state.text} defaultValue={state.text} rows={6} className="font-mono" />
        </Field>
        <Field name="file" label={t("file")}>
          <Input type="file" accept="application/json,.json" />
        </Field>
        <SubmitButton pendingLabel={t("checking")}>{t("check")}</SubmitButton>
      </form>
      <div ref={answer} tabIndex={-1} aria-live="polite" className="mt-8">
        {verdict ? <ReceiptVerdict verdict={verdict} /> : null}
      </div>
    </>
  );
}
