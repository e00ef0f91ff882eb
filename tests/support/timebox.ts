import { randomUUID } from "node:crypto";
import type { Viewer } from "@/lib/accounts/viewer";
import { after, day } from "@/lib/clock";
import { answerOffer } from "@/lib/contracts/answer-offer";
import { fundMilestone } from "@/lib/contracts/fund-milestone";
import { makeOffer } from "@/lib/contracts/make-offer";
import { OfferTerms } from "@/lib/contracts/offer-schemas";
import { saveStatement } from "@/lib/contracts/save-statement";
import { sendStatement } from "@/lib/contracts/send-statement";
import { db } from "@/lib/db";
import { makeClient, makeFreelancer } from "@/tests/support/people";

/** A Monday morning. */
export const monday = new Date("2026-11-02T09:00:00Z");
export const onDay = (number: number) => after(monday, number * day);
export const dateOn = (number: number) => onDay(number).toISOString().slice(0, 10);

export const timeboxTerms = (overrides: object = {}) =>
  OfferTerms.parse({
    kind: "timebox",
    title: "Look after the help pages",
    tier: "judgment",
    family: "writing",
    currency: "EUR",
    aiPolicy: "disclosed",
    timebox: { unit: "hour", rateMinor: 8_000, unitsPerWeek: 20, weeks: 2 },
    ...overrides,
  });

/** Two agreed weeks of at most 20 hours at 80.00, neither of them funded. */
export async function agreeTimebox(overrides: object = {}) {
  const client = await makeClient();
  const freelancer = await makeFreelancer();
  const offerId = randomUUID();
  const offer = { offerId, freelancerId: freelancer.id, terms: timeboxTerms(overrides), days: 7 };
  await makeOffer(client, offer, monday);
  await answerOffer(freelancer, { offerId, version: 1, answer: "agree" }, monday);
  const milestones = await db.milestone.findMany({
    where: { contractId: offerId },
    orderBy: { position: "asc" },
  });
  const [first, second] = milestones;
  if (!first || !second) throw new Error("two weeks are expected");
  return { client, freelancer, contractId: offerId, first, second };
}

/** The same with the money of the first standing since that Monday. */
export async function makeTimebox(overrides: object = {}) {
  const made = await agreeTimebox(overrides);
  const { id } = made.first;
  await fundMilestone(made.client, { milestoneId: id }, monday);
  // Where the product runs beside the test, its worker may have been the one to ask the provider, and that is today.
  await db.milestone.updateMany({ where: { id, state: "funded" }, data: { fundedAt: monday } });
  return made;
}

export const entry = (number: number, hours: number) => ({
  day: dateOn(number),
  hundredths: Math.round(hours * 100),
  did: "Rewrote two pages.",
  decided: "The old pages go.",
});

/** Monday to Wednesday, twelve hours: 960.00. */
export const threeDays = [entry(0, 4), entry(1, 5), entry(2, 3)];

export async function sendWeekOf(
  freelancer: Viewer,
  milestoneId: string,
  now = onDay(4),
  entries = threeDays,
): Promise<string> {
  const saved = await saveStatement(freelancer, { milestoneId, revision: 0, entries }, now);
  await sendStatement(freelancer, saved, now);
  return saved.statementId;
}

/** The same with the first week's statement sent on Friday. */
export async function makeSentWeek(overrides: object = {}) {
  const made = await makeTimebox(overrides);
  const statementId = await sendWeekOf(made.freelancer, made.first.id);
  const entries = await db.timeEntry.findMany({ where: { statementId }, orderBy: { position: "asc" } });
  const [one, two, three] = entries.map(({ id }) => id);
  if (!one || !two || !three) throw new Error("three entries are expected");
  return { ...made, statementId, one, two, three };
}
