"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";

interface Props {
  providers: { id: string; label: string }[];
  /** The own path to come back to. */
  next: string;
}

/** Leads to an outside provider. next-auth's half is fetched when a button is pressed, not with the page. */
export function ProviderButtons({ providers, next }: Props) {
  const [leaving, setLeaving] = useState<string | null>(null);

  async function leave(id: string) {
    if (leaving) return;
    setLeaving(id);
    const { signIn } = await import("next-auth/react");
    await signIn(id, { callbackUrl: next });
  }

  return (
    <div className="flex flex-wrap gap-3">
      {providers.map(({ id, label }) => (
        <Button key={id} pending={leaving === id} onClick={() => void leave(id)}>
          {label}
        </Button>
      ))}
    </div>
  );
}
