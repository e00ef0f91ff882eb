"use server";

import { z } from "zod";
import { formAction } from "@/app/form-action";
import { rankPackage } from "@/lib/matching/rank-package";
import { RankPackage, ShowMore } from "@/lib/matching/schemas";
import { showMore } from "@/lib/matching/show-more";
import { ownPath } from "@/lib/own-path";
import { inviteFreelancer } from "@/lib/proposals/invite-freelancer";
import { InviteFreelancer } from "@/lib/proposals/schemas";

export const rankPeople = formAction(
  RankPackage,
  rankPackage,
  ({ listingId, isNew }, { packageId }) =>
    `/briefs/${listingId}/people?package=${packageId}${isNew ? "" : "&unchanged=1"}`,
);

export const showMorePeople = formAction(
  ShowMore,
  showMore,
  ({ listingId, packageId, from }) => `/briefs/${listingId}/people?package=${packageId}#person-${from}`,
);

export const invitePerson = formAction(
  InviteFreelancer.extend({ back: z.string() }),
  inviteFreelancer,
  (_, { back, freelancerId }) => `${ownPath(back, "/briefs")}#person-${freelancerId}`,
);
