import { alone, storeWorld } from "../../prisma/demo/ensure-demo-world.ts";

/** The demo world with its people, its listings and what they finished, but without the contracts that are under way. */
export async function makeDemoPast(now: Date): Promise<void> {
  await alone((client) => storeWorld(client, now));
}
