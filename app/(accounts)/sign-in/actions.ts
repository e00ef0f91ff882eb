"use server";

import { openFormAction } from "@/app/form-action";
import { keepSession } from "@/lib/accounts/keep-session";
import { requestOrigin } from "@/lib/accounts/origin";
import { SignIn, SignInDemo } from "@/lib/accounts/schemas";
import { signIn } from "@/lib/accounts/sign-in";
import { signInDemo } from "@/lib/accounts/sign-in-demo";
import { ownPath } from "@/lib/own-path";

export const signInHere = openFormAction(
  SignIn,
  async (input) => keepSession(await signIn(input, await requestOrigin())),
  (_, { next }) => ownPath(next, "/dashboard"),
);

export const signInAsDemo = openFormAction(
  SignInDemo,
  async (input) => keepSession(await signInDemo(input, await requestOrigin())),
  (_, { next, role }) => ownPath(next, role === "admin" ? "/admin" : "/dashboard"),
);
