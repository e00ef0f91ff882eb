import { randomBytes } from "node:crypto";
import { z } from "zod";
import { db, type Tx } from "@/lib/db";

const money = { amountMinor: z.int().positive(), currency: z.string() };
const moment = z.iso.datetime().nullable();

/** What the sandbox keeps about each kind of thing, as a card processor would. */
const schemas = {
  page: z.object({
    ...money,
    state: z.enum(["open", "paid", "processing", "closed"]),
    holdId: z.string(),
    callId: z.string(),
    customerId: z.string(),
    returnTo: z.string(),
    paymentId: z.string().nullable(),
  }),
  payment: z.object({
    ...money,
    state: z.enum(["succeeded", "processing", "failed"]),
    holdId: z.string(),
    callId: z.string(),
    pageId: z.string().nullable(),
    refundedMinor: z.int(),
    transferredMinor: z.int(),
    failsAt: moment,
    contestedAt: moment,
  }),
  transfer: z.object({
    ...money,
    callId: z.string(),
    accountId: z.string(),
    paymentId: z.string(),
    reversedMinor: z.int(),
    payoutId: z.string().nullable(),
  }),
  reversal: z.object({ ...money, callId: z.string(), transferId: z.string() }),
  refund: z.object({ ...money, callId: z.string(), paymentId: z.string() }),
  payout: z.object({ ...money, accountId: z.string() }),
  account: z.object({ isReady: z.boolean(), country: z.string().nullable() }),
  cardPage: z.object({
    state: z.enum(["open", "done"]),
    customerId: z.string(),
    returnTo: z.string(),
  }),
  dispute: z.object({
    ...money,
    paymentId: z.string(),
    state: z.enum(["open", "won", "lost"]),
    answer: z.string().nullable(),
  }),
} as const;

export type SandboxKind = keyof typeof schemas;
export type SandboxData<Kind extends SandboxKind> = z.infer<(typeof schemas)[Kind]>;

const prefixes: Record<SandboxKind, string> = {
  page: "cs",
  payment: "pi",
  transfer: "tr",
  reversal: "trr",
  refund: "re",
  payout: "po",
  account: "acct",
  cardPage: "cs",
  dispute: "dp",
};

export const sandboxId = (prefix: string) => `${prefix}_sandbox_${randomBytes(12).toString("hex")}`;

/** Makes one thing; the same idempotency key answers with what was made before, and runs nothing. */
export async function makeOnce<Kind extends SandboxKind>(
  kind: Kind,
  key: string | null,
  make: (tx: Tx, id: string) => Promise<SandboxData<Kind>>,
): Promise<{ id: string; data: SandboxData<Kind> }> {
  return db.$transaction(async (tx) => {
    if (key) {
      await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`sandbox:${key}`}, 0))`;
      const known = await tx.sandboxObject.findUnique({ where: { key } });
      if (known) return { id: known.id, data: schemas[kind].parse(known.data) as SandboxData<Kind> };
    }
    const id = sandboxId(prefixes[kind]);
    const data = await make(tx, id);
    await tx.sandboxObject.create({ data: { id, kind, key, data, createdAt: new Date() } });
    return { id, data };
  });
}

/** One thing, or null when there is none of that kind. */
export async function readObject<Kind extends SandboxKind>(
  kind: Kind,
  id: string,
  tx: Tx | typeof db = db,
): Promise<SandboxData<Kind> | null> {
  const found = await tx.sandboxObject.findFirst({ where: { id, kind } });
  return found ? (schemas[kind].parse(found.data) as SandboxData<Kind>) : null;
}

/** One thing, locked until the transaction ends. */
export async function lockObject<Kind extends SandboxKind>(
  tx: Tx,
  kind: Kind,
  id: string,
): Promise<SandboxData<Kind> | null> {
  await tx.$queryRaw`select 1 from "SandboxObject" where "id" = ${id} for update`;
  return readObject(kind, id, tx);
}

export async function changeObject<Kind extends SandboxKind>(
  tx: Tx,
  kind: Kind,
  id: string,
  changes: Partial<SandboxData<Kind>>,
): Promise<void> {
  const before = await readObject(kind, id, tx);
  await tx.sandboxObject.update({
    where: { id },
    data: { data: schemas[kind].parse({ ...before, ...changes }) },
  });
}

export async function listObjects<Kind extends SandboxKind>(
  kind: Kind,
  where: { since?: Date; until?: Date; take?: number } = {},
): Promise<{ id: string; createdAt: Date; data: SandboxData<Kind> }[]> {
  const rows = await db.sandboxObject.findMany({
    where: { kind, createdAt: { gte: where.since, lt: where.until } },
    orderBy: { createdAt: "desc" },
    take: where.take,
  });
  return rows.map(({ id, createdAt, data }) => ({
    id,
    createdAt,
    data: schemas[kind].parse(data) as SandboxData<Kind>,
  }));
}
