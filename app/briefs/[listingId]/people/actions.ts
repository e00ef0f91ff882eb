"use server";

import { z } from "zod";
import { formAction } from "@/app/form-action";
import { blockPerson } from "@/lib/matching/block-person";
import { movePerson } from "@/lib/matching/move-person";
import { rankPackage } from "@/lib/matching/rank-package";
import { BlockPerson, MovePerson, RankPackage, ShowMore } from "@/lib/matching/schemas";
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

export const moveListed = formAction(
  MovePerson,
  movePerson,
  ({ listingId, packageId }, { freelancerId }) =>
    `/briefs/${listingId}/people?package=${packageId}#person-${freelancerId}`,
);

export const blockListed = formAction(BlockPerson.extend({ back: z.string() }), blockPerson, (_, { back }) =>
  ownPath(back, "/briefs"),
);
