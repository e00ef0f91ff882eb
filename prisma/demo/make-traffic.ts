import { after, hour } from "@/lib/clock";
import { plainProposals } from "./content/plain-proposals.ts";
import { invite } from "./invite.ts";
import type { PostedListing } from "./post-listing.ts";
import { sendProposal } from "./send-proposal.ts";
import type { DemoFreelancer, Making } from "./world.ts";

const mostOpen = 6;

/** Invitations and proposals on the listings of everybody else, so that counts and answers are there to be seen. */
export function makeTraffic(
  making: Making,
  listings: readonly PostedListing[],
  freelancers: readonly DemoFreelancer[],
): void {
  const open = new Map<string, number>();
  listings.forEach((listing, index) => {
    const random = making.random.branch(`traffic ${index}`);
    const fitting = freelancers.filter(
      (person) => fits(person, listing) && (open.get(person.id) ?? 0) < mostOpen,
    );
    const hoursOpen = (making.now.getTime() - listing.publishedAt.getTime()) / hour;
    const moment = (share: number) => after(listing.publishedAt, hoursOpen * share * hour);
    const chosen = random.some(fitting, random.whole(0, 6));
    chosen.forEach((freelancer, place) => {
      const draws = { ...making, random: random.branch(`person ${place}`) };
      const part = random.pick(listing.packages.filter(({ tier }) => freelancer.tiers.includes(tier)));
      const isInvited = place % 2 === 0;
      const declines = isInvited && random.chance(0.3);
      const answer = declines ? "declined" : random.chance(0.7) ? "answered" : undefined;
      if (isInvited)
        invite(draws, { listing, packageId: part.id, freelancer, at: moment(0.3 * random.next()), answer });
      if (declines || (isInvited && !answer)) return;
      open.set(freelancer.id, (open.get(freelancer.id) ?? 0) + 1);
      sendProposal(draws, {
        listing,
        freelancer,
        body: random.pick(plainProposals),
        packages: [part],
        sentAt: moment(0.5 + 0.45 * random.next()),
      });
    });
  });
}

function fits(person: DemoFreelancer, listing: PostedListing): boolean {
  return person.family === listing.family && listing.packages.some(({ tier }) => person.tiers.includes(tier));
}
