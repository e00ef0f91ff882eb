"use client";

import { Button } from "@/components/ui/button";
import { Toaster, toast } from "@/components/ui/toast";

export function ToastSpecimen() {
  return (
    <>
      <Button
        variant="quiet"
        onClick={() => toast("Draft saved", { action: { label: "Undo", onClick: () => undefined } })}
      >
        Show a toast
      </Button>
      <Toaster label="Messages" />
    </>
  );
}
