import { amountOf, invalidRequest, metadataOf, Refused, type Thing, type World } from "./world.ts";

type Params = Record<string, unknown>;

/** A charge of a saved card. Cards are named after what they do: `pm_card_success`, `pm_card_decline`… */
export function createPaymentIntent(world: World, params: Params): Thing {
  world.find(params.customer, "customer");
  const card = String(params.payment_method);
  if (card.includes("decline"))
    throw new Refused(402, {
      type: "card_error",
      code: "card_declined",
      decline_code: "generic_decline",
      message: "Your card was declined.",
    });
  if (card.includes("authenticate"))
    throw new Refused(402, {
      type: "card_error",
      code: "authentication_required",
      message: "Your card was declined. This transaction requires authentication.",
    });
  return pay(world, { ...params, amount: amountOf(params.amount), metadata: metadataOf(params) });
}

function pay(world: World, params: Params & { amount: number }): Thing {
  const { amount, currency, customer, transfer_group, metadata } = params;
  const shared = { amount, currency, customer, transfer_group, metadata };
  const intent = world.make("pi", "payment_intent", {
    ...shared,
    status: "succeeded",
    amount_received: amount,
  });
  const charge = world.make("ch", "charge", {
    ...shared,
    payment_intent: intent.id,
    amount_captured: amount,
    refunded: 0,
    transferred: 0,
  });
  intent.latest_charge = charge.id;
  world.move(charge, "charge", amount, world.feeOf(world.settled(amount, String(currency)).amount));
  world.tell("payment_intent.succeeded", intent);
  return intent;
}

export function createSession(world: World, params: Params): Thing {
  world.find(params.customer, "customer");
  const [line] = (params.line_items ?? []) as {
    quantity: string;
    price_data: { unit_amount: string; currency: string };
  }[];
  const amount = line ? amountOf(line.price_data.unit_amount, "unit_amount") * Number(line.quantity) : null;
  if (params.mode === "payment" && amount === null)
    throw invalidRequest("You must pass line_items in payment mode.");
  const session = world.make("cs", "checkout.session", {
    ...params,
    metadata: metadataOf(params),
    status: "open",
    payment_status: params.mode === "setup" ? "no_payment_required" : "unpaid",
    amount_total: amount,
    currency: line?.price_data.currency ?? null,
    payment_intent: null,
    setup_intent: null,
  });
  session.url = `https://checkout.stripe.com/c/pay/${session.id}`;
  return session;
}

/** What a payer does on the page. */
export function completeSession(world: World, id: string): void {
  const session = world.find(id, "checkout.session");
  if (session.status !== "open") return;
  const data = (session.payment_intent_data ?? {}) as Params;
  const { amount_total, currency, customer } = session;
  const intent = pay(world, { ...data, amount: Number(amount_total), currency, customer });
  Object.assign(session, { status: "complete", payment_status: "paid", payment_intent: intent.id });
  world.tell("checkout.session.completed", session);
}

export function expireSession(world: World, id: string): Thing {
  const session = world.find(id, "checkout.session");
  if (session.status !== "open")
    throw invalidRequest(`Only Checkout Sessions with a status in ["open"] can be expired.`);
  session.status = "expired";
  world.tell("checkout.session.expired", session);
  return session;
}

export function createRefund(world: World, params: Params): Thing {
  const intent = world.find(params.payment_intent, "payment_intent");
  const charge = world.find(intent.latest_charge, "charge");
  const amount = amountOf(params.amount);
  const left = Number(charge.amount) - Number(charge.refunded);
  if (amount > left)
    throw invalidRequest(`Refund amount (${amount}) is greater than unrefunded amount on charge (${left})`);
  const { id: payment_intent, currency } = intent;
  assertEnough(world, String(currency), amount);
  charge.refunded = Number(charge.refunded) + amount;
  const refund = world.make("re", "refund", {
    amount,
    currency,
    payment_intent,
    status: "succeeded",
    metadata: metadataOf(params),
  });
  world.move(refund, "refund", -amount);
  return refund;
}

export function createTransfer(world: World, params: Params): Thing {
  const account = world.find(params.destination, "account");
  if ((account.capabilities as Params).transfers !== "active")
    throw invalidRequest(
      "Your destination account needs to have the transfers capability enabled.",
      "insufficient_capabilities_for_transfer",
    );
  const amount = amountOf(params.amount);
  const currency = String(params.currency);
  if (params.source_transaction) {
    const charge = world.find(params.source_transaction, "charge");
    if (Number(charge.transferred) + amount > Number(charge.amount))
      throw invalidRequest("Transfers using this transaction as a source must not exceed its amount.");
    if (world.settled(0, String(charge.currency)).currency !== currency)
      throw invalidRequest("The currency must be that of the source transaction's balance transaction.");
    charge.transferred = Number(charge.transferred) + amount;
  }
  assertEnough(world, currency, amount);
  const { destination, transfer_group } = params;
  const transfer = world.make("tr", "transfer", {
    ...{ amount, currency, destination, transfer_group },
    metadata: metadataOf(params),
    amount_reversed: 0,
    reversals: { object: "list", data: [], has_more: false },
  });
  world.move(transfer, "transfer", -amount);
  payOut(world, transfer);
  return transfer;
}

export function createReversal(world: World, transferId: string, params: Params): Thing {
  const transfer = world.find(transferId, "transfer");
  const amount = amountOf(params.amount);
  if (Number(transfer.amount_reversed) + amount > Number(transfer.amount))
    throw invalidRequest("Reversal amount is greater than the transfer's remaining amount.");
  transfer.amount_reversed = Number(transfer.amount_reversed) + amount;
  const reversal = world.make("trr", "transfer_reversal", {
    ...{ amount, currency: transfer.currency, transfer: transferId },
    metadata: metadataOf(params),
  });
  (transfer.reversals as { data: Thing[] }).data.push(reversal);
  world.move(reversal, "transfer_reversal", amount);
  return reversal;
}

/** The account's schedule, without the wait. */
function payOut(world: World, { amount, currency, destination }: Thing): void {
  const payout = world.make("po", "payout", {
    ...{ amount, currency, account: destination },
    status: "paid",
    arrival_date: 1_800_000_000,
    failure_message: null,
  });
  world.tell("payout.created", payout, String(destination));
  world.tell("payout.paid", payout, String(destination));
}

/** What a payer's bank takes back, with what Stripe asks for the trouble. */
export function openDispute(world: World, paymentId: string, fee: number): Thing {
  const { amount, currency } = world.find(paymentId, "payment_intent");
  const dispute = world.make("dp", "dispute", {
    ...{ amount, currency, payment_intent: paymentId, reason: "general", status: "needs_response" },
    evidence_details: { due_by: 1_900_000_000 },
  });
  world.move(dispute, "dispute", -Number(amount), fee);
  world.tell("charge.dispute.created", dispute);
  return dispute;
}

export function closeDispute(world: World, id: string, status: "won" | "lost"): void {
  const dispute = world.find(id, "dispute");
  dispute.status = status;
  if (status === "won") world.move(dispute, "dispute_reversal", Number(dispute.amount));
  world.tell("charge.dispute.closed", dispute);
}

function assertEnough(world: World, currency: string, amount: number): void {
  const needed = world.settled(amount, currency);
  if ((world.balance.get(needed.currency) ?? 0) < needed.amount)
    throw invalidRequest(
      "You have insufficient available funds in your Stripe account.",
      "balance_insufficient",
    );
}
