import { type Family, families } from "@/lib/skills/families";
import type { DemoPeople } from "./make-people.ts";
import type { DemoRows } from "./rows.ts";
import type { DemoClient, DemoFreelancer } from "./world.ts";

/** Who plays in the contracts that are under way, by id. */
export interface Cast {
  client: string;
  freelancer: string;
  moderator: string;
  otherModerator: string;
  /** Somebody practised in each field. */
  others: Readonly<Record<Family, string>>;
  /** Clients of the demo freelancer besides the demo client. */
  otherClients: readonly string[];
  /** Bookings that stand agreed: one made by the demo client, one of the demo freelancer's. */
  bookings: { ofClient: string; ofFreelancer: string };
}

/** Picks the cast from the people of the world: they write in English, and the clients pay as the freelancer reckons. */
export function castOf(
  rows: DemoRows,
  { client, freelancer, adminId, moderatorId }: DemoPeople,
  all: { clients: readonly DemoClient[]; freelancers: readonly DemoFreelancer[] },
): Cast {
  const practised = all.freelancers.filter(
    ({ id, name, tiers, isNewcomer }) =>
      id !== freelancer.id && /^[A-Z]/.test(name) && tiers.length === 2 && !isNewcomer,
  );
  const other = (family: Family) => practised.find((person) => person.family === family) ?? practised[0];
  const agreed = rows.Contract.filter(({ kind, state }) => kind === "booking" && state === "agreed");
  return {
    client: client.id,
    freelancer: freelancer.id,
    moderator: adminId,
    otherModerator: moderatorId,
    others: Object.fromEntries(families.map((family) => [family, other(family)?.id ?? ""])) as Cast["others"],
    otherClients: all.clients
      .filter(({ currency, isChinese }) => currency === freelancer.currency && !isChinese)
      .map(({ id }) => id),
    bookings: {
      ofClient: agreed.find(({ clientId }) => clientId === client.id)?.id ?? "",
      ofFreelancer: agreed.find(({ freelancerId }) => freelancerId === freelancer.id)?.id ?? "",
    },
  };
}
