"use server";

import { formAction } from "@/app/form-action";
import { addOutcome } from "@/lib/contracts/add-outcome";
import { answerInRoom } from "@/lib/contracts/answer-in-room";
import { answerPublishing } from "@/lib/contracts/answer-publishing";
import { askInRoom } from "@/lib/contracts/ask-in-room";
import { askToPublish } from "@/lib/contracts/ask-to-publish";
import { logDecision } from "@/lib/contracts/log-decision";
import {
  AddOutcome,
  AnswerInRoom,
  AnswerPublishing,
  AskInRoom,
  AskToPublish,
  LogDecision,
} from "@/lib/contracts/room-schemas";
import { stay } from "../../stay";

export const ask = formAction(AskInRoom, askInRoom, stay);
export const answer = formAction(AnswerInRoom, answerInRoom, stay);
export const log = formAction(LogDecision, logDecision, stay);
export const tellOutcome = formAction(AddOutcome, addOutcome, stay);
export const askPublic = formAction(AskToPublish, askToPublish, stay);
export const answerPublic = formAction(AnswerPublishing, answerPublishing, stay);
