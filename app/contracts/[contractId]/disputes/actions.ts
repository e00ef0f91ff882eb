"use server";

import { revalidatePath } from "next/cache";
import { formAction } from "@/app/form-action";
import { acceptSplit } from "@/lib/contracts/accept-split";
import { answerDispute } from "@/lib/contracts/answer-dispute";
import { appealDispute } from "@/lib/contracts/appeal-dispute";
import { AnswerDisputeForm, OpenDisputeForm, ProposeSplitForm } from "@/lib/contracts/dispute-form-schemas";
import { AcceptSplit, AppealDispute, WithdrawDispute } from "@/lib/contracts/dispute-schemas";
import { openDispute } from "@/lib/contracts/open-dispute";
import { proposeSplit } from "@/lib/contracts/propose-split";
import { withdrawDispute } from "@/lib/contracts/withdraw-dispute";

// Every page of the room shows where its milestones stand.
const room = "/contracts/[contractId]";
const stay = () => {
  revalidatePath(room, "layout");
  return undefined;
};

export const open = formAction(
  OpenDisputeForm,
  (viewer, input) => openDispute(viewer, input),
  ({ contractId, disputeId }) => {
    stay();
    return `/contracts/${contractId}/disputes/${disputeId}`;
  },
);
export const answer = formAction(AnswerDisputeForm, (viewer, input) => answerDispute(viewer, input), stay);
export const split = formAction(ProposeSplitForm, (viewer, input) => proposeSplit(viewer, input), stay);
export const accept = formAction(AcceptSplit, (viewer, input) => acceptSplit(viewer, input), stay);
export const withdraw = formAction(WithdrawDispute, (viewer, input) => withdrawDispute(viewer, input), stay);
export const appeal = formAction(AppealDispute, (viewer, input) => appealDispute(viewer, input), stay);
