"use server";

import { formAction } from "@/app/form-action";
import { allowTierCases } from "@/lib/listings/allow-tier-cases";
import { answerQuestion } from "@/lib/listings/answer-question";
import { askOpinion } from "@/lib/listings/ask-opinion";
import { closeListing } from "@/lib/listings/close-listing";
import { confirmSplit } from "@/lib/listings/confirm-split";
import { discardDraft } from "@/lib/listings/discard-draft";
import { dividePackage } from "@/lib/listings/divide-package";
import { mergePackages } from "@/lib/listings/merge-packages";
import { movePackage } from "@/lib/listings/move-package";
import { moveSentences } from "@/lib/listings/move-sentences";
import { overruleTier } from "@/lib/listings/overrule-tier";
import { publishListing } from "@/lib/listings/publish-listing";
import { renamePackage } from "@/lib/listings/rename-package";
import {
  AllowTierCases,
  AnswerQuestion,
  AskOpinion,
  BudgetForm,
  CloseListing,
  DividePackage,
  MergePackages,
  MovePackage,
  MoveSentences,
  OneListing,
  OverruleTier,
  RenamePackage,
  SetCriteria,
  SetPackageSkills,
  SplitListing,
} from "@/lib/listings/schemas";
import { setBudgetLines } from "@/lib/listings/set-budget-lines";
import { setCriteria } from "@/lib/listings/set-criteria";
import { setPackageSkills } from "@/lib/listings/set-package-skills";
import { splitListing } from "@/lib/listings/split-listing";
import { takeBackListing } from "@/lib/listings/take-back-listing";

const toBrief = (_: unknown, { listingId }: { listingId: string }) => `/briefs/${listingId}`;
const toPackages = (_: unknown, { listingId }: { listingId: string }) => `/briefs/${listingId}?step=packages`;
const toPackage = (_: unknown, { listingId, packageId }: { listingId: string; packageId: string }) =>
  `/briefs/${listingId}/packages/${packageId}?saved=yes`;

export const split = formAction(SplitListing, splitListing, toPackages);
export const keepSplit = formAction(OneListing, confirmSplit, toPackages);
export const publish = formAction(OneListing, (viewer, input) => publishListing(viewer, input), toBrief);
export const takeBack = formAction(OneListing, takeBackListing, toBrief);
export const close = formAction(CloseListing, (viewer, input) => closeListing(viewer, input), toBrief);
export const discard = formAction(OneListing, discardDraft, () => "/briefs");
export const balance = formAction(BudgetForm, setBudgetLines, toPackages);
export const reorder = formAction(MovePackage, movePackage, toPackages);
export const giveSentences = formAction(MoveSentences, moveSentences, toPackages);

export const rename = formAction(RenamePackage, renamePackage, toPackage);
export const writeCriteria = formAction(SetCriteria, setCriteria, toPackage);
export const chooseSkills = formAction(SetPackageSkills, setPackageSkills, toPackage);
export const overrule = formAction(OverruleTier, overruleTier, toPackage);
export const answer = formAction(AnswerQuestion, answerQuestion, toPackages);
export const askForOpinion = formAction(
  AskOpinion,
  (viewer, input) => askOpinion(viewer, input),
  (_, { listingId, packageId }) => `/briefs/${listingId}/packages/${packageId}#opinion`,
);
export const allowCases = formAction(AllowTierCases, allowTierCases, toBrief);
export const merge = formAction(MergePackages, mergePackages, toPackages);
export const divide = formAction(DividePackage, dividePackage, toPackages);
