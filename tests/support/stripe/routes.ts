import * as payments from "./payments.ts";
import { metadataOf, type Thing, type World } from "./world.ts";

type Params = Record<string, unknown>;
type Answer = { object: string };
type Route = (world: World, params: Params, id: string, account: string | undefined) => Answer;

const listOf = (data: Thing[], url: string) => ({ object: "list", data, has_more: false, url });

/** Those within `created`, in the one currency or group that was asked for. */
const matching = (world: World, object: string, params: Params, keys: readonly string[]) => {
  const { gte, lt } = (params.created ?? {}) as { gte?: string; lt?: string };
  return world
    .all(object)
    .filter(
      (thing) =>
        thing.created >= Number(gte ?? 0) &&
        thing.created < Number(lt ?? Number.POSITIVE_INFINITY) &&
        keys.every((key) => params[key] === undefined || thing[key] === params[key]),
    );
};

/** The statement of the account, the newest first, with what each line is about when that was asked for. */
const statement = (world: World, params: Params) =>
  matching(world, "balance_transaction", params, ["currency", "source"])
    .reverse()
    .map((line) => {
      const source = world.things.get(String(line.source)) ?? null;
      return (params.expand as string[] | undefined)?.includes("data.source") ? { ...line, source } : line;
    });

/** What is there to be used, and what came last, which is on its way. */
const balanceOf = ({ balance }: World) => ({
  object: "balance",
  livemode: false,
  available: [...balance].map(([currency, amount]) => ({
    currency,
    amount: amount - Math.trunc(amount / 3),
  })),
  pending: [...balance].map(([currency, amount]) => ({ currency, amount: Math.trunc(amount / 3) })),
});

/** What each address does. `:id` stands for one part of it. */
export const routes: Readonly<Record<string, Route>> = {
  "POST /v1/customers": (world, params) =>
    world.make("cus", "customer", { ...params, metadata: metadataOf(params) }),
  "POST /v1/payment_intents": payments.createPaymentIntent,
  "GET /v1/payment_intents": (world, params) =>
    listOf(matching(world, "payment_intent", params, ["customer"]), "/v1/payment_intents"),
  "GET /v1/payment_intents/:id": (world, _params, id) => world.find(id, "payment_intent"),
  "POST /v1/payment_intents/:id/cancel": (world, _params, id) =>
    Object.assign(world.find(id, "payment_intent"), { status: "canceled" }),
  "GET /v1/balance": balanceOf,
  "GET /v1/balance_transactions": (world, params) =>
    listOf(statement(world, params), "/v1/balance_transactions"),
  "POST /v1/checkout/sessions": payments.createSession,
  "GET /v1/checkout/sessions/:id": (world, _params, id) => world.find(id, "checkout.session"),
  "POST /v1/checkout/sessions/:id/expire": (world, _params, id) => payments.expireSession(world, id),
  "POST /v1/transfers": payments.createTransfer,
  "GET /v1/transfers": (world, params) =>
    listOf(matching(world, "transfer", params, ["transfer_group", "destination"]), "/v1/transfers"),
  "POST /v1/transfers/:id/reversals": (world, params, id) => payments.createReversal(world, id, params),
  "GET /v1/transfers/:id/reversals": (world, _params, id) =>
    listOf((world.find(id, "transfer").reversals as { data: Thing[] }).data, `/v1/transfers/${id}/reversals`),
  "POST /v1/refunds": payments.createRefund,
  "GET /v1/refunds": (world, params) =>
    listOf(matching(world, "refund", params, ["payment_intent"]), "/v1/refunds"),
  "POST /v1/accounts": (world, params) =>
    world.make("acct", "account", {
      ...params,
      metadata: metadataOf(params),
      payouts_enabled: false,
      capabilities: { transfers: "inactive" },
      requirements: { currently_due: ["external_account"], current_deadline: null, disabled_reason: null },
    }),
  "GET /v1/accounts": (world) => listOf(world.all("account"), "/v1/accounts"),
  "GET /v1/accounts/:id": (world, _params, id) => world.find(id, "account"),
  "POST /v1/account_links": (world, params) =>
    world.make("al", "account_link", { url: `https://connect.stripe.com/setup/${String(params.account)}` }),
  "GET /v1/payouts": (world, params, _id, account) =>
    listOf(
      matching(world, "payout", params, []).filter((payout) => payout.account === account),
      "/v1/payouts",
    ),
  "GET /v1/setup_intents/:id": (world, _params, id) => world.find(id, "setup_intent"),
  "POST /v1/payment_methods/:id/detach": (world, _params, id) => {
    const method = world.find(id, "payment_method");
    world.tell("payment_method.detached", method);
    return method;
  },
  "POST /v1/disputes/:id": (world, params, id) => Object.assign(world.find(id, "dispute"), { given: params }),
};

/** The route of a request, with the part that `:id` stands for. */
export function routeOf(method: string, path: string): { route: Route; id: string } | null {
  const parts = path.split("/");
  for (const [pattern, route] of Object.entries(routes)) {
    const [verb, wanted = ""] = pattern.split(" ");
    const names = wanted.split("/");
    if (verb !== method || names.length !== parts.length) continue;
    if (names.every((name, index) => name === ":id" || name === parts[index]))
      return { route, id: parts[names.indexOf(":id")] ?? "" };
  }
  return null;
}
