"use client";

import { useFormatter, useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { FormKeeper, isSmall, type KeepState, type Sent, waitFor } from "@/components/ui/form-keeper";
import { Notice } from "@/components/ui/notice";

export interface DraftKeeperProps {
  /** Where the form saves itself: answers `{ revision }`, or `{ message }` with a refusal. */
  address: string;
  revision: number;
  savedAt: Date | null;
}

/** Saves the form around it a moment after the last key, and says so. */
export function DraftKeeper({ address, revision: first, savedAt }: DraftKeeperProps) {
  const t = useTranslations("ui.draft");
  const format = useFormatter();
  const anchor = useRef<HTMLInputElement>(null);
  const [current, setRevision] = useState(first);
  const [kept, setKept] = useState<KeepState>(savedAt ? { kind: "saved", at: savedAt } : { kind: "idle" });

  useEffect(() => {
    const revision = anchor.current;
    const form = revision?.form;
    if (!revision || !form) return;
    const send = async (): Promise<Sent> => {
      const body = new FormData(form);
      const length = [...body.values()].reduce((sum, value) => sum + String(value).length, 0);
      const answer = await fetch(address, { method: "POST", body, keepalive: isSmall(length) });
      const said: { revision?: number; message?: string } = await answer.json();
      if (!answer.ok) {
        const kind = waitFor(answer.status);
        return kind ? { kind } : { kind: "refused", message: said.message ?? "" };
      }
      // At once for a submit that waits, and as state, or the next drawing would put the first revision back.
      revision.value = String(said.revision);
      setRevision(said.revision ?? first);
      return { kind: "saved" };
    };
    const keeper = new FormKeeper(form, { send, show: setKept });
    keeper.start();
    return () => keeper.stop();
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
