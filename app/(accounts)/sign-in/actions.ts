"use server";

import { openFormAction } from "@/app/form-action";
import { keepSession } from "@/lib/accounts/keep-session";
import { requestOrigin } from "@/lib/accounts/origin";
import { provePerson } from "@/lib/accounts/prove-person";
import { ProvePerson, SignIn, SignInDemo } from "@/lib/accounts/schemas";
import { readSessionCookie } from "@/lib/accounts/session-cookie";
import { signIn } from "@/lib/accounts/sign-in";
import { signInDemo } from "@/lib/accounts/sign-in-demo";
import { ownPath } from "@/lib/own-path";

export const signInHere = openFormAction(
  SignIn,
  async (input) => {
    const session = await signIn(input, await requestOrigin());
    await keepSession(session);
    return session;
  },
  ({ isWaiting }, { next }) => {
    const onward = ownPath(next, "/dashboard");
    return isWaiting ? `/sign-in/code?next=${encodeURIComponent(onward)}` : onward;
  },
);

export const proveHere = openFormAction(
  ProvePerson,
  async (input) => keepSession(await provePerson(await readSessionCookie(), input, await requestOrigin())),
  (_, { next }) => ownPath(next, "/dashboard"),
);

export const signInAsDemo = openFormAction(
  SignInDemo,
  async (input) => keepSession(await signInDemo(input, await requestOrigin())),
  (_, { next, role }) => ownPath(next, role === "admin" ? "/admin" : "/dashboard"),
);
