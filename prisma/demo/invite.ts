import { after, hour } from "@/lib/clock";
import type { PostedListing } from "./post-listing.ts";
import type { DemoFreelancer, Making } from "./world.ts";

interface Inviting {
  listing: PostedListing;
  packageId: string;
  freelancer: Pick<DemoFreelancer, "id">;
  message?: string;
  at: Date;
  /** What the person did with it; nothing yet when absent. */
  answer?: "answered" | "declined";
}

/** An invitation to one package, perhaps answered a few hours later. */
export function invite({ rows, tell, random, now }: Making, given: Inviting): void {
  const { listing, packageId, freelancer, message = "", at, answer } = given;
  const id = random.id(at);
  const data = { listingId: listing.id, packageId, freelancerId: freelancer.id };
  const waited = Math.min(random.whole(3, 30) * hour, (now.getTime() - at.getTime()) / 2);
  const answeredAt = answer ? after(at, waited) : null;
  rows.Invitation.push({
    id,
    ...data,
    invitedById: listing.client.id,
    message,
    state: answer ?? "sent",
    createdAt: at,
    answeredAt,
  });
  tell("invitation.sent", { subjectId: id, actorId: listing.client.id, data, at });
  if (!answeredAt) return;
  const answered = { subjectId: id, actorId: freelancer.id, at: answeredAt };
  if (answer === "answered") tell("invitation.accepted", { ...answered, data });
  else {
    const reason = random.pick(["busy", "timing", "budget", "not-my-work"] as const);
    tell("invitation.declined", { ...answered, data: { ...data, reason, wasUnavailable: false } });
  }
}
