"use server";

import { formAction } from "@/app/form-action";
import { holdEffects } from "@/lib/contracts/hold-effects";
import { answerChargeback } from "@/lib/payments/answer-chargeback";
import { CorrectionForm } from "@/lib/payments/correction-form";
import { decideCorrection } from "@/lib/payments/decide-correction";
import { proposeCorrection } from "@/lib/payments/propose-correction";
import { replayWebhook } from "@/lib/payments/replay-webhook";
import { resolveCall } from "@/lib/payments/resolve-call";
import { resolveDifference } from "@/lib/payments/resolve-difference";
import { retryCall } from "@/lib/payments/retry-call";
import {
  AnswerChargeback,
  DecideCorrection,
  ReplayWebhook,
  ResolveCall,
  ResolveDifference,
  RetryCall,
} from "@/lib/payments/schemas";

export const propose = formAction(
  CorrectionForm,
  (viewer, input) => proposeCorrection(viewer, input),
  () => "/admin/money/corrections",
);

export const decide = formAction(
  DecideCorrection,
  (viewer, input) => decideCorrection(viewer, input),
  () => "/admin/money/corrections",
);

export const replay = formAction(
  ReplayWebhook,
  (viewer, input) => replayWebhook(viewer, input, holdEffects),
  () => "/admin/money/webhooks",
);

export const retry = formAction(
  RetryCall,
  (viewer, input) => retryCall(viewer, input),
  () => "/admin/money/calls",
);

export const closeCall = formAction(
  ResolveCall,
  (viewer, input) => resolveCall(viewer, input),
  () => "/admin/money/calls",
);

export const closeDifference = formAction(
  ResolveDifference,
  (viewer, input) => resolveDifference(viewer, input),
  () => "/admin/money/differences",
);

export const replyToChargeback = formAction(
  AnswerChargeback,
  (viewer, input) => answerChargeback(viewer, input),
  () => "/admin/money/chargebacks",
);
