"use server";

import { formAction } from "@/app/form-action";
import { allowCharges } from "@/lib/contracts/allow-charges";
import { answerEntries } from "@/lib/contracts/answer-entries";
import { answerStatement } from "@/lib/contracts/answer-statement";
import { AnswerStatement } from "@/lib/contracts/kind-schemas";
import { AllowCharges, StopCharges } from "@/lib/contracts/schemas";
import { sendWeek } from "@/lib/contracts/send-week";
import { AnswerForm, QuestionForm, SendStatementForm } from "@/lib/contracts/statement-forms";
import { stopCharges } from "@/lib/contracts/stop-charges";
import { addCard } from "@/lib/payments/add-card";
import { AddCard } from "@/lib/payments/schemas";
import { stay } from "../../stay";

export const send = formAction(SendStatementForm, sendWeek, stay);
export const approve = formAction(
  AnswerStatement.omit({ questions: true }),
  (viewer, input) => answerStatement(viewer, { ...input, questions: [] }),
  stay,
);
export const question = formAction(QuestionForm, answerStatement, stay);
export const answer = formAction(AnswerForm, answerEntries, stay);

export const allow = formAction(AllowCharges, allowCharges, stay);
export const stop = formAction(StopCharges, stopCharges, stay);
export const saveCard = formAction(AddCard, addCard, ({ href }) => href);
