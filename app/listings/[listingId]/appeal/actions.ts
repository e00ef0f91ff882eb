"use server";

import { formAction } from "@/app/form-action";
import { appealTier } from "@/lib/moderation/appeal-tier";
import { AppealTier } from "@/lib/moderation/schemas";

export const appeal = formAction(AppealTier, appealTier, ({ caseId }) => `/cases/${caseId}`);
