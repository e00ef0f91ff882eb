"use client";

import type { SubmissionResult } from "@conform-to/react";
import { unstable_rethrow } from "next/navigation";
import {
  type ComponentProps,
  type FormEvent,
  type ReactNode,
  startTransition,
  useActionState,
  useEffect,
  useId,
  useRef,
  useState,
  useTransition,
} from "react";
import { FormContext } from "@/components/ui/form-context";
import { FormErrors } from "@/components/ui/form-errors";
import { Notice } from "@/components/ui/notice";
import { unplacedErrors } from "@/components/ui/unplaced-errors";

export type FormAction = (
  previous: SubmissionResult | null,
  data: FormData,
) => Promise<SubmissionResult | null>;

export interface ActionFormShellProps extends Omit<ComponentProps<"form">, "action" | "onSubmit"> {
  action: FormAction;
  /** The page to come back to when the form is sent without JavaScript, if it is not the page it stands on. */
  permalink?: string;
  /** Shown in place after a success; leave out where the action redirects. */
  done?: ReactNode;
  /** Empty the form after a success. */
  clearWhenDone?: boolean;
  words: { summary?: string; lostTitle: string; lost: string };
}

/** The browser's half of ActionForm. */
export function ActionFormShell({
  action,
  permalink,
  done,
  clearWhenDone,
  words,
  id,
  children,
  ...props
}: ActionFormShellProps) {
  const ownId = useId();
  const formId = id ?? ownId;
  const form = useRef<HTMLFormElement>(null);
  // Without JavaScript the browser posts the form itself and React renders the page again with the answer.
  const [posted, post] = useActionState(action, null, permalink);
  const [answer, setAnswer] = useState<{ result: SubmissionResult | null; lost: boolean } | null>(null);
  const [pending, start] = useTransition();
  const result = answer ? answer.result : posted;
  const errors = Object.values(result?.error ?? {}).some((messages) => messages?.length);

  const [unplaced, setUnplaced] = useState<readonly string[]>([]);

  useEffect(() => {
    // Some fields are drawn only once they are wrong, so this is asked after the drawing.
    const names = form.current ? unplacedErrors(form.current, formId, result?.error) : [];
    setUnplaced((before) => (before.join() === names.join() ? before : names));
  }, [result, formId]);

  const isAllPlaced = unplaced.length === 0;
  useEffect(() => {
    if (result && errors) focusError(form.current, isAllPlaced);
  }, [result, errors, isAllPlaced]);

  // React empties a form whose action prop has run. We run the action ourselves, so the fields stay as they are.
  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (pending) return;
    const sent = event.currentTarget;
    const data = new FormData(sent, (event.nativeEvent as SubmitEvent).submitter);
    start(async () => {
      try {
        const next = await action(result, data);
        if (clearWhenDone && next?.status === "success") sent.reset();
        startTransition(() => setAnswer({ result: next, lost: false }));
      } catch (error) {
        unstable_rethrow(error);
        startTransition(() => setAnswer({ result, lost: true }));
      }
    });
  }

  return (
    <FormContext value={{ formId, result, pending, sent: posted?.initialValue }}>
      <form {...props} ref={form} id={formId} action={post} onSubmit={send} noValidate aria-busy={pending}>
        {result?.error && errors ? (
          <FormErrors formId={formId} title={words.summary} errors={result.error} unplaced={unplaced} />
        ) : null}
        {answer?.lost ? (
          <Notice tone="danger" title={words.lostTitle} role="alert" className="mb-6">
            {words.lost}
          </Notice>
        ) : null}
        {children}
        <div role="status">
          {done && !pending && result?.status === "success" ? (
            <Notice tone="success" className="mt-6">
              {done}
            </Notice>
          ) : null}
        </div>
      </form>
    </FormContext>
  );
}

function focusError(form: HTMLFormElement | null, isAllPlaced: boolean) {
  const summary = form?.querySelector<HTMLElement>("[data-form-errors]");
  const first = form?.querySelector<HTMLElement>("[aria-invalid=true]:not([type=hidden]), [data-invalid]");
  (summary ?? (isAllPlaced ? first : null))?.focus();
}
