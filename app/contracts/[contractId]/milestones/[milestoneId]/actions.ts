"use server";

import { formAction } from "@/app/form-action";
import { answerDefect } from "@/lib/contracts/answer-defect";
import { answerDelivery } from "@/lib/contracts/answer-delivery";
import { cancelFunding } from "@/lib/contracts/cancel-funding";
import { DeliveryForm, submissionOf } from "@/lib/contracts/delivery-form";
import { FundForm, GiveBackForm } from "@/lib/contracts/form-schemas";
import { fundMilestone } from "@/lib/contracts/fund-milestone";
import { giveBack } from "@/lib/contracts/give-back";
import { markFixed } from "@/lib/contracts/mark-fixed";
import { reportDefect } from "@/lib/contracts/report-defect";
import {
  AnswerDefect,
  AnswerDelivery,
  CancelFunding,
  MarkFixed,
  ReportDefect,
  StartMilestone,
} from "@/lib/contracts/schemas";
import { startMilestone } from "@/lib/contracts/start-milestone";
import { submitDelivery } from "@/lib/contracts/submit-delivery";
import { conflict } from "@/lib/errors";
import { namingStages } from "../../../name-stages";
import { stay } from "../../../stay";

export const fund = formAction(
  FundForm,
  async (viewer, input) => {
    const funding = await fundMilestone(viewer, input);
    if (funding.isFailed) throw conflict("rooms.errors.notFunded");
    return funding;
  },
  ({ payHref }) => payHref ?? stay(),
);

export const callOff = formAction(CancelFunding, cancelFunding, stay);

export const start = formAction(StartMilestone, startMilestone, stay);

export const deliver = formAction(
  DeliveryForm,
  (viewer, form) => namingStages(submitDelivery(viewer, submissionOf(form, viewer.id, new Date()))),
  stay,
);

export const answer = formAction(AnswerDelivery, answerDelivery, stay);

export const report = formAction(ReportDefect, reportDefect, stay);
export const answerReport = formAction(AnswerDefect, answerDefect, stay);
export const fixed = formAction(MarkFixed, markFixed, stay);
export const giveBackPaid = formAction(GiveBackForm, giveBack, stay);
