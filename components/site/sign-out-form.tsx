"use client";

import type { ReactNode } from "react";
import { forgetCopies } from "@/components/briefs/draft-copy";

/** Signing out leaves nothing of what was written behind in this browser. */
export function SignOutForm({
  action,
  className,
  children,
}: {
  action: () => Promise<void>;
  className?: string;
  children: ReactNode;
}) {
  return (
    <form action={action} className={className} onSubmit={() => forgetCopies(null)}>
      {children}
    </form>
  );
}
