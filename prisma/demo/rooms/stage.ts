import { randomUUID } from "node:crypto";
import type { Viewer } from "@/lib/accounts/viewer";
import { viewerFields, viewerOf } from "@/lib/accounts/viewer-row";
import { after, day } from "@/lib/clock";
import { db } from "@/lib/db";
import type { Family } from "@/lib/skills/families";
import type { Cast } from "../cast.ts";

/** What every scene is given: the people as the verbs take them, and the time. */
export interface Stage {
  client: Viewer;
  freelancer: Viewer;
  moderator: Viewer;
  otherModerator: Viewer;
  /** Anybody of the world. */
  person(id: string): Promise<Viewer>;
  other(family: Family): Viewer;
  otherClient(index: number): Viewer;
  bookings: Cast["bookings"];
  ago(days: number): Date;
  ahead(days: number): Date;
  newId(): string;
}

/** Loads the cast from the world that has just been stored. */
export async function setStage(cast: Cast, now: Date): Promise<Stage> {
  const ids = [
    cast.client,
    cast.freelancer,
    cast.moderator,
    cast.otherModerator,
    ...Object.values(cast.others),
    ...cast.otherClients,
  ];
  const rows = await db.user.findMany({ where: { id: { in: ids } }, select: viewerFields });
  const viewers = new Map(rows.map((row) => [row.id, viewerOf(row, "", true)]));
  const viewer = (id: string | undefined): Viewer => {
    const found = viewers.get(id ?? "");
    if (!found) throw new Error("the demo world has fewer people than its contracts need");
    return found;
  };
  return {
    client: viewer(cast.client),
    freelancer: viewer(cast.freelancer),
    moderator: viewer(cast.moderator),
    otherModerator: viewer(cast.otherModerator),
    person: async (id) =>
      viewers.get(id) ??
      viewerOf(await db.user.findUniqueOrThrow({ where: { id }, select: viewerFields }), "", true),
    other: (family) => viewer(cast.others[family]),
    otherClient: (index) => viewer(cast.otherClients[index]),
    bookings: cast.bookings,
    ago: (days) => after(now, -days * day),
    ahead: (days) => after(now, days * day),
    newId: randomUUID,
  };
}
