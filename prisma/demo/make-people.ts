import { after, day } from "@/lib/clock";
import { demoPeople } from "./demo-people.ts";
import { makeClient } from "./make-clients.ts";
import { makeFreelancer } from "./make-freelancers.ts";
import { makeUser } from "./make-user.ts";
import type { DemoClient, DemoFreelancer, Making } from "./world.ts";

export interface DemoPeople {
  client: DemoClient;
  freelancer: DemoFreelancer;
  adminId: string;
}

/** The three people whom visitors can sign in as. */
export function makePeople(making: Making, taken: Set<string>): DemoPeople {
  for (const { name } of Object.values(demoPeople)) taken.add(name);
  const common = { locale: "en" as const, languages: ["en"] };
  const client = makeClient(
    making,
    {
      company: "Halden Paper",
      trade: "a stationery maker of fourteen people",
      goods: "notebooks and planners",
      buyers: "people who still write by hand",
    },
    {
      person: {
        ...demoPeople.client,
        ...common,
        country: "SE",
        currency: "EUR",
        timeZone: "Europe/Stockholm",
      },
      joinedAt: after(making.now, -430 * day),
      isOrganisation: true,
      isChinese: false,
      taken,
    },
  );
  const freelancer = makeFreelancer(
    making,
    {
      ...demoPeople.freelancer,
      ...common,
      languages: ["en", "fr"],
      country: "NG",
      currency: "EUR",
      timeZone: "Africa/Lagos",
    },
    {
      family: "design",
      tiers: ["commodity", "judgment"],
      isNewcomer: false,
      joinedAt: after(making.now, -700 * day),
    },
  );
  const adminId = makeUser(
    making,
    { ...demoPeople.admin, ...common, timeZone: "Europe/London" },
    { isClient: true, isAdmin: true },
    after(making.now, -900 * day),
  );
  making.tell("person.made-admin", {
    subjectId: adminId,
    actorId: null,
    data: {},
    at: after(making.now, -900 * day),
  });
  const ability = { scoping: 0.84, review: 0.8, delivery: 0.74 };
  return { client, freelancer: { ...freelancer, ability, demand: 3.2, priceFactor: 1.05 }, adminId };
}
