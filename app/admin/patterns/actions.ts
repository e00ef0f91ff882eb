"use server";

import { formAction } from "@/app/form-action";
import { declarePattern } from "@/lib/moderation/declare-pattern";
import { liftPattern } from "@/lib/moderation/lift-pattern";
import { DeclarePattern, LiftPattern } from "@/lib/moderation/schemas";

export const declare = formAction(
  DeclarePattern,
  (viewer, input) => declarePattern(viewer, input),
  ({ patternId }) => `/admin/patterns/${patternId}`,
);
export const lift = formAction(
  LiftPattern,
  (viewer, input) => liftPattern(viewer, input),
  (_, { patternId }) => `/admin/patterns/${patternId}`,
);
