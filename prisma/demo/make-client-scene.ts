import { after, day, hour } from "@/lib/clock";
import { bookingFlowProposals, brandProposal, helpArticleProposals } from "./content/own-proposals.ts";
import { book, hire } from "./hire.ts";
import { invite } from "./invite.ts";
import { leaveNotice } from "./leave-notice.ts";
import type { DemoPeople } from "./make-people.ts";
import { ownBriefs } from "./own-briefs.ts";
import { type PostedListing, postListing } from "./post-listing.ts";
import { postMessages } from "./post-message.ts";
import { type SentProposal, sendProposal } from "./send-proposal.ts";
import type { DemoFreelancer, Making } from "./world.ts";

/** What the demo client finds: two drafts, four listings with answers, a hire and a booking. */
export function makeClientScene(
  making: Making,
  { client, freelancer }: DemoPeople,
  freelancers: readonly DemoFreelancer[],
): void {
  const { now, random } = making;
  const ago = (days: number) => after(now, -days * day);
  const post = (name: keyof typeof ownBriefs, days: number, stop?: "unsplit" | "draft") =>
    postListing(making, { client, ...ownBriefs[name], publishedAt: ago(days), stop });
  const others = (family: string, count: number) =>
    random.some(
      freelancers.filter(
        (person) =>
          person.family === family &&
          person.id !== freelancer.id &&
          /^[A-Z]/.test(person.name) &&
          person.tiers.includes("judgment"),
      ),
      count,
    );
  const receive = (
    listing: PostedListing,
    body: (typeof helpArticleProposals)[number],
    by: DemoFreelancer,
    days: number,
  ) => {
    const sentAt = ago(days);
    const proposal = sendProposal(making, { listing, freelancer: by, body, sentAt });
    leaveNotice(making, {
      userId: client.id,
      kind: "proposals.notices.received",
      params: { name: by.name, title: listing.title },
      href: `/briefs/${listing.id}/proposals`,
      at: sentAt,
    });
    return proposal;
  };

  const brand = post("brand", 24);
  const chosen = receive(brand, brandProposal, freelancer, 15);
  const contractId = hire(making, brand, chosen, ago(5));
  leaveNotice(making, {
    userId: freelancer.id,
    kind: "contracts.notices.hired",
    params: { title: brand.title, name: client.name },
    href: `/contracts/${contractId}`,
    at: ago(5),
  });

  const articles = post("articles", 6);
  const writers = others("writing", 5);
  helpArticleProposals.forEach((body, index) => {
    const writer = writers[index];
    if (!writer) return;
    const proposal = receive(articles, body, writer, 4 - index);
    if (index === 0) askAbout(making, articles, proposal, { client, writer });
  });
  const judgment = articles.packages.find(({ tier }) => tier === "judgment") ?? articles.packages[0];
  for (const [index, writer] of writers.slice(3).entries())
    if (judgment) {
      const answer = index === 0 ? ("declined" as const) : undefined;
      invite(making, { listing: articles, packageId: judgment.id, freelancer: writer, at: ago(5), answer });
      if (answer)
        leaveNotice(making, {
          userId: client.id,
          kind: "proposals.notices.invitationDeclined",
          params: { name: writer.name, title: articles.title, reason: "busy" },
          href: `/briefs/${articles.id}/people?package=${judgment.id}`,
          at: ago(4.5),
        });
    }

  const flow = post("flow", 4);
  bookingFlowProposals.forEach((body, index) => {
    const designer = index === 0 ? freelancer : others("design", 1)[0];
    if (designer) receive(flow, body, designer, 2 - index);
  });

  post("lists", 2);
  post("launch", 1, "draft");
  post("order", 3, "unsplit");

  const cardOf = (person: DemoFreelancer) =>
    person.rateCards.find((each) => each.skills.includes("data-cleaning"));
  const cleaner = freelancers.find((person) => person.family === "data" && cardOf(person));
  const card = cleaner && cardOf(cleaner);
  if (cleaner && card) {
    const note =
      "The two lists are in the shared folder. Please start with the sample, and keep the doubtful pairs apart.";
    book(making, { client, freelancer: cleaner, card, units: 12, note, at: ago(3) });
  }
}

function askAbout(
  making: Making,
  listing: PostedListing,
  { row }: SentProposal,
  { client, writer }: { client: { id: string; name: string }; writer: DemoFreelancer },
): void {
  const openedAt = after(row.sentAt instanceof Date ? row.sentAt : making.now, 5 * hour);
  Object.assign(row, { reasoningOpenedAt: openedAt });
  making.tell("proposal.reasoning-opened", {
    subjectId: row.id,
    actorId: client.id,
    data: { listingId: listing.id },
    at: openedAt,
  });
  const answeredAt = after(openedAt, 7 * hour);
  postMessages(making, {
    proposalId: row.id,
    listingId: listing.id,
    messages: [
      {
        authorId: client.id,
        by: "client",
        body: "You write that ticket numbers may only show what people find. Which of our people would you ask, and how long would it take them?",
        at: after(openedAt, hour),
      },
      {
        authorId: writer.id,
        by: "freelancer",
        body: "Two from support, half an hour each, separately. I ask them to send me the last ten articles they pasted into an answer. That costs them less time than a meeting and tells me more.",
        at: answeredAt,
      },
    ],
  });
  leaveNotice(making, {
    userId: client.id,
    kind: "proposals.notices.message",
    params: { name: writer.name, title: listing.title },
    href: `/proposals/${row.id}#questions`,
    at: answeredAt,
  });
}
