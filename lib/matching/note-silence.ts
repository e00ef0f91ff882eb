import { after, day, hour } from "@/lib/clock";
import { db } from "@/lib/db";

/** An invitation left lying for a week counts as not taken up: nobody writes anything then, so this says it. */
export async function noteSilence(now = new Date()): Promise<void> {
  const until = after(now, -7 * day);
  const lying = await db.invitation.findMany({
    where: { state: "sent", createdAt: { gte: after(until, -2 * hour), lt: until } },
    select: { freelancerId: true },
    distinct: ["freelancerId"],
  });
  if (lying.length > 0) await db.matchChange.createMany({ data: lying });
}
