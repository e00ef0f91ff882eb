"use server";

import { revalidatePath } from "next/cache";
import { formAction } from "@/app/form-action";
import { addCaseStudy } from "@/lib/profiles/add-case-study";
import { addDecision } from "@/lib/profiles/add-decision";
import { createRateCard } from "@/lib/profiles/create-rate-card";
import {
  AddCaseStudy,
  AddDecision,
  ChooseRateCard,
  CreateRateCard,
  RemoveCaseStudy,
  RemoveDecision,
  UpdateCaseStudy,
  UpdateDecision,
  UpdateRateCard,
} from "@/lib/profiles/evidence-schemas";
import { removeCaseStudy } from "@/lib/profiles/remove-case-study";
import { removeDecision } from "@/lib/profiles/remove-decision";
import { retireRateCard } from "@/lib/profiles/retire-rate-card";
import { updateCaseStudy } from "@/lib/profiles/update-case-study";
import { updateDecision } from "@/lib/profiles/update-decision";
import { updateRateCard } from "@/lib/profiles/update-rate-card";

function showAgain(): undefined {
  revalidatePath("/profile");
}

export const postRateCard = formAction(CreateRateCard, createRateCard, showAgain);
export const changeRateCard = formAction(UpdateRateCard, updateRateCard, showAgain);
export const retire = formAction(ChooseRateCard, retireRateCard, showAgain);
export const logDecision = formAction(AddDecision, addDecision, showAgain);
export const changeDecision = formAction(UpdateDecision, updateDecision, showAgain);
export const dropDecision = formAction(RemoveDecision, removeDecision, showAgain);
export const tellCase = formAction(AddCaseStudy, addCaseStudy, showAgain);
export const changeCase = formAction(UpdateCaseStudy, updateCaseStudy, showAgain);
export const dropCase = formAction(RemoveCaseStudy, removeCaseStudy, showAgain);
