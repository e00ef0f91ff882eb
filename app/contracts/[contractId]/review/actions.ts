"use server";

import { revalidatePath } from "next/cache";
import { formAction } from "@/app/form-action";
import { WriteReviewForm } from "@/lib/reviews/form-schemas";
import { replyToReview } from "@/lib/reviews/reply-to-review";
import { ReplyToReview } from "@/lib/reviews/schemas";
import { writeReview } from "@/lib/reviews/write-review";

const stay = () => {
  revalidatePath("/contracts/[contractId]", "layout");
  return undefined;
};

export const write = formAction(WriteReviewForm, (viewer, input) => writeReview(viewer, input), stay);
export const reply = formAction(ReplyToReview, (viewer, input) => replyToReview(viewer, input), stay);
