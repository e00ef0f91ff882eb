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
  /** A second moderator, for what the first may not decide: appeals against own decisions. Nobody signs in as them. */
  moderatorId: string;
}

const secondModerator = { name: "Ottilie Brandt", email: "moderator@demo.plumbline.example" };

/** The three people whom visitors can sign in as. */
export function makePeople(making: Making, taken: Set<string>): DemoPeople {
  for (const { name } of [...Object.values(demoPeople), secondModerator]) taken.add(name);
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
  const makeModerator = (person: { name: string; email: string }) => {
    const at = after(making.now, -900 * day);
    const draft = { ...person, ...common, timeZone: "Europe/London" };
    const id = makeUser(making, draft, { isClient: true, isAdmin: true }, at);
    making.tell("person.made-admin", { subjectId: id, actorId: null, data: {}, at });
    return id;
  };
  const adminId = makeModerator(demoPeople.admin);
  const ability = { scoping: 0.84, review: 0.8, delivery: 0.74 };
  const moderatorId = makeModerator(secondModerator);
  return {
    client,
    freelancer: { ...freelancer, ability, demand: 3.2, priceFactor: 1.05 },
    adminId,
    moderatorId,
  };
}
