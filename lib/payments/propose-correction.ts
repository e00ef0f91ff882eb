import { assertAdmin } from "@/lib/accounts/policy";
import type { Viewer } from "@/lib/accounts/viewer";
import { present } from "@/lib/clock";
import { db } from "@/lib/db";
import { ProposeCorrection } from "@/lib/payments/schemas";

/** Writes down a movement that should be booked by hand, with its reason. Another administrator decides. */
export async function proposeCorrection(
  viewer: Viewer,
  input: ProposeCorrection,
  now = present(),
): Promise<{ correctionId: string }> {
  assertAdmin(viewer);
  const { id } = await db.ledgerCorrection.create({
    data: { ...ProposeCorrection.parse(input), proposedById: viewer.id, proposedAt: now },
    select: { id: true },
  });
  return { correctionId: id };
}
