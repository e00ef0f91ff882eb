"use server";

import { revalidatePath } from "next/cache";
import { formAction } from "@/app/form-action";
import { changeName } from "@/lib/accounts/change-name";
import { changePassword } from "@/lib/accounts/change-password";
import { endSession } from "@/lib/accounts/end-session";
import { requestOrigin } from "@/lib/accounts/origin";
import { requestEmailChange } from "@/lib/accounts/request-email-change";
import { AskEmailChange, ChangeName, ChangePassword, EndSession } from "@/lib/accounts/schemas";

export const renameMe = formAction(ChangeName, changeName, () => {
  revalidatePath("/", "layout");
  return undefined;
});

export const askEmailChange = formAction(AskEmailChange, async (viewer, input) =>
  requestEmailChange(viewer, input, await requestOrigin()),
);

export const newPassword = formAction(ChangePassword, async (viewer, input) =>
  changePassword(viewer, input, await requestOrigin()),
);

export const endOneSession = formAction(EndSession, endSession, () => {
  revalidatePath("/settings/sessions");
  return undefined;
});
