import { after, hour } from "@/lib/clock";
import type { PostedListing } from "./post-listing.ts";
import type { DemoFreelancer, Making } from "./world.ts";

/** Two cases that wait for a moderator: a report, and a request for another tier. */
export function makeCases(
  making: Making,
  listings: readonly PostedListing[],
  freelancers: readonly DemoFreelancer[],
): void {
  const [reporter, appellant] = freelancers;
  const reported = listings.find(({ family }) => family === "marketing");
  const judged = listings.find(({ family, packages }) => family === "operations" && packages.length > 1);
  const part = judged?.packages[0];
  if (reporter && reported)
    open(making, {
      kind: "report",
      subject: { type: "listing", id: reported.id },
      concernedId: reported.client.id,
      openedById: reporter.id,
      reason: "misleading",
      text: "The text speaks of two or three hours a week, but the daily answers alone take longer than that. I would not call it a scam; the price is just for less work than is described.",
      at: after(making.now, -20 * hour),
    });
  if (appellant && judged && part)
    open(making, {
      kind: "tier",
      subject: { type: "package", id: part.id },
      concernedId: judged.client.id,
      openedById: appellant.id,
      reason: "tier",
      text: "Most of this part is deciding with three colleagues what should happen in odd cases. Nobody could check it against examples, so I would call it judgment work, and price it so.",
      at: after(making.now, -7 * hour),
    });
}

interface CaseDraft {
  kind: "report" | "tier";
  subject: { type: "listing" | "package"; id: string };
  concernedId: string;
  openedById: string;
  reason: string;
  text: string;
  at: Date;
}

function open({ rows, tell, random }: Making, { subject, at, ...draft }: CaseDraft): void {
  const id = random.id(at);
  rows.Case.push({
    id,
    ...draft,
    state: "open",
    subjectType: subject.type,
    subjectId: subject.id,
    createdAt: at,
  });
  const { kind, concernedId, reason } = draft;
  tell("case.opened", {
    subjectId: id,
    actorId: draft.openedById,
    data: { kind, about: subject, concernedId, reason },
    at,
  });
}
