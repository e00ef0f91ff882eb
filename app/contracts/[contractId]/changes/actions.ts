"use server";

import { formAction } from "@/app/form-action";
import { agreeChange } from "@/lib/contracts/agree-change";
import { declineChange } from "@/lib/contracts/decline-change";
import { ProposeChangeForm } from "@/lib/contracts/form-schemas";
import { proposeChange } from "@/lib/contracts/propose-change";
import { AgreeChange, DeclineChange, WithdrawChange } from "@/lib/contracts/schemas";
import { withdrawChange } from "@/lib/contracts/withdraw-change";
import { stay } from "../../stay";

export const propose = formAction(ProposeChangeForm, proposeChange, stay);
export const agree = formAction(AgreeChange, agreeChange, stay);
export const decline = formAction(DeclineChange, declineChange, stay);
export const withdraw = formAction(WithdrawChange, withdrawChange, stay);
