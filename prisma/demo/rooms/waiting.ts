import { addFile } from "@/lib/contracts/add-file";
import { askInRoom } from "@/lib/contracts/ask-in-room";
import { proposeChange } from "@/lib/contracts/propose-change";
import { handOver } from "./hand-over.ts";
import { agree, begin, fund, part, refuseLatest } from "./room.ts";
import type { Stage } from "./stage.ts";

/** Paid for and not begun: the freelancer's next step. */
export async function playSleeve(stage: Stage): Promise<void> {
  const { ago } = stage;
  const room = await agree(stage, {
    terms: {
      title: "Sleeve and shipping box for the spring planner",
      skills: ["packaging-design"],
      milestones: [
        {
          title: "Sleeve: folding and first sketch",
          criteria: ["Opens without tearing, five times", "The date can be read through the window"],
          priceMinor: 54_000,
          days: 6,
        },
        {
          title: "Print files for sleeve and box",
          criteria: ["The printer accepts both files without a question", "At most two inks"],
          priceMinor: 66_000,
          days: 7,
        },
      ],
    },
    at: ago(1.6),
  });
  await fund(room, 0, ago(0.7));
}

/** Delivered three days ago: the client answers, criterion by criterion. */
export async function playStickers(stage: Stage): Promise<void> {
  const { ago } = stage;
  const room = await agree(stage, {
    terms: {
      title: "Sixty small signs for the undated planner",
      tier: "commodity",
      skills: ["icon-design"],
      milestones: [
        {
          title: "Sixty signs as stickers",
          criteria: [
            "At least 57 of 60 are named rightly by people who see them for the first time",
            "None of the six medical signs is mistaken for another",
            "All sixty share one line width",
          ],
          priceMinor: 84_000,
          days: 12,
        },
      ],
    },
    at: ago(13),
  });
  await begin(room, 0, ago(12.6));
  const { fileId } = await addFile(
    room.freelancer,
    {
      contractId: room.contractId,
      name: "named-by-strangers.csv",
      content: new TextEncoder().encode(namedSigns()),
    },
    ago(3),
  );
  const [named] = part(room, 0).criteria;
  await handOver(room, 0, ago(2.8), {
    note: "Sixty signs, one sheet to look at and the single files. I asked twelve strangers; the two signs that they took for others are listed.",
    links: [{ url: "https://files.example/halden/signs", label: "Contact sheet" }],
    fileIds: [fileId],
    measurements: named ? [{ criterionId: named.id, fileId, threshold: 0.95, result: 0.966 }] : [],
    checks: [
      ["measure", "The first bin looked like a drum, the first letter like a flag."],
      ["sample", "Tablet and capsule were too alike; the tablet has a notch now."],
      ["compare"],
    ],
    handOver: [
      { kind: "sources", text: "Sixty vector files and one sheet" },
      { kind: "licences", text: "All drawn for you; nothing bought" },
      { kind: "open-item", text: "A sign for name days, which your list left open" },
    ],
  });
}

function namedSigns(): string {
  const wrong = new Set([17, 42]);
  const rows = Array.from(
    { length: 60 },
    (_, index) => `sign ${index + 1},${wrong.has(index) ? "no" : "yes"}`,
  );
  return ["sign,right", ...rows].join("\n");
}

/** Delivered for another client, whose question has stopped the fourteen days: the freelancer owes an answer. */
export async function playBrandSheet(stage: Stage): Promise<void> {
  const { ago } = stage;
  const room = await agree(stage, {
    client: stage.otherClient(1),
    terms: {
      title: "One sheet that says how our name is written",
      skills: ["brand-identity"],
      milestones: [
        {
          title: "The sheet",
          criteria: [
            "A new colleague finds the right file in half a minute",
            "Says what not to do, with two examples",
          ],
          priceMinor: 46_000,
          days: 8,
        },
      ],
    },
    at: ago(10),
  });
  await begin(room, 0, ago(9.5));
  await handOver(room, 0, ago(4), {
    note: "One sheet, two sides. The second side is for the printer and can be left away.",
    links: [{ url: "https://files.example/brand-sheet" }],
    checks: [["run", "A colleague looked for the small version and found the large one."], ["read"]],
    handOver: [{ kind: "sources", text: "The sheet, and the name in four versions" }],
  });
  await askInRoom(
    room.client,
    {
      contractId: room.contractId,
      milestoneId: part(room, 0).id,
      text: "Which of the four versions goes on a van that is seen from forty metres?",
    },
    ago(1.1),
  );
}

/** Looked at, and two things do not hold yet: the freelancer's turn again. */
export async function playCatalogue(stage: Stage): Promise<void> {
  const { ago } = stage;
  const room = await agree(stage, {
    terms: {
      title: "Dealer catalogue, sixteen pages",
      skills: ["layout-design", "print-design"],
      milestones: [
        {
          title: "Sixteen pages, ready to print",
          criteria: [
            "Every article number matches the price list",
            "A dealer finds a product by format within ten seconds",
            "Quiet enough that the photographs speak",
          ],
          priceMinor: 128_000,
          days: 18,
        },
      ],
    },
    at: ago(16),
  });
  await begin(room, 0, ago(15.4));
  await handOver(room, 0, ago(3.3), {
    note: "Sixteen pages as a PDF for the screen and one for the printer. The register on the edge is by format, as we said.",
    links: [{ url: "https://files.example/halden/catalogue", label: "Both files" }],
    checks: [
      ["compare", "Four numbers were those of last year."],
      ["run", "The landscape formats had no register."],
      ["read"],
    ],
    handOver: [
      { kind: "sources", text: "The layout file with linked pictures" },
      { kind: "licences", text: "Two typefaces, three seats each, in your name" },
    ],
  });
  await refuseLatest(
    room,
    0,
    {
      0: "Pages 6 and 11: the numbers of the A6 notebooks are still those of the old list (HP-206 instead of HP-316).",
      1: "Our dealer in Uppsala looked under P for pocket and gave up. The register says A6.",
    },
    ago(1.3),
  );
}

/** Two change orders wait, one for each side. */
export async function playFair(stage: Stage): Promise<void> {
  const { ago } = stage;
  const room = await agree(stage, {
    terms: {
      title: "Our stand at the paper fair",
      skills: ["graphic-design", "print-design"],
      unknowns: ["Whether the hall lets us hang anything from the ceiling"],
      milestones: [
        {
          title: "Wall and table",
          criteria: [
            "Two people set it up in an hour without tools",
            "What we make can be read from the aisle",
          ],
          priceMinor: 98_000,
          days: 14,
        },
        {
          title: "Small prints for the table",
          criteria: ["Every print fits a coat pocket"],
          priceMinor: 31_000,
          days: 6,
        },
      ],
    },
    at: ago(7),
  });
  await begin(room, 0, ago(6.4));
  await proposeChange(
    room.freelancer,
    {
      milestoneId: part(room, 0).id,
      what: "The wall in three parts instead of two\nThe hall sent new plans: our stand is 40 centimetres narrower than booked, and the door opens into it.",
      cause: "outside",
      deltaMinor: 14_500,
      deltaDays: 2,
      criteria: ["Fits the new plan of the hall, with the door open"],
    },
    ago(1.4),
  );
  await proposeChange(
    room.client,
    {
      milestoneId: part(room, 1).id,
      what: "A postcard in Swedish as well\nHalf of the visitors come from around the corner.",
      cause: "client-added",
      deltaMinor: 9_000,
      deltaDays: 1,
      criteria: ["The Swedish postcard was read by somebody who grew up with the language"],
    },
    ago(0.8),
  );
}
