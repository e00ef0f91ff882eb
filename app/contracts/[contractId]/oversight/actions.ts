"use server";

import { formAction } from "@/app/form-action";
import { ReviewDelivery } from "@/lib/contracts/oversight-schemas";
import { reviewDelivery } from "@/lib/contracts/review-delivery";
import { stay } from "../../stay";

export const review = formAction(ReviewDelivery, reviewDelivery, stay);
