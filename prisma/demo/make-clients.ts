import { after, day } from "@/lib/clock";
import { type Company, chineseCompanies, companies } from "./content/companies.ts";
import { cultures } from "./content/cultures.ts";
import { chineseCultures, drawPerson, type Person } from "./draw-person.ts";
import { makeUser } from "./make-user.ts";
import type { DemoClient, Making } from "./world.ts";

const withoutChinese = cultures.filter((culture) => !culture.isChineseScript);

/** One client for each company; every third company is an organisation with seats. */
export function makeClients(making: Making, taken: Set<string>): DemoClient[] {
  const { random } = making;
  return [...companies, ...chineseCompanies].map((company, index) => {
    const draws = { ...making, random: random.branch(`client ${index}`) };
    const isChinese = index >= companies.length;
    const person = drawPerson(draws.random, taken, isChinese ? chineseCultures : withoutChinese);
    return makeClient(draws, company, {
      person: isChinese ? { ...person, currency: "CNY", timeZone: "Asia/Shanghai" } : person,
      joinedAt: after(making.now, -draws.random.whole(260, 980) * day),
      isOrganisation: index % 3 === 0,
      taken,
      isChinese,
    });
  });
}

interface ClientDraft {
  person: Person;
  joinedAt: Date;
  isOrganisation: boolean;
  isChinese: boolean;
  taken: Set<string>;
}

export function makeClient(
  making: Making,
  company: Company,
  { person, joinedAt, isOrganisation, isChinese, taken }: ClientDraft,
): DemoClient {
  const id = makeUser(making, person, { isClient: true }, joinedAt);
  const organisationId = isOrganisation ? makeOrganisation(making, company, id, joinedAt, taken) : null;
  const { name, currency } = person;
  return { id, name, joinedAt, currency, company, organisationId, isChinese };
}

function makeOrganisation(
  making: Making,
  { company }: Company,
  ownerId: string,
  createdAt: Date,
  taken: Set<string>,
): string {
  const { rows, tell, random } = making;
  const organisationId = random.id(createdAt);
  rows.Organisation.push({ id: organisationId, name: company, createdAt });
  tell("organisation.created", { subjectId: organisationId, actorId: ownerId, data: {}, at: createdAt });
  const seat = (userId: string, role: "owner" | "member" | "finance") => {
    rows.Seat.push({ organisationId, userId, role, createdAt });
    tell("organisation.seat-given", {
      subjectId: organisationId,
      actorId: ownerId,
      data: { personId: userId, role },
      at: createdAt,
    });
  };
  seat(ownerId, "owner");
  for (const role of random.some(["member", "finance"] as const, random.whole(1, 2))) {
    const colleague = drawPerson(random, taken, withoutChinese);
    seat(makeUser(making, colleague, { isClient: true }, createdAt), role);
  }
  return organisationId;
}
