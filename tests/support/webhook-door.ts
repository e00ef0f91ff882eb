import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll } from "vitest";
import { POST } from "@/app/webhooks/payments/route";
import { holdEffects } from "@/lib/contracts/hold-effects";
import { sendDueCalls } from "@/lib/payments/calls/send-call";
import { deliverWebhooks } from "@/lib/payments/sandbox/deliver-webhooks";

/** The real endpoint behind a real port, and the jobs that go with it. */
export function webhookDoor() {
  let base = "";
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const answer = await POST(
      new Request(`http://door${request.url}`, {
        method: "POST",
        headers: Object.entries(request.headers).map(([name, value]): [string, string] => [
          name,
          String(value),
        ]),
        body: Buffer.concat(chunks),
      }),
    );
    response.writeHead(answer.status).end(await answer.text());
  });
  beforeAll(async () => {
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => void server.close());
  /** Lets calls and webhooks go to and fro until nothing is left to do by `now`. */
  return async function settle(now = new Date(Date.now() + 60_000)) {
    for (let rounds = 0; rounds < 20; rounds++)
      if ((await sendDueCalls(holdEffects, now)) + (await deliverWebhooks(now, base)) === 0) return;
  };
}
