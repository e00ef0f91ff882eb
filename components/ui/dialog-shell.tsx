"use client";

import clsx from "clsx";
import { X } from "lucide-react";
import { type ReactNode, useEffect, useId, useRef } from "react";
import { Button } from "@/components/ui/button";
import type { ButtonSize, ButtonVariant } from "@/components/ui/button-style";

export interface DialogShellProps {
  title: ReactNode;
  /** The words of the button that opens it. Leave out when `open` is steered from outside. */
  trigger?: ReactNode;
  triggerVariant?: ButtonVariant;
  triggerSize?: ButtonSize;
  triggerLabel?: string;
  open?: boolean;
  onClose?: () => void;
  wide?: boolean;
  closeLabel: string;
  children: ReactNode;
}

/** The browser's half of Dialog. */
export function DialogShell({
  title,
  trigger,
  triggerVariant,
  triggerSize,
  triggerLabel,
  open,
  onClose,
  wide,
  closeLabel,
  children,
}: DialogShellProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  useEffect(() => {
    if (open === undefined) return;
    if (open && !dialog.current?.open) dialog.current?.showModal();
    if (!open) dialog.current?.close();
  }, [open]);

  useEffect(() => {
    const shown = dialog.current;
    function closeWhenAsked(event: MouseEvent) {
      const target = event.target instanceof Element ? event.target : null;
      if (target === shown || target?.closest("[data-close-dialog]")) shown?.close();
    }
    shown?.addEventListener("click", closeWhenAsked);
    return () => shown?.removeEventListener("click", closeWhenAsked);
  }, []);

  return (
    <>
      {trigger === undefined ? null : (
        <Button
          variant={triggerVariant}
          size={triggerSize}
          aria-haspopup="dialog"
          aria-label={triggerLabel}
          onClick={() => dialog.current?.showModal()}
        >
          {trigger}
        </Button>
      )}
      <dialog
        ref={dialog}
        aria-labelledby={titleId}
        onClose={onClose}
        className={clsx(
          "m-auto max-h-[calc(100dvh-2rem)] w-[calc(100vw-2rem)] overflow-hidden rounded border border-line bg-raised p-0 text-left text-ink shadow-float backdrop:bg-veil open:flex open:animate-[settle_160ms_var(--ease-settle)]",
          wide ? "max-w-3xl" : "max-w-lg",
        )}
      >
        <div className="flex max-h-[inherit] min-w-0 flex-1 flex-col">
          <div className="flex items-start justify-between gap-4 px-6 pt-5 pb-1">
            <h2 id={titleId} className="text-xl">
              {title}
            </h2>
            <button
              type="button"
              data-close-dialog=""
              aria-label={closeLabel}
              className="-mt-0.5 -mr-2 inline-flex size-9 shrink-0 items-center justify-center rounded text-soft hover:bg-sunk hover:text-ink"
            >
              <X aria-hidden className="size-5" strokeWidth={1.5} />
            </button>
          </div>
          <div className="min-h-0 flex-1 overflow-y-auto px-6 pt-2 pb-6 text-ui">{children}</div>
        </div>
      </dialog>
    </>
  );
}
