"use server";

import { openFormAction } from "@/app/form-action";
import { confirmEmail } from "@/lib/accounts/confirm-email";
import { keepSession } from "@/lib/accounts/keep-session";
import { requestOrigin } from "@/lib/accounts/origin";
import { AskByEmail, ConfirmEmail } from "@/lib/accounts/schemas";
import { sendConfirmation } from "@/lib/accounts/send-confirmation";
import { ownPath } from "@/lib/own-path";

export const confirmHere = openFormAction(
  ConfirmEmail,
  async (input) => keepSession(await confirmEmail(input, await requestOrigin())),
  (_, { next }) => ownPath(next, "/dashboard"),
);

export const sendAgain = openFormAction(AskByEmail, async (input) =>
  sendConfirmation(input, await requestOrigin()),
);
