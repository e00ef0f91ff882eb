import { addFile } from "@/lib/contracts/add-file";
import { addOutcome } from "@/lib/contracts/add-outcome";
import { answerInRoom } from "@/lib/contracts/answer-in-room";
import { askInRoom } from "@/lib/contracts/ask-in-room";
import { askToPublish } from "@/lib/contracts/ask-to-publish";
import { keepCheckpoint } from "@/lib/contracts/keep-checkpoint";
import { logDecision } from "@/lib/contracts/log-decision";
import { moveCheckpoint } from "@/lib/contracts/move-checkpoint";
import { pauseContract } from "@/lib/contracts/pause-contract";
import { resumeContract } from "@/lib/contracts/resume-contract";
import { setCheckpoint } from "@/lib/contracts/set-checkpoint";
import { handOver } from "./hand-over.ts";
import { inOrder, type Step } from "./in-order.ts";
import { acceptLatest, agree, begin, part, type Room } from "./room.ts";
import { changeScope } from "./shop-page-changes.ts";
import type { Stage } from "./stage.ts";

const shopPage = {
  title: "A shop page that shows the paper",
  note: "People buy our notebooks after touching them. The page has to do what the hand does in the shop.",
  skills: ["web-design", "ui-design"],
  aiLimits: { ideation: "human", generation: "assisted", checking: "human" } as const,
  unknowns: ["Whether the shop system can show two photographs at the same scale"],
  milestones: [
    {
      title: "Structure, and one section finished",
      criteria: [
        "Every question that your shop staff hear weekly has its place on the page",
        "The section on paper weight can be read on a phone without zooming",
        "It feels like the shop, not like a catalogue",
      ],
      priceMinor: 90_000,
      days: 7,
    },
    {
      title: "All sections, phone and desktop",
      criteria: [
        "All seven sections exist for 360 and 1280 pixels",
        "Each paper is shown at true scale beside a pencil",
        "Nothing on the page moves unless somebody touches it",
      ],
      priceMinor: 145_000,
      days: 16,
    },
    {
      title: "Handed over to your developer",
      criteria: ["Your developer has built one section from the files without asking back"],
      priceMinor: 38_000,
      days: 5,
    },
  ],
};

/** Half done: one part accepted, one begun, with everything that a room can hold. */
export async function playShopPage(stage: Stage): Promise<void> {
  const room = await agree(stage, { terms: shopPage, at: stage.ago(18) });
  await inOrder(stage, [
    ...workOn(room),
    ...talkAboutPaper(room),
    ...keepTime(stage, room),
    ...changeScope(room),
    ...keepFiles(room),
  ]);
}

function workOn(room: Room): Step[] {
  const { contractId, client } = room;
  return [
    [17.6, (at) => begin(room, 0, at)],
    [
      12.2,
      (at) =>
        handOver(room, 0, at, {
          note: "The structure on one page, and the section on paper weight as it will be. Please read it on your phone first.",
          links: [{ url: "https://files.example/halden/structure", label: "Structure and first section" }],
          checks: [
            [
              "compare",
              "Two questions from the shop diary had no place: gift wrapping and left-handed spirals.",
            ],
            ["run", "The table of weights broke on a small phone."],
            ["read"],
          ],
          handOver: [
            { kind: "sources", text: "Layered files of the section, fonts named" },
            { kind: "instructions", text: "How the page is put together, half a page" },
          ],
        }),
    ],
    [11.4, (at) => acceptLatest(room, 0, at)],
    [11, (at) => begin(room, 1, at)],
    [
      6.3,
      (at) =>
        pauseContract(
          client,
          {
            contractId,
            reason: "Our photographer is ill; the new pictures come after the weekend.",
            cause: "client",
          },
          at,
        ),
    ],
    [5.1, (at) => resumeContract(client, { contractId }, at)],
  ];
}

