import { answerDispute } from "@/lib/contracts/answer-dispute";
import { appealDispute } from "@/lib/contracts/appeal-dispute";
import { proposeSplit } from "@/lib/contracts/propose-split";
import { decideDispute } from "@/lib/moderation/decide-dispute";
import { handOver } from "./hand-over.ts";
import { dispute, ruling } from "./moderation.ts";
import { agree, begin, refuseLatest } from "./room.ts";
import type { Stage } from "./stage.ts";

/** Opened by the freelancer after a refusal: the client has the rest of five days to answer. */
export async function playCareGuide(stage: Stage): Promise<void> {
  const { ago } = stage;
  const room = await agree(stage, {
    terms: {
      title: "Care guide for leather covers, illustrated",
      skills: ["illustration"],
      milestones: [
        {
          title: "Eight drawings",
          criteria: [
            "Somebody who has never oiled leather does it right after looking",
            "One line width, no shading",
            "The hands could be anybody's",
          ],
          priceMinor: 76_000,
          days: 12,
        },
      ],
    },
    at: ago(15),
  });
  await begin(room, 0, ago(14.5));
  await handOver(room, 0, ago(5), {
    note: "Eight drawings, tried with four people who had never done it. All four did it right; one used too much oil.",
    links: [{ url: "https://files.example/halden/care" }],
    checks: [["run", "The cloth in drawing 3 looked like a sponge."], ["compare"], ["read"]],
    handOver: [{ kind: "sources", text: "Eight vector files" }],
  });
  await refuseLatest(room, 0, { 1: "Drawings 4 and 7 have a second, thinner line in the folds." }, ago(3));
  await dispute(room, room.freelancer, [1], ago(1.6), {
    text: "The thinner line is where the cloth folds, and the sketch that you agreed to on the fourth day shows it. Without it nobody sees where to press. I would rather keep it than be paid for something that does not work.",
  });
}

/** Opened by another client: the demo freelancer has to answer. */
export async function playBooth(stage: Stage): Promise<void> {
  const { ago } = stage;
  const room = await agree(stage, {
    client: stage.otherClient(2),
    terms: {
      title: "Signs for the way through our shop",
      skills: ["graphic-design"],
      milestones: [
        {
          title: "Nine signs",
          criteria: ["Legible from six metres", "The colours are those of our walls"],
          priceMinor: 58_000,
          days: 9,
        },
      ],
    },
    at: ago(14),
  });
  await begin(room, 0, ago(13.5));
  await handOver(room, 0, ago(4.4), {
    note: "Nine signs, ready to cut. The green is the one of the wall behind the till.",
    links: [{ url: "https://files.example/signs" }],
    checks: [["measure"], ["compare"]],
    handOver: [{ kind: "sources", text: "Nine cutting files" }],
  });
  await dispute(room, room.client, [1], ago(0.9), {
    text: "The green on the signs is bluer than our wall. We held the print beside it in the morning and in the evening, and two customers asked about it.",
  });
}

/** Both have said what they have to say; a moderator decides. */
export async function playOrderForm(stage: Stage): Promise<void> {
  const { ago } = stage;
  const room = await agree(stage, {
    freelancer: stage.other("web"),
    terms: {
      title: "An order form that dealers understand",
      family: "web",
      skills: ["javascript"],
      milestones: [
        {
          title: "The form, on our site",
          criteria: [
            "A dealer orders 12 articles in under five minutes",
            "Orders arrive in our mailbox as one table",
          ],
          priceMinor: 115_000,
          days: 14,
        },
      ],
    },
    at: ago(24),
  });
  await begin(room, 0, ago(23.5));
  await handOver(room, 0, ago(9), {
    note: "The form is on the test site. I ordered twelve articles in four minutes, three times.",
    links: [{ url: "https://files.example/halden/order-form", label: "Test site" }],
    checks: [["run", "The quantity field took letters."], ["run"]],
    handOver: [{ kind: "access", text: "Your own account on the test site" }],
  });
  const disputeId = await dispute(room, room.client, [0], ago(4), {
    text: "Four dealers tried. Two needed more than ten minutes because the form forgets everything when a number is wrong. That is not five minutes.",
  });
  await answerDispute(
    room.freelancer,
    {
      disputeId,
      text: "The form forgets when the browser is set to forget, which two of your dealers have. I offered to keep the entries on the server; that was not part of the price, and nobody answered.",
      evidence: [],
    },
    ago(2.4),
  );
  await proposeSplit(
    room.freelancer,
    { disputeId, sharePoints: 8_000, text: "I keep the entries on the server, and you keep a fifth." },
    ago(1.2),
  );
}

