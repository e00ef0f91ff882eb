import { answerEnding } from "@/lib/contracts/answer-ending";
import { leaveContract } from "@/lib/contracts/leave-contract";
import { proposeEnding } from "@/lib/contracts/propose-ending";
import { withdrawEnding } from "@/lib/contracts/withdraw-ending";
import { agree, begin } from "./room.ts";
import type { Stage } from "./stage.ts";

/** Ended by both before it was done: two fifths were paid. */
export async function playSurvey(stage: Stage): Promise<void> {
  const { ago } = stage;
  const room = await agree(stage, {
    freelancer: stage.other("research"),
    terms: {
      title: "Why people stop writing by hand",
      family: "research",
      skills: ["interviewing"],
      milestones: [
        {
          title: "Ten conversations and what they say",
          criteria: [
            "Ten people who stopped within two years",
            "Each reason is backed by words that somebody said",
          ],
          priceMinor: 160_000,
          days: 25,
        },
      ],
    },
    at: ago(28),
  });
  await begin(room, 0, ago(27));
  const { endingId } = await proposeEnding(
    room.client,
    {
      contractId: room.contractId,
      reason: "After four conversations we know what we wanted to know. Six more would only confirm it.",
      sharePoints: 4_000,
    },
    ago(11),
  );
  await answerEnding(room.freelancer, { endingId, answer: "agree" }, ago(10));
}

/** Work goes on while one side proposes to end it; an earlier proposal was declined, another taken back. */
export async function playReminderApp(stage: Stage): Promise<void> {
  const { ago } = stage;
  const designer = stage.other("mobile");
  const room = await agree(stage, {
    freelancer: designer,
    terms: {
      title: "A small app that reminds people to write",
      family: "mobile",
      skills: ["react-native"],
      milestones: [
        {
          title: "One reminder, one evening",
          criteria: ["Reminds once, and never twice on a day", "Can be silenced for good in one step"],
          priceMinor: 190_000,
          days: 30,
        },
      ],
    },
    at: ago(22),
  });
  await begin(room, 0, ago(21));
  const { contractId } = room;
  const first = await proposeEnding(
    designer,
    { contractId, reason: "The shop system gives us no way to know who bought what.", sharePoints: 6_000 },
    ago(14),
  );
  await answerEnding(room.client, { endingId: first.endingId, answer: "decline" }, ago(13));
  const second = await proposeEnding(
    room.client,
    { contractId, reason: "Perhaps a card in the parcel does the same.", sharePoints: 3_000 },
    ago(9),
  );
  await withdrawEnding(room.client, { endingId: second.endingId }, ago(8));
  await proposeEnding(
    designer,
    {
      contractId,
      reason:
        "The card in the parcel was the better idea: your own trial brought back one in five. I would stop here and be paid for the half that is done.",
      sharePoints: 5_000,
    },
    ago(1.9),
  );
}

/** Agreed and left before any money was set aside. */
export async function playPodcast(stage: Stage): Promise<void> {
  const { ago } = stage;
  const room = await agree(stage, {
    freelancer: stage.other("video"),
    terms: {
      title: "Three conversations with people who write letters",
      family: "video",
      skills: ["video-editing"],
      milestones: [
        { title: "Three recordings", criteria: ["Each under twenty minutes"], priceMinor: 66_000, days: 15 },
      ],
    },
    at: ago(19),
  });
  await leaveContract(room.client, { contractId: room.contractId }, ago(16));
}
