import type { Tx } from "@/lib/db";

/** Lets everything that counts a freelancer's places (open proposals, booked units) take turns until the transaction ends. */
export async function lockProfile(tx: Tx, userId: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "FreelancerProfile" WHERE "userId" = ${userId}::uuid FOR UPDATE`;
}
