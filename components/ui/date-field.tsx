"use client";

import clsx from "clsx";
import { Input, type InputProps } from "@/components/ui/input";

/**
 * A day, as `YYYY-MM-DD`. The browser's own date input: it speaks the person's language, works by keyboard, voice and
 * touch, and weighs nothing. Stand it in a Field.
 */
export function DateField({ className, ...props }: Omit<InputProps, "type" | "prefix" | "suffix">) {
  return <Input {...props} type="date" className={clsx("figures max-w-56", className)} />;
}
