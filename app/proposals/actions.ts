"use server";

import { revalidatePath } from "next/cache";
import { formAction } from "@/app/form-action";
import { acceptProposal } from "@/lib/contracts/accept-proposal";
import { declineProposal } from "@/lib/contracts/decline-proposal";
import { declineWaiting } from "@/lib/contracts/decline-waiting";
import { AcceptProposal } from "@/lib/contracts/schemas";
import { withdrawProposal } from "@/lib/contracts/withdraw-proposal";
import { askQuestion } from "@/lib/proposals/ask-question";
import { openReasoning } from "@/lib/proposals/open-reasoning";
import { reopenProposal } from "@/lib/proposals/reopen-proposal";
import {
  AskQuestion,
  DeclineProposal,
  DeclineWaiting,
  OpenReasoning,
  ReopenProposal,
  WithdrawProposal,
} from "@/lib/proposals/schemas";

export const ask = formAction(AskQuestion, askQuestion, (_, { proposalId }) => {
  revalidatePath(`/proposals/${proposalId}`);
  return undefined;
});

export const withdraw = formAction(
  WithdrawProposal,
  withdrawProposal,
  (_, { proposalId }) => `/proposals/${proposalId}`,
);

export const reopen = formAction(
  ReopenProposal,
  reopenProposal,
  ({ listingId }) => `/listings/${listingId}/propose`,
);

export const openFold = formAction(OpenReasoning, openReasoning, () => {
  // The page that shows it differs: the comparison or the proposal itself.
  revalidatePath("/", "layout");
  return undefined;
});

export const decline = formAction(
  DeclineProposal,
  declineProposal,
  ({ listingId }) => `/briefs/${listingId}/proposals`,
);

export const declineAll = formAction(
  DeclineWaiting,
  declineWaiting,
  ({ listingId }) => `/briefs/${listingId}/proposals`,
);

export const hire = formAction(
  AcceptProposal,
  acceptProposal,
  ({ contractId }) => `/contracts/${contractId}?new=yes`,
);
