import { after, day } from "@/lib/clock";
import type { Tier } from "@/lib/tiers";
import type { DemoClient, DemoFreelancer, DemoRateCard, Making } from "./world.ts";

/** One contract of the past before its story is told. */
export interface PastContract {
  id: string;
  client: DemoClient;
  freelancer: DemoFreelancer;
  tier: Tier;
  agreedAt: Date;
  rateCard: DemoRateCard | null;
  /** The same client hired the same person again: the later contract. */
  rehired: PastContract | null;
}

/** The latest were agreed so many days ago. */
const latestAgreement = 18;

/** Who hired whom and when, oldest first: sought-after people more often, good ones again by the same client. */
export function planPast(
  { random, now }: Pick<Making, "random" | "now">,
  clients: readonly DemoClient[],
  freelancers: readonly DemoFreelancer[],
  count: number,
): PastContract[] {
  const people = new Map(freelancers.filter(({ demand }) => demand > 0).map((person) => [person.id, person]));
  const demands = Object.fromEntries([...people].map(([id, { demand }]) => [id, demand]));
  const dated = Array.from({ length: count }, () => {
    const freelancer = people.get(random.weighted(demands)) ?? [...people.values()][0];
    if (!freelancer) throw new RangeError("there are no freelancers");
    const span = now.getTime() - latestAgreement * day - freelancer.joinedAt.getTime();
    // More of it lately, as on a marketplace that grows.
    return { freelancer, agreedAt: after(freelancer.joinedAt, 3 * day + span * random.next() ** 0.7) };
  }).sort((a, b) => a.agreedAt.getTime() - b.agreedAt.getTime());
  const latest = new Map<string, PastContract[]>();
  return dated.map(({ freelancer, agreedAt }) => {
    const earlier = latest.get(freelancer.id) ?? [];
    const again =
      earlier.length > 0 && random.chance(0.04 + 0.3 * freelancer.ability.delivery ** 2)
        ? random.pick(earlier)
        : null;
    const client = again?.client ?? drawClient(random, clients, freelancer, agreedAt);
    const tier = random.pick(freelancer.tiers);
    const isBooking = tier === "commodity" && freelancer.rateCards.length > 0 && random.chance(0.5);
    const contract: PastContract = {
      id: random.id(agreedAt),
      client,
      freelancer,
      tier,
      agreedAt,
      rateCard: isBooking ? random.pick(freelancer.rateCards) : null,
      rehired: null,
    };
    if (again) again.rehired ??= contract;
    latest.set(freelancer.id, [...earlier.filter((each) => each.client !== client), contract]);
    return contract;
  });
}

function drawClient(
  random: Making["random"],
  clients: readonly DemoClient[],
  { languages }: DemoFreelancer,
  at: Date,
): DemoClient {
  const wantsChinese = random.chance(languages.includes("zh") ? 0.5 : 0.03);
  const side = clients.filter((client) => client.isChinese === wantsChinese);
  const there = side.filter((client) => client.joinedAt < at);
  return random.pick(there.length > 0 ? there : side);
}
