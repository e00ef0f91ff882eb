import { assertConfirmed } from "@/lib/accounts/policy";
import type { CreateOrganisation } from "@/lib/accounts/schemas";
import { maxOrganisations } from "@/lib/accounts/seat-policy";
import type { Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import { conflict } from "@/lib/errors";
import { appendEvent } from "@/lib/events/append-event";
import { spend } from "@/lib/limits";

/** Founds an organisation; who founds it owns it. Returns its id. */
export async function createOrganisation(viewer: Viewer, { name }: CreateOrganisation): Promise<string> {
  assertConfirmed(viewer);
  await spend("write", viewer.id);
  const owned = await db.seat.count({ where: { userId: viewer.id, role: "owner" } });
  if (owned >= maxOrganisations)
    throw conflict("accounts.errors.tooManyOrganisations", { max: maxOrganisations });
  return db.$transaction(async (tx) => {
    const { id } = await tx.organisation.create({
      data: { name, seats: { create: { userId: viewer.id, role: "owner" } } },
      select: { id: true },
    });
    await appendEvent(tx, "organisation.created", { subjectId: id, actorId: viewer.id, data: {} });
    return id;
  });
}