function talkAboutPaper(room: Room): Step[] {
  const { contractId, client, freelancer } = room;
  const ask = (by: typeof client, text: string) => (at: Date) =>
    askInRoom(by, { contractId, milestoneId: part(room, 1).id, text }, at);
  let questionId = "";
  let decisionId = "";
  return [
    [
      16.8,
      async (at) => {
        const asked = ask(
          freelancer,
          "Which of your papers do people send back, and what do they say when they do?",
        );
        ({ questionId } = await asked(at));
      },
    ],
    [
      16.1,
      (at) =>
        answerInRoom(
          client,
          {
            questionId,
            answer:
              "The 80 gram one. They say it is thinner than it looked. Nobody has ever sent back the 120.",
          },
          at,
        ),
    ],
    [
      15,
      async (at) => {
        ({ decisionId } = await logDecision(freelancer, { contractId, ...bentSheet }, at));
      },
    ],
    [
      7,
      (at) =>
        addOutcome(
          freelancer,
          {
            decisionId,
            outcome:
              "Six of eight people in the shop put the photographs into the right order without reading.",
          },
          at,
        ),
    ],
    [1.5, (at) => askToPublish(freelancer, { decisionId, ...bentSheetForAll }, at)],
    [1.8, ask(freelancer, "May the shop's opening hours go? Nobody I asked looked for them on this page.")],
    [0.6, ask(client, "Could the dotted paper come before the lined one? It is what people ask for first.")],
  ];
}

const bentSheet = {
  question: "How do we show the weight of paper on a screen?",
  options: "A number. A photograph of a bent sheet. A short film of a page being turned.",
  choice: "A bent sheet, photographed from the side, always at the same scale.",
  reason:
    "The number means nothing to people who buy one notebook a year. The film says more but has to be started.",
};

const bentSheetForAll = {
  question: "How do you show the weight of paper on a screen?",
  options: "A number, a photograph of a bent sheet, or a short film.",
  choice: "A bent sheet, always at the same scale.",
  reason: "A number means nothing to somebody who buys one notebook a year; a film has to be started.",
  outcome: "Six of eight people put the photographs into the right order without reading.",
};

function keepTime({ ago, ahead }: Stage, { contractId, freelancer, parts }: Room): Step[] {
  const milestoneId = parts[1]?.id;
  const ids = new Map<string, string>();
  const set =
    (title: string, dueAt: Date): Step[1] =>
    async (at) => {
      const { checkpointId } = await setCheckpoint(freelancer, { contractId, milestoneId, title, dueAt }, at);
      ids.set(title, checkpointId);
    };
  const boxes = "All seven sections as grey boxes";
  const photographs = "Photographs placed at true scale";
  const note = "Seven, and one of them may be two.";
  const reason = "The pictures come later because the photographer is ill.";
  return [
    [10.8, set(boxes, ago(8.4))],
    [10.7, set(photographs, ago(4))],
    [10.6, set("The whole page on a phone, to be read in the tram", ahead(4))],
    [8.6, (at) => keepCheckpoint(freelancer, { checkpointId: ids.get(boxes) ?? "", note }, at)],
    [
      7.5,
      (at) =>
        moveCheckpoint(freelancer, { checkpointId: ids.get(photographs) ?? "", to: ahead(2), reason }, at),
    ],
  ];
}

function keepFiles({ contractId, client, freelancer }: Room): Step[] {
  const add =
    (by: typeof client, name: string, text: string): Step[1] =>
    (at) =>
      addFile(by, { contractId, name, content: new TextEncoder().encode(text) }, at);
  const sections = "What it is|Paper|Binding|Sizes|Care|Delivery";
  const later = "What it is|Paper, at true scale|Binding|Sizes beside a pencil|Care|Gift wrapping|Delivery";
  const list = (text: string) => text.split("|").map((each, index) => `${index + 1}. ${each}`);
  return [
    [17.2, add(client, "questions-from-the-shop.txt", shopDiary)],
    [10.4, add(freelancer, "sections.md", list(sections).join("\n"))],
    [5, add(freelancer, "sections.md", list(later).join("\n"))],
  ];
}

const shopDiary = `Heard in the shop, four weeks in autumn

Is this the paper that does not bleed?
Does it lie flat?
Can you wrap it?
Do you have it for left-handed people?
How heavy is it to post?
`;
