"use server";

import { formAction } from "@/app/form-action";
import { answerEnding } from "@/lib/contracts/answer-ending";
import { ProposeEndingForm } from "@/lib/contracts/form-schemas";
import { leaveContract } from "@/lib/contracts/leave-contract";
import { pauseContract } from "@/lib/contracts/pause-contract";
import { proposeEnding } from "@/lib/contracts/propose-ending";
import { resumeContract } from "@/lib/contracts/resume-contract";
import {
  AnswerEnding,
  LeaveContract,
  PauseContract,
  ResumeContract,
  WithdrawEnding,
} from "@/lib/contracts/schemas";
import { withdrawEnding } from "@/lib/contracts/withdraw-ending";
import { stay } from "../../stay";

export const pause = formAction(PauseContract, pauseContract, stay);
export const resume = formAction(ResumeContract, resumeContract, stay);
export const propose = formAction(ProposeEndingForm, proposeEnding, stay);
export const answer = formAction(AnswerEnding, answerEnding, stay);
export const withdraw = formAction(WithdrawEnding, withdrawEnding, stay);
export const leave = formAction(LeaveContract, leaveContract, stay);
