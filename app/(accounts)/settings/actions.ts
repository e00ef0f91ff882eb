"use server";

import { revalidatePath } from "next/cache";
import { formAction } from "@/app/form-action";
import { beginFactor } from "@/lib/accounts/begin-factor";
import { changeName } from "@/lib/accounts/change-name";
import { changePassword } from "@/lib/accounts/change-password";
import { confirmFactor } from "@/lib/accounts/confirm-factor";
import { endFactor } from "@/lib/accounts/end-factor";
import { endSession } from "@/lib/accounts/end-session";
import { requestOrigin } from "@/lib/accounts/origin";
import { requestEmailChange } from "@/lib/accounts/request-email-change";
import {
  AskEmailChange,
  BeginFactor,
  ChangeName,
  ChangePassword,
  ConfirmFactor,
  EndFactor,
  EndSession,
} from "@/lib/accounts/schemas";

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

export const beginMyFactor = formAction(
  BeginFactor,
  async (viewer, input) => beginFactor(viewer, input, await requestOrigin()),
  () => "/settings/second-factor",
);

export const confirmMyFactor = formAction(
  ConfirmFactor,
  (viewer, input) => confirmFactor(viewer, input),
  () => "/settings/second-factor",
);

export const endMyFactor = formAction(
  EndFactor,
  async (viewer, input) => endFactor(viewer, input, await requestOrigin()),
  () => "/settings/second-factor",
);
