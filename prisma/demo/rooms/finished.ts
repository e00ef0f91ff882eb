import { acceptSplit } from "@/lib/contracts/accept-split";
import { answerDefect } from "@/lib/contracts/answer-defect";
import { markFixed } from "@/lib/contracts/mark-fixed";
import { proposeSplit } from "@/lib/contracts/propose-split";
import { reportDefect } from "@/lib/contracts/report-defect";
import { withdrawDispute } from "@/lib/contracts/withdraw-dispute";
import { db } from "@/lib/db";
import { replyToReview } from "@/lib/reviews/reply-to-review";
import { writeReview } from "@/lib/reviews/write-review";
import { handOver } from "./hand-over.ts";
import { dispute } from "./moderation.ts";
import { acceptLatest, agree, begin, part, type Room } from "./room.ts";
import type { Stage } from "./stage.ts";

/** Closed, both reviews public, one answered; two old defects, one fixed and one that was none; a new one waits. */
export async function playCards(stage: Stage): Promise<void> {
  const { ago } = stage;
  const room = await agree(stage, {
    terms: {
      title: "Six motifs for winter cards",
      skills: ["illustration", "print-design"],
      milestones: [
        {
          title: "Six motifs in two inks",
          criteria: [
            "Works without a single word",
            "Two inks, and the paper is the third colour",
            "Can be folded without a line through a face",
          ],
          priceMinor: 92_000,
          days: 14,
        },
      ],
    },
    at: ago(52),
  });
  await begin(room, 0, ago(51.5));
  await handOver(room, 0, ago(40), {
    note: "Six motifs; the fox is the one that your shop staff liked least and that I would keep.",
    links: [{ url: "https://files.example/halden/winter" }],
    checks: [
      ["read"],
      ["measure", "The owl needed a third ink."],
      ["run", "The fold went through the hare."],
    ],
    handOver: [
      { kind: "sources", text: "Six files, separated by ink" },
      { kind: "licences", text: "Yours for cards and wrapping, in print and on screen" },
    ],
  });
  await acceptLatest(room, 0, ago(24));
  await writeReview(
    room.client,
    { contractId: room.contractId, grades: goodWork, text: cardsPraise, privateNote: "" },
    ago(22),
  );
  await writeReview(
    room.freelancer,
    { contractId: room.contractId, grades: clearBrief, text: briefPraise, privateNote: "" },
    ago(21),
  );
  await replyToFreelancer(room, ago(20));
  await tellOfDefects(room, stage);
}

const goodWork = { side: "work", scoping: 5, communication: 4, judgment: 5, review: 4, delivery: 5 } as const;
const clearBrief = { side: "brief", clearGoal: 5, answers: 4, stableScope: 5, paysOnTime: 5 } as const;
const cardsPraise =
  "She asked which card nobody had bought last year, and left that motif out. The fox is our best seller.";
const briefPraise =
  "A goal in one sentence, and answers on the same day. I was told what sold badly, which helps most.";

async function replyToFreelancer({ client, contractId }: Room, at: Date): Promise<void> {
  const { id } = await db.review.findFirstOrThrow({
    where: { contractId, by: "freelancer" },
    select: { id: true },
  });
  await replyToReview(
    client,
    { reviewId: id, reply: "We had never been asked what sold badly. We ask it ourselves now." },
    at,
  );
}

async function tellOfDefects(room: Room, { ago }: Stage): Promise<void> {
  const { id: milestoneId, criteria } = part(room, 0);
  const report = async (place: number, severity: "minor" | "major", text: string, days: number) => {
    const criterionId = criteria[place]?.id ?? "";
    const { defectId } = await reportDefect(
      room.client,
      { milestoneId, criterionId, severity, text },
      ago(days),
    );
    return defectId;
  };
  const { freelancer } = room;
  const dots = await report(
    1,
    "major",
    "The printer found a third ink in the snow of motif 4: single dots in grey.",
    17,
  );
  await answerDefect(
    freelancer,
    { defectId: dots, answer: "confirm", text: "My mistake: a shadow that I had switched off, not deleted." },
    ago(16.5),
  );
  await markFixed(
    freelancer,
    { defectId: dots, text: "A new file is in the folder; only motif 4 changed." },
    ago(15),
  );
  const fold = await report(2, "minor", "Folded the other way round, the line goes through the fox.", 12);
  await answerDefect(
    freelancer,
    {
      defectId: fold,
      answer: "reject",
      text: "The cards fold along the long side, as agreed. The other way round no motif was meant to work.",
    },
    ago(11),
  );
  await report(
    0,
    "minor",
    "Two customers took the sledge for a bench. Is there a way to show that it moves?",
    1.2,
  );
}

