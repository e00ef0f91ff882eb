"use server";

import { revalidatePath } from "next/cache";
import { formAction } from "@/app/form-action";
import { decideDispute } from "@/lib/moderation/decide-dispute";
import { DecideDisputeForm } from "@/lib/moderation/dispute-schemas";

export const decide = formAction(
  DecideDisputeForm,
  (viewer, input) => decideDispute(viewer, input),
  () => {
    revalidatePath("/admin/disputes", "layout");
    return undefined;
  },
);
