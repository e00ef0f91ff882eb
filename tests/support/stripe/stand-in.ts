import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { faultsOf } from "./check-request.ts";
import { decodeForm } from "./decode-form.ts";
import { routeOf } from "./routes.ts";
import { sendEvents, type WebhookDoor } from "./send-events.ts";
import { invalidRequest, Refused, World } from "./world.ts";

export interface Moods {
  /** How often (0 to 1) it answers 500 before or after it acted, or acts and never answers. */
  failBefore: number;
  failAfter: number;
  hangUpAfter: number;
  random: () => number;
}

const calm: Moods = { failBefore: 0, failAfter: 0, hangUpAfter: 0, random: Math.random };

interface Kept {
  asked: string;
  status: number;
  body: string;
}

/**
 * A server that speaks Stripe's wire format and keeps its books: form encoding, idempotency keys, errors in Stripe's shape, and its
 * rules for amounts. Every request has to be right by the types of the SDK; those that are not are kept in `faults`.
 */
export async function startStandIn(moods: Moods = calm, port = 0) {
  const world = new World();
  const answered = new Map<string, Kept>();
  const faults: string[] = [];
  const server = createServer((request, response) => {
    void serve(request, response).catch((error: unknown) => {
      faults.push(String(error));
      response.destroy();
    });
  });

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { pathname, search } = new URL(request.url ?? "/", "http://stripe");
    const method = request.method ?? "GET";
    const body = Buffer.concat(chunks).toString();
    const key = request.headers["idempotency-key"];
    const asked = `${method} ${pathname} ${body}`;
    const isChange = method === "POST";
    if (isChange && moods.random() < moods.failBefore) return answer(response, 500, apiError);
    const known = typeof key === "string" ? answered.get(key) : undefined;
    if (known && known.asked !== asked) return answer(response, 400, idempotencyError);
    const params = decodeForm(method === "GET" ? search.slice(1) : body);
    const account = request.headers["stripe-account"]?.toString();
    const kept = known ?? { asked, ...act(method, pathname, params, account) };
    if (typeof key === "string") answered.set(key, kept);
    if (isChange && moods.random() < moods.hangUpAfter) return void response.destroy();
    if (isChange && moods.random() < moods.failAfter) return answer(response, 500, apiError);
    answer(response, kept.status, kept.body);
  }

  function act(method: string, path: string, params: Record<string, unknown>, account?: string) {
    try {
      const fault = faultsOf(method, path, params);
      if (fault) {
        faults.push(fault);
        throw invalidRequest(fault, "parameter_unknown");
      }
      const found = routeOf(method, path);
      if (!found)
        throw new Refused(404, { type: "invalid_request_error", message: "Unrecognized request URL" });
      return { status: 200, body: JSON.stringify(found.route(world, params, found.id, account)) };
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      return { status: error.status, body: JSON.stringify({ error: error.body }) };
    }
  }

  await new Promise<void>((done) => server.listen(port, "127.0.0.1", done));
  return {
    world,
    faults,
    base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** Brings waiting events to the endpoint, repeated and in any order when `random` is given. */
    sendEvents: (door: WebhookDoor) => sendEvents(world, door),
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}

export type StandIn = Awaited<ReturnType<typeof startStandIn>>;

const apiError = JSON.stringify({ error: { type: "api_error", message: "An error occurred on our side." } });
const idempotencyError = JSON.stringify({
  error: {
    type: "idempotency_error",
    message:
      "Keys for idempotent requests can only be used with the same parameters they were first used with.",
  },
});

function answer(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, { "content-type": "application/json", "request-id": "req_test" }).end(body);
}
