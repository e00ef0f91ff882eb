import { alone, buildWorld, lookFor } from "./ensure-demo-world.ts";

/**
 * Empties a database that holds a demo world and makes the world anew; answers false and touches nothing where there is
 * none. Accounts that visitors made in the demo world go with it.
 */
export function resetDemoWorld(say: (line: string) => void, now = new Date()): Promise<boolean> {
  return alone(async (client) => {
    const found = await lookFor(client);
    if (found === "nobody" || found === "people") return false;
    await buildWorld(client, say, now);
    return true;
  });
}
