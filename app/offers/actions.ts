"use server";

import { formAction } from "@/app/form-action";
import { answerOffer } from "@/lib/contracts/answer-offer";
import { counterOffer } from "@/lib/contracts/counter-offer";
import { counterProposal } from "@/lib/contracts/counter-proposal";
import { makeOffer } from "@/lib/contracts/make-offer";
import { CounterOfferForm, CounterProposalForm, MakeOfferForm } from "@/lib/contracts/offer-forms";
import { AnswerOffer, RenewContract, WithdrawOffer } from "@/lib/contracts/offer-schemas";
import { offerPath, roomPath } from "@/lib/contracts/paths";
import { renewContract } from "@/lib/contracts/renew-contract";
import { withdrawOffer } from "@/lib/contracts/withdraw-offer";

export const make = formAction(MakeOfferForm, makeOffer, ({ offerId }) => `${offerPath(offerId)}?sent=yes`);

export const counter = formAction(
  CounterOfferForm,
  counterOffer,
  (_, { offerId }) => `${offerPath(offerId)}?sent=yes`,
);

export const propose = formAction(
  CounterProposalForm,
  counterProposal,
  ({ offerId }) => `${offerPath(offerId)}?sent=yes`,
);

export const answer = formAction(AnswerOffer, answerOffer, ({ contractId }, { offerId }) =>
  contractId ? `${roomPath(contractId)}?new=yes` : offerPath(offerId),
);

export const withdraw = formAction(WithdrawOffer, withdrawOffer, (_, { offerId }) => offerPath(offerId));

/** "Offer again" in a contract's room; see components/offers/renew-form. */
export const renew = formAction(
  RenewContract,
  renewContract,
  ({ offerId }) => `${offerPath(offerId)}?sent=yes`,
);
