"use server";

import { revalidatePath } from "next/cache";
import { formAction } from "@/app/form-action";
import { acceptSeat } from "@/lib/accounts/accept-seat";
import { changeSeat } from "@/lib/accounts/change-seat";
import { createOrganisation } from "@/lib/accounts/create-organisation";
import { declineSeat } from "@/lib/accounts/decline-seat";
import { offerSeat } from "@/lib/accounts/offer-seat";
import { removeSeat } from "@/lib/accounts/remove-seat";
import { ChangeSeat, CreateOrganisation, OfferSeat, RemoveSeat, SeatOffer } from "@/lib/accounts/schemas";
import { withdrawSeatOffer } from "@/lib/accounts/withdraw-seat-offer";

const shownAgain = () => {
  revalidatePath("/organisations", "layout");
  return undefined;
};

export const found = formAction(CreateOrganisation, createOrganisation, (id) => `/organisations/${id}`);

export const acceptOffer = formAction(SeatOffer, acceptSeat, (id) => `/organisations/${id}`);

export const declineOffer = formAction(SeatOffer, declineSeat, shownAgain);

export const offer = formAction(OfferSeat, offerSeat, shownAgain);

export const withdrawOffer = formAction(SeatOffer, withdrawSeatOffer, shownAgain);

export const changeRole = formAction(ChangeSeat, changeSeat, shownAgain);

export const removePerson = formAction(RemoveSeat, removeSeat, shownAgain);

export const leave = formAction(RemoveSeat, removeSeat, () => "/organisations");
