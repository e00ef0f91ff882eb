import { customerOf, testCardId } from "@/lib/payments/sandbox/test-cards";
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
  if (side.isClient) leaveCard(rows, random.id(joinedAt), id, joinedAt);
  if (side.isFreelancer)
    rows.PayoutAccount.push({
      id: random.id(joinedAt),
      userId: id,
      provider: "sandbox",
      providerId: `acct_sandbox_${id}`,
      isTransferReady: true,
      isPayoutReady: true,
      requirementsDue: [],
      createdAt: joinedAt,
      updatedAt: joinedAt,
    });
  tell("person.registered", { subjectId: id, actorId: id, data: { through: "demo" }, at: joinedAt });
  return id;
}

/** A test card that pays at once, so that funding in the demo world takes one press. */
function leaveCard(rows: Making["rows"], id: string, userId: string, createdAt: Date): void {
  rows.SavedCard.push({
    id,
    userId,
    provider: "sandbox",
    customerId: customerOf(userId),
    providerId: testCardId("success", userId, "demo"),
    brand: "test card",
    last4: "4242",
    expMonth: 12,
    expYear: 2034,
    isDefault: true,
    createdAt,
  });
}
