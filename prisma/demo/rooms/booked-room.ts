import { db } from "@/lib/db";
import { partsOf, type Room } from "./room.ts";
import type { Stage } from "./stage.ts";

/** A booking that stands agreed in the stored world, with its people. */
export async function bookedRoom(stage: Stage, contractId: string): Promise<Room> {
  const { clientId, freelancerId, family } = await db.contract.findUniqueOrThrow({
    where: { id: contractId },
    select: { clientId: true, freelancerId: true, family: true },
  });
  const [client, freelancer] = await Promise.all([stage.person(clientId), stage.person(freelancerId)]);
  return { contractId, client, freelancer, family, parts: await partsOf(contractId) };
}
