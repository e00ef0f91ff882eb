"use server";

import { formAction } from "@/app/form-action";
import { addCard } from "@/lib/payments/add-card";
import { removeCard } from "@/lib/payments/remove-card";
import { AddCard, RemoveCard, StartOnboarding } from "@/lib/payments/schemas";
import { startOnboarding } from "@/lib/payments/start-onboarding";

export const onboard = formAction(
  StartOnboarding,
  (viewer, input) => startOnboarding(viewer, input),
  ({ href }) => href,
);

export const leaveCard = formAction(AddCard, addCard, ({ href }) => href);

export const dropCard = formAction(RemoveCard, removeCard, () => "/money");
