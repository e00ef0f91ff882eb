"use server";

import { getLocale } from "next-intl/server";
import { openFormAction } from "@/app/form-action";
import { requestOrigin } from "@/lib/accounts/origin";
import { SignUp } from "@/lib/accounts/schemas";
import { signUp } from "@/lib/accounts/sign-up";
import { isLocale } from "@/lib/locales";

export const signUpHere = openFormAction(
  SignUp,
  async (input) => {
    const locale = await getLocale();
    await signUp(input, await requestOrigin(), isLocale(locale) ? locale : "en");
  },
  () => "/sign-up/done",
);