/** Decided two days ago: each side can still appeal. */
export async function playPlaque(stage: Stage): Promise<void> {
  const { ago } = stage;
  const room = await agree(stage, {
    terms: {
      title: "A plaque for the old printing press",
      skills: ["graphic-design"],
      milestones: [
        {
          title: "Drawing and text, ready to etch",
          criteria: [
            "Tells in 40 words what the press did for the town",
            "Etched letters are at least 4 millimetres high",
          ],
          priceMinor: 64_000,
          days: 10,
        },
      ],
    },
    at: ago(27),
  });
  await begin(room, 0, ago(26.5));
  await handOver(room, 0, ago(15), {
    note: "Text and drawing at true size. 38 words, letters at 4.2 millimetres.",
    links: [{ url: "https://files.example/halden/plaque" }],
    checks: [["read", "The year was that of the building, not of the press."], ["measure"]],
    handOver: [{ kind: "sources", text: "The drawing at true size" }],
  });
  const disputeId = await dispute(room, room.client, [0], ago(9), {
    text: "It tells what the press is, not what it did for the town. The word town is not in it.",
  });
  await answerDispute(
    room.freelancer,
    {
      disputeId,
      text: "The newspaper, the ballots and the school books are what it did for the town. I did not think that the word was needed.",
      evidence: [],
    },
    ago(6),
  );
  await decideDispute(stage.moderator, ruling(room, disputeId, [0], 7_500, plaqueReasons), ago(2.2));
}

const plaqueReasons = {
  rule: "criterion-as-written",
  facts:
    "The criterion asks for what the press did for the town in 40 words. The text names the newspaper, the ballots and the school books, in 38 words. It does not say for whom.",
  evidence: "The delivered text, the frozen criterion, and both sides' statements.",
} as const;

/** Decided by one moderator and appealed: the other one has to look at it. */
export async function playGlossary(stage: Stage): Promise<void> {
  const { ago } = stage;
  const room = await agree(stage, {
    freelancer: stage.other("translation"),
    terms: {
      title: "Our paper words in French and German",
      tier: "commodity",
      family: "translation",
      skills: ["translation"],
      milestones: [
        {
          title: "120 words in two languages",
          criteria: [
            "At least 114 of 120 are the words that the trade uses",
            "No word is translated in two ways",
          ],
          priceMinor: 69_000,
          days: 9,
        },
      ],
    },
    at: ago(30),
  });
  await begin(room, 0, ago(29.5));
  await handOver(room, 0, ago(20), {
    note: "120 words, each with the place where I found it in use.",
    links: [{ url: "https://files.example/halden/words" }],
    checks: [["sample", "Three words were those of book printing."], ["compare"]],
    handOver: [{ kind: "sources", text: "The table with sources" }],
  });
  const disputeId = await dispute(room, room.client, [0], ago(14), {
    text: "Our dealer in Lyon says that eleven of the French words are not what the trade says. That is more than six.",
  });
  await answerDispute(
    room.freelancer,
    {
      disputeId,
      text: "Your dealer speaks for Lyon. Each of the eleven words stands in the catalogues of two French mills; the places are in the table.",
      evidence: [],
    },
    ago(11),
  );
  await decideDispute(
    stage.otherModerator,
    ruling(room, disputeId, [0], 5_000, {
      rule: "criterion-as-written",
      facts:
        "Eleven words are contested. For seven of them the table names two catalogues in which they are used; for four it names one. Four and the uncontested words leave 116.",
      evidence: "The table of sources, the dealer's letter as quoted, the frozen criterion.",
    }),
    ago(5),
  );
  await appealDispute(
    room.freelancer,
    {
      disputeId,
      text: "By the decision's own count 116 of 120 words hold, and the criterion asks for 114. Then it is met, and there is nothing to divide.",
    },
    ago(1.5),
  );
}
