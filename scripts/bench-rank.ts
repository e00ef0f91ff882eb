import { Door } from "@/lib/matching/door/door";
import { unit } from "./tiering/fold-posts";

/**
 * npm run bench:rank: lines a second through the door of `npm run rank`, over 2,400 freelancers, on one core. Ratios are against
 * parsing the same lines as JSON in the same run.
 */
const people = 2_400;
const categories = ["writing", "design", "data", "web", "mobile", "ops"];
const skillsOf = (category: string) => Array.from({ length: 12 }, (_, n) => `${category}-${n}`);
let drawn = 0;
const random = () => unit(`bench ${drawn++}`);
const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
const at = (hours: number) => new Date(Date.UTC(2026, 0, 1) + hours * 3_600_000).toISOString();

const joins = Array.from({ length: people }, (_, n) => {
  const category = pick(categories);
  return JSON.stringify({
    type: "freelancer",
    id: `f${n}`,
    at: at(0),
    category,
    tiers: ["commodity", "judgment"],
    skills: skillsOf(category)
      .filter(() => random() < 0.35)
      .map((name) => ({ name, level: 1 + Math.floor(random() * 5) })),
    rate: { amountMinor: 4_000 + Math.floor(random() * 6_000), currency: "USD" },
    capacity: 2,
    available: random() < 0.8,
  });
});
const updates = Array.from({ length: 100_000 }, (_, n) => {
  const freelancerId = `f${Math.floor(random() * people)}`;
  const when = at(n / 100);
  const kind = random();
  if (kind < 0.5)
    return JSON.stringify({
      type: "freelancer.updated",
      id: freelancerId,
      at: when,
      available: random() < 0.8,
    });
  if (kind < 0.8)
    return JSON.stringify({
      type: "invitation",
      at: when,
      freelancerId,
      listingId: "l",
      accepted: random() < 0.6,
    });
  const category = pick(categories);
  return JSON.stringify({
    type: "contract.closed",
    at: when,
    freelancerId,
    clientId: `c${Math.floor(random() * 3_000)}`,
    tier: pick(["commodity", "judgment"]),
    category,
    skills: [pick(skillsOf(category)), pick(skillsOf(category))],
    valueMinor: 50_000 + Math.floor(random() * 400_000),
    currency: "USD",
    scoping: {
      estimatedDays: 10,
      actualDays: 8 + random() * 8,
      estimatedMinor: 100_000,
      finalMinor: 110_000,
    },
    review: {
      criteria: 4,
      criteriaChecked: 2,
      deliveries: 2,
      firstPass: Math.floor(random() * 3),
      defectsAfter: 0,
    },
    delivery: { checkpoints: 4, kept: 3, daysLate: random() * 5, completed: true },
  });
});
const asks = Array.from({ length: 2_000 }, (_, n) => {
  const category = pick(categories);
  return JSON.stringify({
    type: "rank",
    id: `r${n}`,
    at: at(1_000 + n / 3),
    tier: pick(["commodity", "judgment"]),
    category,
    skills: skillsOf(category).filter(() => random() < 0.25),
    budget: { amountMinor: 7_000, currency: "USD" },
    limit: 10,
  });
});

const door = new Door();
for (const line of joins) door.read(line);
report("updates", updates, (line) => door.read(line));
report("rankings", asks, (line) => JSON.stringify(door.read(line)));

function time(lines: readonly string[], work: (line: string) => unknown): number {
  const from = performance.now();
  for (const line of lines) work(line);
  return performance.now() - from;
}

function report(name: string, lines: readonly string[], work: (line: string) => unknown): void {
  const ms = time(lines, work);
  const parsing = time(lines, (line) => JSON.parse(line));
  const rate = Math.round(lines.length / (ms / 1000)).toLocaleString("en");
  console.log(
    `${name.padEnd(12)}${rate.padStart(10)} a second   ×${(ms / parsing).toFixed(1)} the time of parsing them`,
  );
}
