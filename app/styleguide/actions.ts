"use server";

import type { SubmissionResult } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { redirect } from "next/navigation";
import { z } from "zod";
import { type ComboboxOption, matchOptions } from "@/components/ui/match-options";
import { skillOptions } from "./skill-options";

const schema = z.object({
  email: z.email("Write an address such as name@example.org."),
  words: z
    .string("Say what you need, in at least 20 characters.")
    .min(20, "Write at least 20 characters, so that there is something to split."),
  budget: z.string("Name the most you want to spend."),
  deadline: z.string("Choose the day by which you decide."),
  policy: z.enum(["allowed", "disclosed", "forbidden"], "Choose one of the three."),
  terms: z.literal("on", "Name a person who answers for accepting the work."),
});

/** Stands in for a real action: checks what was sent and keeps nothing. */
export async function tryForm(_previous: SubmissionResult | null, data: FormData): Promise<SubmissionResult> {
  if (data.get("how") === "redirect") redirect("/styleguide?sent=1");
  return parseWithZod(data, { schema }).reply();
}

/** Stands in for an action behind a Confirm. */
export async function tryConfirm(
  _previous: SubmissionResult | null,
  data: FormData,
): Promise<SubmissionResult> {
  const submission = parseWithZod(data, { schema: z.object({ listingId: z.string() }) });
  return submission.reply({ formErrors: ["This is the styleguide: there is no listing to withdraw."] });
}

/** Stands in for a search on the server. */
export async function findSkills(query: string): Promise<readonly ComboboxOption[]> {
  return matchOptions(skillOptions, query);
}
