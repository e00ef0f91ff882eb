import { askInRoom } from "@/lib/contracts/ask-in-room";
import { logDecision } from "@/lib/contracts/log-decision";
import { pauseContract } from "@/lib/contracts/pause-contract";
import { setCheckpoint } from "@/lib/contracts/set-checkpoint";
import { agree, begin, part } from "./room.ts";
import type { Stage } from "./stage.ts";

const springTexts = {
  title: "Texts for the spring collection",
  tier: "commodity" as const,
  family: "writing",
  skills: ["copywriting"],
  milestones: [
    {
      title: "Forty product texts",
      criteria: [
        "All forty texts name format, paper weight and binding",
        "No text is longer than 60 words",
        "At least 38 of 40 need no correction by our editor",
      ],
      priceMinor: 72_000,
      days: 12,
    },
  ],
};

/** Standing still: the client waits for paper, and the freelancer's clock with it. */
export async function playSpringTexts(stage: Stage): Promise<void> {
  const { ago } = stage;
  const writer = stage.other("writing");
  const room = await agree(stage, { freelancer: writer, terms: springTexts, at: ago(9) });
  await begin(room, 0, ago(8.5));
  const { contractId } = room;
  await askInRoom(
    writer,
    {
      contractId,
      milestoneId: part(room, 0).id,
      text: "Is the green cover called moss or fern? The price list says both.",
    },
    ago(4),
  );
  await pauseContract(
    room.client,
    {
      contractId,
      reason: "Two papers of the collection are not certain yet. We know on Thursday which mill delivers.",
      cause: "client",
    },
    ago(2.2),
  );
  await logDecision(
    room.client,
    {
      contractId,
      question: "Do we write texts for papers that may not come?",
      options: "Write all forty now and throw some away. Wait for the mill.",
      choice: "Wait for the mill.",
      reason: "Half a text cannot be thrown away, and you would be paid for words that nobody reads.",
    },
    ago(2.1),
  );
}

/** Small work beside it: begun, nothing to remark, the next checkpoint in a few days. */
export async function playLeaflet(stage: Stage): Promise<void> {
  const { ago, ahead } = stage;
  const room = await agree(stage, {
    client: stage.otherClient(0),
    terms: {
      title: "A leaflet that explains the care of the product in four pictures",
      skills: ["illustration"],
      milestones: [
        {
          title: "Four pictures",
          criteria: [
            "Understood without words by three people who do not know the product",
            "Printable in two colours",
          ],
          priceMinor: 62_000,
          days: 10,
        },
      ],
    },
    at: ago(5),
  });
  await begin(room, 0, ago(4.5));
  await setCheckpoint(
    room.freelancer,
    { contractId: room.contractId, title: "Four pencil sketches", dueAt: ahead(2) },
    ago(4),
  );
}