/** Closed; the client has written, the freelancer may still write. A defect is confirmed and not yet mended. */
export async function playDoorSign(stage: Stage): Promise<void> {
  const { ago } = stage;
  const room = await agree(stage, {
    terms: {
      title: "Opening hours on the shop door",
      tier: "commodity",
      skills: ["graphic-design"],
      milestones: [
        {
          title: "The sign, and how to change it",
          criteria: ["Read from across the street", "We can change a day without you"],
          priceMinor: 34_000,
          days: 5,
        },
      ],
    },
    at: ago(12),
  });
  await begin(room, 0, ago(11.6));
  await handOver(room, 0, ago(7), {
    note: "The sign as a file for the cutter, and seven strips for the days.",
    links: [{ url: "https://files.example/halden/door" }],
    checks: [["measure"], ["run", "Sunday's strip was too short for “by appointment”."]],
    handOver: [{ kind: "instructions", text: "How to change a strip, three pictures" }],
  });
  await acceptLatest(room, 0, ago(4));
  const praise = "Small work, done as if it were large. We have changed two strips already.";
  await writeReview(
    room.client,
    {
      contractId: room.contractId,
      grades: goodWork,
      text: praise,
      privateNote: "The invoice could name the strip sizes.",
    },
    ago(3),
  );
  const { id: milestoneId, criteria } = part(room, 0);
  const criterionId = criteria[1]?.id ?? "";
  const defect = {
    milestoneId,
    criterionId,
    severity: "minor" as const,
    text: "The strip for Thursday does not stay in its rail.",
  };
  const { defectId } = await reportDefect(room.client, defect, ago(2));
  const text = "The rail has a burr there; I send a new one on Monday.";
  await answerDefect(room.freelancer, { defectId, answer: "confirm", text }, ago(1.4));
}

/** Closed after a dispute that was taken back; the freelancer has written, the client may still write. */
export async function playNewsletter(stage: Stage): Promise<void> {
  const { ago } = stage;
  const writer = stage.other("marketing");
  const room = await agree(stage, {
    freelancer: writer,
    terms: {
      title: "What our newsletter is for",
      family: "marketing",
      skills: ["email-marketing"],
      milestones: [
        {
          title: "A page that says it, and two letters as proof",
          criteria: ["Says whom it is not for", "Both letters could be sent tomorrow"],
          priceMinor: 74_000,
          days: 9,
        },
      ],
    },
    at: ago(20),
  });
  await begin(room, 0, ago(19.5));
  await handOver(room, 0, ago(11), {
    note: "One page and two letters. The second letter has no offer in it, on purpose.",
    links: [{ url: "https://files.example/halden/letter" }],
    checks: [["read", "The first draft was for everybody."], ["run"]],
    handOver: [{ kind: "sources", text: "Page and letters as plain text" }],
  });
  const disputeId = await dispute(room, room.client, [1], ago(9), {
    text: "The first letter speaks of a paper that we stopped making in spring, so it cannot be sent tomorrow.",
  });
  await withdrawDispute(room.client, { disputeId }, ago(8));
  await acceptLatest(room, 0, ago(6));
  const text =
    "They knew their readers by name. The scope stood as it was written, and questions came with examples.";
  await writeReview(
    writer,
    { contractId: room.contractId, grades: clearBrief, text, privateNote: "" },
    ago(4.5),
  );
}

/** A dispute that both ended themselves, by dividing. */
export async function playFilm(stage: Stage): Promise<void> {
  const { ago } = stage;
  const room = await agree(stage, {
    freelancer: stage.other("video"),
    terms: {
      title: "Forty seconds about binding a book",
      family: "video",
      skills: ["video-editing"],
      milestones: [
        {
          title: "The film",
          criteria: ["Understood without sound", "No cut shorter than two seconds"],
          priceMinor: 82_000,
          days: 10,
        },
      ],
    },
    at: ago(26),
  });
  await begin(room, 0, ago(25.5));
  await handOver(room, 0, ago(16), {
    note: "Forty seconds, with and without sound.",
    links: [{ url: "https://files.example/halden/film" }],
    checks: [["run"], ["measure"]],
    handOver: [{ kind: "sources", text: "The cut, and the raw material" }],
  });
  const disputeId = await dispute(room, room.client, [1], ago(12), {
    text: "Three cuts are shorter than two seconds: at 0:11, 0:12 and 0:13. The needle cannot be followed.",
  });
  const { splitId } = await proposeSplit(
    room.freelancer,
    {
      disputeId,
      sharePoints: 8_500,
      text: "I lengthen the three cuts this week, and you keep what it cost you to wait.",
    },
    ago(10),
  );
  await acceptSplit(room.client, { splitId }, ago(8));
}

/** A dispute that was taken back; the work was accepted and the review is open for both. */
export async function playMenu(stage: Stage): Promise<void> {
  const { ago } = stage;
  const room = await agree(stage, {
    client: stage.otherClient(3),
    terms: {
      title: "A price list that can be changed by hand",
      skills: ["layout-design"],
      milestones: [
        {
          title: "The list and its strips",
          criteria: ["A price is changed in under a minute", "Looks finished with three prices missing"],
          priceMinor: 52_000,
          days: 8,
        },
      ],
    },
    at: ago(21),
  });
  await begin(room, 0, ago(20.5));
  await handOver(room, 0, ago(13), {
    note: "The list, the strips, and a drawing of how they are cut.",
    links: [{ url: "https://files.example/list" }],
    checks: [["run"], ["read", "With five prices missing it looked empty; there are three rows more now."]],
    handOver: [{ kind: "sources", text: "List and strips" }],
  });
  const disputeId = await dispute(room, room.freelancer, [0], ago(9), {
    text: "You write that it takes two minutes. The one who tried it had cut the strips shorter than drawn.",
  });
  await withdrawDispute(room.freelancer, { disputeId }, ago(7.5));
  await acceptLatest(room, 0, ago(6.5));
}
