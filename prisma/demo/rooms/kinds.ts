import { saveBlueprint } from "@/lib/contracts/save-blueprint";
import { shopMove, subscriptionBox } from "./blueprints.ts";
import { bookedRoom } from "./booked-room.ts";
import { handOver } from "./hand-over.ts";
import { acceptLatest, agree, begin } from "./room.ts";
import type { Stage } from "./stage.ts";

/** A booking whose sample lies before the client. */
export async function playCleaning(stage: Stage): Promise<void> {
  const { ago } = stage;
  const room = await bookedRoom(stage, stage.bookings.ofClient);
  await begin(room, 0, ago(2.6));
  await handOver(room, 0, ago(1.1), {
    note: "The first part as a sample, the doubtful pairs on a sheet of their own. Say what you would decide differently, and the rest follows it.",
    links: [{ url: "https://files.example/halden/sample" }],
    checks: [["sample", "Two pairs were the same person at two addresses."]],
    handOver: [{ kind: "sources", text: "The sample and the doubtful pairs" }],
  });
}

/** A booking of the demo freelancer's: the sample was liked, the rest is begun. */
export async function playBooked(stage: Stage): Promise<void> {
  const { ago } = stage;
  const room = await bookedRoom(stage, stage.bookings.ofFreelancer);
  await begin(room, 0, ago(0.7));
  await handOver(room, 0, ago(0.4), {
    note: "One, so that you can say whether the tone is right before there are more.",
    links: [{ url: "https://files.example/sample" }],
    checks: [["compare"]],
    handOver: [{ kind: "sources", text: "The file" }],
  });
  await acceptLatest(room, 0, ago(0.3));
  await begin(room, 1, ago(0.25));
}

/** A blueprint half written by the demo freelancer. */
export async function playSubscription(stage: Stage): Promise<void> {
  const { ago } = stage;
  const room = await agree(stage, {
    terms: {
      kind: "blueprint",
      title: "A scope for a paper subscription",
      note: "Every other month a parcel. We do not know yet whether this is packaging, texts or a shop, and in which order.",
      skills: ["product-design"],
      milestones: [
        {
          title: "The scope",
          criteria: [
            "Somebody else could do the work from it",
            "Names what could go wrong, and what we would see first",
          ],
          priceMinor: 42_000,
          days: 8,
        },
      ],
    },
    at: ago(4),
  });
  await begin(room, 0, ago(3.5));
  await saveBlueprint(
    room.freelancer,
    { contractId: room.contractId, revision: 0, content: subscriptionBox },
    ago(0.8),
  );
}

/** A blueprint that was accepted: the client can make a listing of it with one click. */
export async function playShopMove(stage: Stage): Promise<void> {
  const { ago } = stage;
  const room = await agree(stage, {
    freelancer: stage.other("web"),
    terms: {
      kind: "blueprint",
      title: "A scope for moving the shop",
      family: "web",
      skills: ["ecommerce-development"],
      milestones: [
        {
          title: "The scope",
          criteria: [
            "Each package can be given to somebody else",
            "Says what must not change on the day of the move",
          ],
          priceMinor: 65_000,
          days: 9,
        },
      ],
    },
    at: ago(16),
  });
  await begin(room, 0, ago(15.5));
  await saveBlueprint(
    room.freelancer,
    { contractId: room.contractId, revision: 0, content: shopMove },
    ago(8),
  );
  await handOver(room, 0, ago(7.5), {
    note: "Four packages. The second one is where I would spend the money.",
    checks: [["read", "The first version had the move and the check in one package."], ["read"]],
  });
  await acceptLatest(room, 0, ago(5.5));
}

/** A paid trial, under way. */
export async function playTrial(stage: Stage): Promise<void> {
  const { ago } = stage;
  const room = await agree(stage, {
    terms: {
      kind: "trial",
      title: "Trial: one spread of the yearly report",
      skills: ["layout-design"],
      milestones: [
        {
          title: "One spread",
          criteria: ["The table of paper use is understood by somebody who hates tables"],
          priceMinor: 18_000,
          days: 6,
        },
      ],
    },
    at: ago(3),
  });
  await begin(room, 0, ago(2.5));
}
