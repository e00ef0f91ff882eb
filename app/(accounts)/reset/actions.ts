"use server";

import { openFormAction } from "@/app/form-action";
import { resetPassword } from "@/lib/accounts/reset-password";
import { ResetPassword } from "@/lib/accounts/schemas";
import { clearSessionCookie } from "@/lib/accounts/session-cookie";

export const resetHere = openFormAction(
  ResetPassword,
  async (input) => {
    await resetPassword(input);
    await clearSessionCookie();
  },
  () => "/sign-in?done=reset",
);
