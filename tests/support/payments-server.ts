import { createServer } from "node:http";
import { POST } from "@/app/webhooks/payments/route";
import type { Viewer } from "@/lib/accounts/viewer";
import { minute, moveClock, present } from "@/lib/clock";
import { answerDelivery } from "@/lib/contracts/answer-delivery";
import { fundMilestone } from "@/lib/contracts/fund-milestone";
import { holdEffects } from "@/lib/contracts/hold-effects";
import { settleWaitingFunding } from "@/lib/contracts/settle-funding";
import { startMilestone } from "@/lib/contracts/start-milestone";
import { db } from "@/lib/db";
import { Refusal } from "@/lib/errors";
import { sendDueCalls } from "@/lib/payments/calls/send-call";
import { handleWaitingWebhooks } from "@/lib/payments/webhooks/handle-webhook";
import { allMet, deliver } from "@/tests/support/contracts";

// The product's server as far as money goes, for tests that kill it: the webhook endpoint, the jobs, and two people per contract
// who do whatever comes next. It says on which port it listens, and "done" when nothing is left to do.
const { contracts, starts } = JSON.parse(process.argv[2] ?? "{}") as {
  contracts: { contractId: string; client: Viewer; freelancer: Viewer }[];
  starts: number;
};
// Whoever died may have left calls claimed: each start lives later than the one before.
moveClock(starts * 3 * minute);

const server = createServer(async (request, response) => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const headers = { "stripe-signature": String(request.headers["stripe-signature"]) };
  const body = Buffer.concat(chunks);
  const asked = new Request("http://door/webhooks/payments", { method: "POST", headers, body });
  const answer = await POST(asked).catch(() => new Response(null, { status: 500 }));
  response.writeHead(answer.status).end();
});
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  process.stdout.write(`port ${typeof address === "object" ? address?.port : 0}\n`);
});

for (;;) {
  const left = await Promise.all(contracts.map(step));
  await settleWaitingFunding();
  await sendDueCalls(holdEffects);
  await handleWaitingWebhooks(holdEffects);
  if (left.every((isLeft) => !isLeft) && (await isSettled())) process.stdout.write("done\n");
  await new Promise((wake) => setTimeout(wake, 20));
}

/** Does what comes next in a contract; false when everything is accepted. */
async function step({ contractId, client, freelancer }: (typeof contracts)[number]): Promise<boolean> {
  const milestones = await db.milestone.findMany({ where: { contractId }, orderBy: { position: "asc" } });
  const next = milestones.find(({ state }) => state !== "accepted");
  if (!next) return false;
  const milestoneId = next.id;
  try {
    if (next.state === "agreed") await fundMilestone(client, { milestoneId });
    if (next.state === "funded") await startMilestone(freelancer, { milestoneId });
    if (next.state === "started") await deliver(freelancer, next);
    if (next.state === "delivered") {
      const delivery = await db.delivery.findFirstOrThrow({ where: { milestoneId, state: "submitted" } });
      await answerDelivery(client, { deliveryId: delivery.id, verdicts: allMet(next) });
    }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
  return true;
}

async function isSettled(): Promise<boolean> {
  const [calls, webhooks] = await Promise.all([
    db.providerCall.count({ where: { state: "pending" } }),
    db.webhookEvent.count({ where: { state: { in: ["received", "failed"] }, nextAt: { lte: present() } } }),
  ]);
  return calls + webhooks === 0;
}
