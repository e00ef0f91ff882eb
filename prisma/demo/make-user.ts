import type { Person } from "./draw-person.ts";
import type { Making } from "./world.ts";

/** A registered and confirmed person, marked as demo. */
export function makeUser(
  { rows, tell, random }: Making,
  person: Pick<Person, "name" | "email" | "timeZone" | "locale">,
  side: { isClient?: boolean; isFreelancer?: boolean; isAdmin?: boolean },
  joinedAt: Date,
): string {
  const id = random.id(joinedAt);
  rows.User.push({
    id,
    email: person.email,
    emailVerifiedAt: joinedAt,
    name: person.name,
    locale: person.locale,
    timeZone: person.timeZone,
    isClient: side.isClient ?? false,
    isFreelancer: side.isFreelancer ?? false,
    activeView: side.isFreelancer ? "freelancer" : "client",
    isAdmin: side.isAdmin ?? false,
    isDemo: true,
    createdAt: joinedAt,
    updatedAt: joinedAt,
  });
  tell("person.registered", { subjectId: id, actorId: id, data: { through: "demo" }, at: joinedAt });
  return id;
}
