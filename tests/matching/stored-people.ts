import { randomUUID } from "node:crypto";
import type { Viewer } from "@/lib/accounts/viewer";
import { day } from "@/lib/clock";
import { db } from "@/lib/db";
import type { OwnBrief } from "@/lib/listings/queries";
import { makeListing } from "@/tests/support/listings";
import { makeFreelancer } from "@/tests/support/people";
import { makeDecision, makeProfile, type ProfileOverrides } from "@/tests/support/profiles";

/** Skills of a family that no other test of the file uses keep its people apart from everybody else's. */
export async function makeRanked(
  count: number,
  profile: ProfileOverrides,
  { isNew = false } = {},
): Promise<Viewer[]> {
  const people = await Promise.all(Array.from({ length: count }, () => makeFreelancer()));
  await Promise.all(
    people.map(async (person, index) => {
      await makeProfile(person, {
        createdAt: new Date(Date.now() - (isNew ? 10 : 600) * day),
        ...profile,
      });
      await makeDecision(person);
      if (!isNew) await makeSignals(person, profile.family ?? "writing", 75 + 2 * index);
    }),
  );
  return people;
}

export async function makeSignals(person: Viewer, family: string, value: number): Promise<void> {
  await db.freelancerSignal.create({
    data: {
      freelancerId: person.id,
      tier: "judgment",
      family,
      ...range("scoping", value),
      ...range("review", value),
      ...range("delivery", value),
      contractCount: 7,
      clientCount: 5,
      contributions: {},
    },
  });
}

function range<Key extends "scoping" | "review" | "delivery">(key: Key, value: number) {
  const parts = { [key]: value, [`${key}Low`]: value - 8, [`${key}High`]: value + 8, [`${key}Count`]: 6 };
  return parts as Record<Key | `${Key}Low` | `${Key}High` | `${Key}Count`, number>;
}

/** A published brief with one judgment package, and that package's id. */
export async function makeAsked(
  client: Viewer,
  { family, skills }: { family: string; skills: string[] },
  fields: Parameters<typeof makeListing>[1] = {},
): Promise<{ brief: OwnBrief; packageId: string }> {
  const brief = await makeListing(client, {
    packages: [{ tier: "judgment", family, skills, budgetMinor: 200_000 }],
    ...fields,
  });
  return { brief, packageId: brief.packages[0]?.id ?? randomUUID() };
}
