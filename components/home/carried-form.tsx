"use client";

import { useEffect, useRef } from "react";
import { takeCarried } from "@/components/home/carried-brief";

/** Fills the form around it with the text that was brought along, and sends it. */
export function CarriedForm({ name }: { name: string }) {
  const anchor = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const form = anchor.current?.closest("form");
    const field = form?.elements.namedItem(name);
    if (!form || !(field instanceof HTMLTextAreaElement)) return;
    const text = takeCarried();
    if (text === "") return;
    field.value = text;
    form.requestSubmit();
  }, [name]);
  return <span ref={anchor} hidden />;
}
