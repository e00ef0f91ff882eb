import type { z } from "zod";
import { DeliveryContent } from "@/lib/contracts/delivery-schemas";
import { submitDelivery } from "@/lib/contracts/submit-delivery";
import { part, type Room } from "./room.ts";

type Given = z.input<typeof DeliveryContent>;

export interface HandOver extends Pick<Given, "links" | "handOver" | "measurements" | "fileIds"> {
  note: string;
  /** How each criterion was checked, in the order of the criteria; the last one stands for the rest. */
  checks: readonly (readonly [
    method: "read" | "run" | "sample" | "compare" | "measure",
    rejectedWhy?: string,
  ])[];
}

/** The freelancer delivers a milestone with disclosure and review log; answers the delivery's id. */
export async function handOver(room: Room, position: number, at: Date, given: HandOver): Promise<string> {
  const { checks, ...rest } = given;
  const { id: milestoneId, criteria } = part(room, position);
  const content = DeliveryContent.parse({
    ...rest,
    aiUse: usualUse(room.family),
    reviewLog: criteria.map(({ id: criterionId }, place) => {
      const [method, rejectedWhy] = checks[Math.min(place, checks.length - 1)] ?? ["read"];
      return {
        criterionId,
        checkedById: room.freelancer.id,
        method,
        rejected: rejectedWhy ? 1 + (place % 3) : 0,
        rejectedWhy: rejectedWhy ?? "",
        checkedAt: at.toISOString().slice(0, 10),
      };
    }),
  });
  const { deliveryId } = await submitDelivery(
    room.freelancer,
    { milestoneId, content, sendAgainstPolicy: false },
    at,
  );
  return deliveryId;
}

/** How people of a field usually work in this world. */
function usualUse(family: string): Given["aiUse"] {
  if (family === "design") return ofDesigners;
  return ["writing", "translation", "marketing"].includes(family) ? ofWriters : ofOthers;
}

const ofDesigners: Given["aiUse"] = [
  {
    stage: "ideation",
    mode: "human",
    contributions: ["taste"],
    human: "Sketches on paper, twenty, of which three stayed.",
  },
  { stage: "drafting", mode: "human", contributions: ["taste"] },
  {
    stage: "generation",
    mode: "assisted",
    tool: "Image model, local",
    contributions: ["curation"],
    human: "Backgrounds for mood only; nothing of it is in the files.",
  },
  { stage: "editing", mode: "human", contributions: ["adaptation"] },
  {
    stage: "checking",
    mode: "human",
    contributions: ["client-context"],
    human: "Printed on your own paper and looked at by daylight.",
  },
];

const ofWriters: Given["aiUse"] = [
  { stage: "ideation", mode: "human", contributions: ["client-context"] },
  {
    stage: "drafting",
    mode: "assisted",
    tool: "Language model",
    contributions: ["curation", "client-context"],
    human: "The model offered openings; each sentence that stayed was rewritten.",
  },
  { stage: "generation", mode: "human", contributions: [] },
  { stage: "editing", mode: "human", contributions: ["taste", "adaptation"] },
  {
    stage: "checking",
    mode: "human",
    contributions: ["client-context"],
    human: "Read aloud, once, from paper.",
  },
];

const ofOthers: Given["aiUse"] = [
  { stage: "ideation", mode: "human", contributions: ["client-context"] },
  {
    stage: "drafting",
    mode: "assisted",
    tool: "Language model",
    contributions: ["curation"],
    human: "A first pass, of which about half stayed; each line was read before it did.",
  },
  { stage: "generation", mode: "human", contributions: [] },
  { stage: "editing", mode: "human", contributions: ["adaptation"] },
  {
    stage: "checking",
    mode: "human",
    contributions: ["client-context"],
    human: "Tried by hand, from the first step to the last.",
  },
];
