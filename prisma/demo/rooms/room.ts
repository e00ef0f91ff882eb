import type { z } from "zod";
import type { Viewer } from "@/lib/accounts/viewer";
import { after, hour } from "@/lib/clock";
import { answerDelivery } from "@/lib/contracts/answer-delivery";
import { answerOffer } from "@/lib/contracts/answer-offer";
import { type Criterion, criteriaOf } from "@/lib/contracts/criteria";
import { fundMilestone } from "@/lib/contracts/fund-milestone";
import { latestDelivery } from "@/lib/contracts/latest-delivery";
import { makeOffer } from "@/lib/contracts/make-offer";
import { OfferTerms } from "@/lib/contracts/offer-schemas";
import { startMilestone } from "@/lib/contracts/start-milestone";
import { db } from "@/lib/db";
import { forgive } from "@/lib/limits";
import type { Stage } from "./stage.ts";

export interface Part {
  id: string;
  criteria: Criterion[];
}

/** A contract being played: its people and its milestones, in order. */
export interface Room {
  contractId: string;
  client: Viewer;
  freelancer: Viewer;
  family: string;
  parts: Part[];
}

/** Terms as they are written down for the demo world: design for Halden Paper in euros unless said otherwise. */
export type Terms = Partial<z.input<typeof OfferTerms>> &
  Pick<z.input<typeof OfferTerms>, "title" | "milestones">;

export interface Offering {
  client?: Viewer;
  freelancer?: Viewer;
  terms: Terms;
  at: Date;
  days?: number;
}

/** The client offers the terms; answers the offer's id, which becomes the contract's. */
export async function offer(stage: Stage, given: Offering): Promise<string> {
  const { client = stage.client, freelancer = stage.freelancer, at, days = 7 } = given;
  const terms = OfferTerms.parse({
    kind: "milestones",
    tier: "judgment",
    family: "design",
    currency: "EUR",
    aiPolicy: "disclosed",
    ...given.terms,
  });
  const offerId = stage.newId();
  // Nobody offers as much in an hour as is offered here.
  await forgive("proposal", client.id);
  const organisationId = client.seats.find(({ role }) => role === "owner")?.organisationId;
  await makeOffer(client, { offerId, freelancerId: freelancer.id, organisationId, terms, days }, at);
  return offerId;
}

/** Offered, and agreed to a few hours later. */
export async function agree(stage: Stage, given: Offering): Promise<Room> {
  const { client = stage.client, freelancer = stage.freelancer, at } = given;
  const contractId = await offer(stage, { ...given, at: after(at, -9 * hour) });
  await answerOffer(freelancer, { offerId: contractId, version: 1, answer: "agree" }, at);
  const family = given.terms.family ?? "design";
  return { contractId, client, freelancer, family, parts: await partsOf(contractId) };
}

/** The milestones of a contract as they stand. */
export async function partsOf(contractId: string): Promise<Part[]> {
  const rows = await db.milestone.findMany({
    where: { contractId },
    orderBy: { position: "asc" },
    select: { id: true, criteria: true },
  });
  return rows.map((row) => ({ id: row.id, criteria: criteriaOf(row) }));
}

export function part(room: Room, position: number): Part {
  const found = room.parts[position];
  if (!found) throw new RangeError(`the contract has no milestone ${position}`);
  return found;
}

export const fund = (room: Room, position: number, at: Date) =>
  fundMilestone(room.client, { milestoneId: part(room, position).id }, at);

/** Paid for, and taken up three hours later. */
export async function begin(room: Room, position: number, at: Date): Promise<void> {
  await fund(room, position, at);
  await startMilestone(room.freelancer, { milestoneId: part(room, position).id }, after(at, 3 * hour));
}

/** The client finds every criterion of the last delivery met. */
export async function acceptLatest(room: Room, position: number, at: Date): Promise<void> {
  const { criteria } = part(room, position);
  const verdicts = criteria.map(({ id }) => ({ criterionId: id, result: "met" as const, saw: "" }));
  await answerDelivery(room.client, { deliveryId: await latestOf(room, position), verdicts }, at);
}

/** The client finds some criteria of the last delivery not met: what was seen, by the place of the criterion. */
export async function refuseLatest(
  room: Room,
  position: number,
  saw: Readonly<Record<number, string>>,
  at: Date,
): Promise<void> {
  const verdicts = part(room, position).criteria.map(({ id }, place) => {
    const seen = saw[place];
    return { criterionId: id, result: seen ? ("not-met" as const) : ("met" as const), saw: seen ?? "" };
  });
  await answerDelivery(room.client, { deliveryId: await latestOf(room, position), verdicts }, at);
}

async function latestOf(room: Room, position: number): Promise<string> {
  const found = await latestDelivery(db, part(room, position).id);
  if (!found) throw new Error("nothing was delivered");
  return found.id;
}
