"use server";

import { formAction } from "@/app/form-action";
import { declineInvitation } from "@/lib/proposals/decline-invitation";
import { SendProposalForm } from "@/lib/proposals/form-schemas";
import { DeclineInvitation } from "@/lib/proposals/schemas";
import { sendProposal } from "@/lib/proposals/send-proposal";

export const send = formAction(
  SendProposalForm,
  sendProposal,
  ({ proposalId }) => `/proposals/${proposalId}?sent=yes`,
);

export const declineInvite = formAction(
  DeclineInvitation,
  declineInvitation,
  () => "/proposals?declined=yes",
);
