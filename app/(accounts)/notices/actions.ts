"use server";

import { revalidatePath } from "next/cache";
import { formAction } from "@/app/form-action";
import { markNoticesRead } from "@/lib/notifications/mark-notices-read";
import { MarkNoticesRead } from "@/lib/notifications/schemas";

export const markAllRead = formAction(MarkNoticesRead, markNoticesRead, () => {
  revalidatePath("/", "layout");
  return undefined;
});
