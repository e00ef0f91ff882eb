import { answerDispute } from "@/lib/contracts/answer-dispute";
import { contractDeadlines } from "@/lib/contracts/deadline-effects";
import { setCheckpoint } from "@/lib/contracts/set-checkpoint";
import { runDueDeadlines } from "@/lib/deadlines";
import { decideDispute } from "@/lib/moderation/decide-dispute";
import { reviewDeadlines } from "@/lib/reviews/publish-reviews";
import { handOver } from "./hand-over.ts";
import { dispute, ruling } from "./moderation.ts";
import { agree, begin, offer } from "./room.ts";
import type { Stage } from "./stage.ts";

/**
 * Lets time pass until then: whatever is due happens. All contracts share one clock, so a scene that needs this is
 * played while no other one is half way through its past.
 */
export const letPass = (until: Date) => runDueDeadlines({ ...contractDeadlines, ...reviewDeadlines }, until);

/** Nobody answered for fourteen days: silence accepted the work. */
export async function playAddresses(stage: Stage): Promise<void> {
  const { ago } = stage;
  const room = await agree(stage, {
    freelancer: stage.other("data"),
    terms: {
      title: "Dealer addresses, one row each",
      tier: "commodity",
      family: "data",
      skills: ["data-cleaning"],
      milestones: [
        {
          title: "640 addresses",
          criteria: ["No dealer twice", "At least 620 of 640 reach the dealer"],
          priceMinor: 48_000,
          days: 7,
        },
      ],
    },
    at: ago(26),
  });
  await begin(room, 0, ago(25.5));
  await handOver(room, 0, ago(19), {
    note: "612 rows, 28 of the 640 were doubles. Eleven letters came back; they are marked.",
    links: [{ url: "https://files.example/halden/dealers" }],
    checks: [["compare", "Six dealers stood twice, with and without their street."], ["sample"]],
    handOver: [{ kind: "sources", text: "The table" }],
  });
  for (const days of [11.9, 6.9, 5.9, 4.95]) await letPass(ago(days));
}

/** Decided, not appealed within seven days, and so final: the money was divided as decided. */
export async function playShelf(stage: Stage): Promise<void> {
  const { ago } = stage;
  const room = await agree(stage, {
    freelancer: stage.other("operations"),
    terms: {
      title: "Who orders paper when",
      family: "operations",
      skills: ["process-design"],
      milestones: [
        {
          title: "One sheet for the stockroom",
          criteria: ["Nobody has to ask when a paper runs out", "Works in the week when two are on holiday"],
          priceMinor: 88_000,
          days: 12,
        },
      ],
    },
    at: ago(44),
  });
  await begin(room, 0, ago(43.5));
  await handOver(room, 0, ago(33), {
    note: "One sheet, and a second one that says why. Tried for four days in the stockroom.",
    links: [{ url: "https://files.example/halden/stock" }],
    checks: [["run", "On the second day nobody knew who counts."], ["read"]],
    handOver: [{ kind: "instructions", text: "The sheet" }],
  });
  const disputeId = await dispute(room, room.client, [1], ago(27), {
    text: "In the week of the fair two were away, and the paper for the planners ran out on the Wednesday.",
  });
  await answerDispute(
    room.freelancer,
    { disputeId, text: "The sheet names a third person for that week. She was not told.", evidence: [] },
    ago(24),
  );
  await decideDispute(
    stage.moderator,
    ruling(room, disputeId, [1], 6_500, {
      rule: "criterion-as-written",
      facts:
        "The criterion asks for a sheet that works when two are away. The sheet names a third person, and says nowhere that somebody has to tell her.",
      evidence: "The sheet, the answer, and the week's delivery notes as both describe them.",
    }),
    ago(18),
  );
  await letPass(ago(10.9));
}

/** A checkpoint passed in silence; the work goes on. */
export async function playDividers(stage: Stage): Promise<void> {
  const { ago, ahead } = stage;
  const room = await agree(stage, {
    client: stage.otherClient(4),
    terms: {
      title: "Dividers for a box of samples",
      skills: ["packaging-design"],
      // The sandbox keeps no yen, so this payment is converted there.
      currency: "JPY",
      milestones: [
        {
          title: "Seven dividers",
          criteria: ["Found by touch, without reading", "One sheet of board makes all seven"],
          priceMinor: 66_000,
          days: 12,
        },
      ],
    },
    at: ago(8),
  });
  await begin(room, 0, ago(7.5));
  const set = (title: string, dueAt: Date) =>
    setCheckpoint(room.freelancer, { contractId: room.contractId, title, dueAt }, ago(7));
  await set("A first one, cut by hand", ago(2));
  await set("All seven, cut by hand", ahead(3));
  for (const days of [2.9, 1.9]) await letPass(ago(days));
}

/** Offered, and nobody answered in time. */
export async function playCalendar(stage: Stage): Promise<void> {
  const { ago } = stage;
  await offer(stage, {
    freelancer: stage.other("ai"),
    terms: {
      title: "A calendar that draws itself",
      family: "ai",
      skills: ["prompt-engineering"],
      milestones: [
        { title: "Twelve sheets", criteria: ["No sheet looks like another"], priceMinor: 60_000, days: 10 },
      ],
    },
    at: ago(9),
    days: 3,
  });
  await letPass(ago(5.9));
}
