"use server";

import { openFormAction } from "@/app/form-action";
import { requestOrigin } from "@/lib/accounts/origin";
import { requestReset } from "@/lib/accounts/request-reset";
import { AskByEmail } from "@/lib/accounts/schemas";

export const askReset = openFormAction(AskByEmail, async (input) =>
  requestReset(input, await requestOrigin()),
);
