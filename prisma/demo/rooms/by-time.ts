import { allowCharges } from "@/lib/contracts/allow-charges";
import { plannedWeek } from "@/lib/contracts/allowance";
import { answerStatement } from "@/lib/contracts/answer-statement";
import { limitsOf } from "@/lib/contracts/coming-week";
import { saveStatement } from "@/lib/contracts/save-statement";
import { sendStatement } from "@/lib/contracts/send-statement";
import { db } from "@/lib/db";
import { savedCardOf } from "@/lib/payments/queries";
import { agree, fund, part, type Room } from "./room.ts";
import type { Stage } from "./stage.ts";

type Entry = readonly [daysAgo: number, hundredths: number, did: string, decided?: string];

/**
 * An editor some hours a week: one week is paid, the statement of the next waits for the client, and the week after it is
 * funded by itself tomorrow.
 */
export async function playEditor(stage: Stage): Promise<void> {
  const { ago } = stage;
  const room = await agree(stage, {
    freelancer: stage.other("writing"),
    terms: {
      kind: "timebox",
      title: "An editor for our letters, six hours a week",
      family: "writing",
      skills: ["copy-editing"],
      timebox: { unit: "hour", rateMinor: 4_800, unitsPerWeek: 6, weeks: 4 },
      milestones: [],
    },
    at: ago(19),
  });
  await fund(room, 0, ago(18.6));
  const first = await keepWeek(stage, room, 0, 14, [
    [18, 150, "Read the twenty letters of the autumn"],
    [
      16,
      250,
      "Rewrote the reply about lost parcels",
      "One reply for all countries, with a line for each carrier.",
    ],
    [15, 175, "Read the new replies aloud with Maya"],
  ]);
  await sendStatement(room.freelancer, { statementId: first }, ago(13.5));
  await answerStatement(room.client, { statementId: first, questions: [] }, ago(12));
  await fund(room, 1, ago(9));
  const second = await keepWeek(stage, room, 1, 1.5, [
    [8, 200, "Sorted the replies by what people ask"],
    [6, 225, "Wrote the letter for people who write to us by hand", "It is written by hand as well."],
    [4, 175, "Went through complaints with the packers"],
  ]);
  await sendStatement(room.freelancer, { statementId: second }, ago(1.1));
  await letBeFunded(room, ago(1));
}

/** Lets the coming weeks be charged to the card that demo people have, where the sandbox takes payments. */
async function letBeFunded({ contractId, client, parts }: Room, at: Date): Promise<void> {
  const card = await savedCardOf(client.id);
  if (!card) return;
  const weeks = await db.milestone.findMany({
    where: { id: { in: parts.map(({ id }) => id) } },
    select: plannedWeek,
  });
  const { tier, feeVersion } = await db.contract.findUniqueOrThrow({ where: { id: contractId } });
  const { mostInAllMinor } = limitsOf(weeks, { tier, feeVersion, currency: "EUR" });
  await allowCharges(client, { contractId, cardId: card.id, mostInAllMinor }, at);
}

/** A day of design a week: one week paid, one entry of the next questioned, and a statement being written. */
export async function playDesignDay(stage: Stage): Promise<void> {
  const { ago } = stage;
  const room = await agree(stage, {
    terms: {
      kind: "timebox",
      title: "A day of design a week, until the spring catalogue",
      skills: ["graphic-design"],
      timebox: { unit: "day", rateMinor: 36_000, unitsPerWeek: 1, weeks: 6 },
      milestones: [],
    },
    at: ago(20),
  });
  await fund(room, 0, ago(19));
  const first = await keepWeek(stage, room, 0, 15, [
    [18, 50, "Went through last year's catalogue with a pencil", "The price list leaves the catalogue."],
    [17, 50, "Three covers, one of them without a picture"],
  ]);
  await sendStatement(room.freelancer, { statementId: first }, ago(14.5));
  await answerStatement(room.client, { statementId: first, questions: [] }, ago(13));
  await fund(room, 1, ago(10));
  const second = await keepWeek(stage, room, 1, 5, [
    [9, 50, "Grid for the spreads, tried on the thickest and the thinnest page"],
    [7, 50, "Looked for a typeface", "None bought yet: the one we have carries it, if we set it larger."],
  ]);
  await sendStatement(room.freelancer, { statementId: second }, ago(3.5));
  const entry = await db.timeEntry.findFirstOrThrow({ where: { statementId: second, position: 1 } });
  const question = "Half a day for a typeface that stays the same? I would like to see what was tried.";
  await answerStatement(
    room.client,
    { statementId: second, questions: [{ entryId: entry.id, question }] },
    ago(1.7),
  );
  await fund(room, 2, ago(1.5));
  await keepWeek(stage, room, 2, 0.4, [[1, 50, "The first four spreads, in grey"]]);
}

/** Keeps the entries of a week so many days ago, which begins it; answers the statement's id. */
async function keepWeek(
  { ago }: Stage,
  room: Room,
  position: number,
  daysAgo: number,
  entries: readonly Entry[],
): Promise<string> {
  const { statementId } = await saveStatement(
    room.freelancer,
    {
      milestoneId: part(room, position).id,
      revision: 0,
      entries: entries.map(([day, hundredths, did, decided = ""]) => ({
        day: ago(day).toISOString().slice(0, 10),
        hundredths,
        did,
        decided,
      })),
    },
    ago(daysAgo),
  );
  return statementId;
}
