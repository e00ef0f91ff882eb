"use server";

import { openFormAction } from "@/app/form-action";
import { changeEmail } from "@/lib/accounts/change-email";
import { confirmEmail } from "@/lib/accounts/confirm-email";
import { currentViewer } from "@/lib/accounts/current-viewer";
import { keepSession } from "@/lib/accounts/keep-session";
import { requestOrigin } from "@/lib/accounts/origin";
import { AskByEmail, ChangeEmail, ConfirmEmail } from "@/lib/accounts/schemas";
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

export const changeHere = openFormAction(
  ChangeEmail,
  async (input) => {
    const viewer = await currentViewer();
    await changeEmail(viewer, input);
    return viewer;
  },
  (viewer) => (viewer ? "/settings/email" : "/sign-in?done=change"),
);
