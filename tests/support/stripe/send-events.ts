import Stripe from "stripe";
import type { Thing, World } from "./world.ts";

export interface WebhookDoor {
  secret: string;
  /** Posts a signed body; answers the status, or 0 when nobody is there. */
  post(body: string, signature: string): Promise<number>;
  /** Given, events are repeated and come in any order. */
  random?: () => number;
}

/** Tries to deliver every event that waits. What is not answered with 200 waits for the next time. Answers how many are left. */
export async function sendEvents(world: World, { secret, post, random }: WebhookDoor): Promise<number> {
  const waiting = world.events.splice(0);
  const sent = random ? shuffled(waiting, random) : waiting;
  for (const event of sent) {
    const payload = JSON.stringify(event);
    const signature = Stripe.webhooks.generateTestHeaderString({ payload, secret });
    if ((await post(payload, signature)) !== 200) world.events.push(event);
    else if (random && random() < 0.3) await post(payload, signature);
  }
  return world.events.length;
}

function shuffled(events: readonly Thing[], random: () => number): Thing[] {
  return events
    .map((event) => ({ event, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ event }) => event);
}
