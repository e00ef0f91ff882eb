"use server";
import type { SubmissionResult } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { redirect } from "next/navigation";
import { z } from "zod";

const schema = z.object({
  email: z.email("Write an address such as name@example.org."),
  words: z.string("Say what you need.").min(20, "Write at least 20 characters, so that it can be split."),
  currency: z.string().optional(),
  deep: z.object({ list: z.array(z.object({ title: z.string("Name the milestone.") })) }),
  how: z.string().optional(),
});

/** Stands in for a real action on the styleguide: checks, keeps nothing. */
export async function tryForm(_previous: SubmissionResult | null, data: FormData): Promise<SubmissionResult> {
  await new Promise((resolve) => setTimeout(resolve, 600));
  const submission = parseWithZod(data, { schema });
  if (data.get("how") === "crash") throw new Error("crash");
  if (data.get("how") === "redirect") redirect("/styleguide?went");
  return submission.reply();
}
