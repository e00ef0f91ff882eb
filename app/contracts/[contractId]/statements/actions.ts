"use server";

import { formAction } from "@/app/form-action";
import { answerEntries } from "@/lib/contracts/answer-entries";
import { answerStatement } from "@/lib/contracts/answer-statement";
import { AnswerStatement } from "@/lib/contracts/kind-schemas";
import { sendWeek } from "@/lib/contracts/send-week";
import { AnswerForm, QuestionForm, SendStatementForm } from "@/lib/contracts/statement-forms";
import { stay } from "../../stay";

export const send = formAction(SendStatementForm, sendWeek, stay);
export const approve = formAction(
  AnswerStatement.omit({ questions: true }),
  (viewer, input) => answerStatement(viewer, { ...input, questions: [] }),
  stay,
);
export const question = formAction(QuestionForm, answerStatement, stay);
export const answer = formAction(AnswerForm, answerEntries, stay);
