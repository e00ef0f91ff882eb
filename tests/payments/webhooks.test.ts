import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { POST } from "@/app/webhooks/payments/route";
import { db } from "@/lib/db";
import { sandboxSecret } from "@/lib/payments/sandbox/secret";
import { isSigned, signWebhook } from "@/lib/payments/webhooks/signature";

// Whole lives of contracts take their time on a busy machine.
vi.setConfig({ testTimeout: 90_000 });

const event = (overrides: object = {}) =>
  JSON.stringify({
    id: `evt_${randomUUID()}`,
    object: "event",
    type: "payment_intent.succeeded",
    data: { object: { id: "pi_1", amount_received: 5, currency: "eur", metadata: {} } },
    ...overrides,
  });

async function send(body: string | Uint8Array, signature: string | null): Promise<number> {
  const headers: Record<string, string> = signature === null ? {} : { "stripe-signature": signature };
  const sent = typeof body === "string" ? body : Buffer.from(body);
  const request = new Request("http://door/webhooks/payments", { method: "POST", headers, body: sent });
  return (await POST(request)).status;
}

const signed = (body: string) => send(body, signWebhook(body, sandboxSecret()));
const printable = fc.string({
  unit: fc.integer({ min: 32, max: 126 }).map((code) => String.fromCharCode(code)),
});

async function traces() {
  const [events, entries, calls] = await Promise.all([
    db.webhookEvent.count(),
    db.ledgerEntry.count(),
    db.providerCall.count(),
  ]);
  return { events, entries, calls };
}

test("whatever is not signed by a provider is refused, and leaves nothing", async () => {
  const before = await traces();
  const part = fc.oneof(printable, fc.constantFrom("t=1,v1=00", "t=,v1=", "v1=abc", "t=9999999999,v1=", ","));
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), fc.option(part), async (body, signature) => {
      expect([400, 413]).toContain(await send(body, signature));
    }),
    { numRuns: 300 },
  );
  const body = event();
  const header = signWebhook(body, sandboxSecret());
  await fc.assert(
    fc.asyncProperty(fc.nat(body.length - 1), fc.nat(header.length - 1), printable, async (at, in_, text) => {
      const broken = `${body.slice(0, at)}${text || " "}${body.slice(at)}`;
      expect(await send(broken, header)).toBe(400);
      const cut = header.slice(0, in_);
      expect(await send(body, cut)).toBe(400);
    }),
    { numRuns: 300 },
  );
  for (const secret of ["", " ", "whsec_other", `${sandboxSecret()} `])
    expect(await send(body, signWebhook(body, secret || "x"))).toBe(400);
  expect(await send("x".repeat(600_000), header)).toBe(413);
  expect(await traces()).toEqual(before);
});

test("an old signature is refused, also when it is right", () => {
  const body = event();
  const secret = sandboxSecret();
  const [, timestamp = "", signature = ""] = /^t=(\d+),v1=(.+)$/.exec(signWebhook(body, secret)) ?? [];
  expect(isSigned(Buffer.from(body), `t=${timestamp},v1=${signature}`, [secret])).toBe(true);
  expect(isSigned(Buffer.from(body), `t=${Number(timestamp) - 400},v1=${signature}`, [secret])).toBe(false);
  expect(isSigned(Buffer.from(body), `t=${timestamp},v0=${signature}`, [secret])).toBe(false);
});

test("signed bodies that are no events are refused, never a fault", async () => {
  const before = await traces();
  const bodies = [
    "",
    "null",
    "[]",
    "{",
    '"text"',
    "{}",
    event({ id: "" }),
    event({ id: 7 }),
    event({ data: {} }),
  ];
  const odd = [
    event({ type: "a\u0000b" }),
    event({ id: "x".repeat(300) }),
    event({ data: { object: null } }),
  ];
  for (const body of [...bodies, ...odd]) expect(await signed(body), body.slice(0, 80)).toBe(400);
  expect(await traces()).toEqual(before);
});

test("unknown types are kept and can be read; the same event is stored once, however often it is sent", async () => {
  for (const type of ["invoice.created", "__proto__", "constructor", "toString"]) {
    const body = event({ type });
    const answers = await Promise.all([signed(body), signed(body), signed(body)]);
    expect(answers).toEqual([200, 200, 200]);
    const { id: eventId } = JSON.parse(body) as { id: string };
    expect(await db.webhookEvent.findMany({ where: { eventId } })).toMatchObject([
      { state: "kept", body, type },
    ]);
  }
});

test("one that cannot be handled answers 500, keeps what was sent, and has no effect", async () => {
  const before = await traces();
  const dispute = {
    id: "dp_1",
    amount: 5,
    currency: "eur",
    payment_intent: "pi_unknown",
    status: "needs_response",
  };
  const body = event({ type: "charge.dispute.created", data: { object: dispute } });
  expect(await signed(body)).toBe(500);
  const { id: eventId } = JSON.parse(body) as { id: string };
  const stored = await db.webhookEvent.findFirstOrThrow({ where: { eventId } });
  expect(stored).toMatchObject({ state: "failed", attempts: 1, body });
  expect(stored.error).toContain("not known");
  expect(await traces()).toEqual({ ...before, events: before.events + 1 });
  await expect(db.webhookEvent.update({ where: { id: stored.id }, data: { body: "{}" } })).rejects.toThrow(
    /never edited/,
  );
});
