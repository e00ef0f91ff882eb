import { z } from "zod";
import { assertAdmin } from "@/lib/accounts/policy";
import type { Viewer } from "@/lib/accounts/viewer";
import { present } from "@/lib/clock";
import { db } from "@/lib/db";
import { conflict, forbidden, notFound } from "@/lib/errors";
import { writeTransfer } from "@/lib/payments/ledger";
import { CorrectionEntry, type DecideCorrection } from "@/lib/payments/schemas";
import { claim } from "@/lib/transition";

/**
 * Books a proposed correction or declines it; booked by somebody else than the one who proposed it. Refuses not-found, forbidden,
 * and conflict when it was decided already or would overdraw an account.
 */
export async function decideCorrection(
  viewer: Viewer,
  { correctionId: id, answer }: DecideCorrection,
  now = present(),
): Promise<void> {
  assertAdmin(viewer);
  const correction = await db.ledgerCorrection.findUnique({ where: { id } });
  if (!correction) throw notFound();
  const { proposedById, currency } = correction;
  if (answer === "book" && proposedById === viewer.id) throw forbidden("payments.errors.otherAdmin");
  const entries = z.array(CorrectionEntry).parse(correction.entries);
  try {
    await db.$transaction(async (tx) => {
      await claim(
        tx.ledgerCorrection.updateMany({
          where: { id, state: "proposed" },
          data: {
            state: answer === "book" ? "booked" : "declined",
            decidedById: viewer.id,
            decidedAt: now,
          },
        }),
        "payments.errors.decided",
      );
      const movement = {
        key: `correction:${id}`,
        reason: "correction" as const,
        currency,
        holdId: null,
        eventId: null,
      };
      if (answer === "book") await writeTransfer(tx, { ...movement, at: now, entries });
    });
  } catch (error) {
    if (error instanceof Error && /would be overdrawn/.test(error.message))
      throw conflict("payments.errors.overdrawn");
    throw error;
  }
}
