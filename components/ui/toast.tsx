"use client";

import { Toaster as Primitive } from "sonner";

export { toast } from "sonner";

/** Where short confirmations appear. Once, in the signed-in layout; then `toast("Draft saved")`. Never for errors that need an answer. */
export function Toaster({ label }: { label: string }) {
  return (
    <Primitive
      position="bottom-center"
      className="font-sans!"
      containerAriaLabel={label}
      duration={6000}
      toastOptions={{
        unstyled: true,
        classNames: {
          toast:
            "flex w-full items-center gap-4 rounded border border-line bg-raised px-4 py-3 text-ui text-ink shadow-float",
          title: "font-medium",
          description: "text-sm text-soft",
          actionButton: "ml-auto min-h-8 rounded px-2 font-medium text-accent underline underline-offset-4",
        },
      }}
    />
  );
}
