import type { MatchFreelancer, MatchListing, MatchSignals } from "@/lib/matching/snapshot";
import { cellKey } from "@/lib/signals/priors";
import { skills } from "@/lib/skills/catalogue";
import { families } from "@/lib/skills/families";
import { tiers } from "@/lib/tiers";

const day = 86_400_000;
export const benchNow = new Date("2026-11-20T12:00:00Z");

/** Uniform draws in [0, 1) from a seed (mulberry32). */
export function drawsFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
}

const ofFamily = families.map((family) =>
  skills.filter((skill) => skill.family === family).map(({ slug }) => slug),
);
// The most common field has three times the people of the rarest.
const weights = families.map((_, index) => 3 - (2 * index) / (families.length - 1));
const total = weights.reduce((sum, weight) => sum + weight, 0);

function drawFamily(draw: () => number): number {
  return familyAt(draw());
}

function familyAt(share: number): number {
  let left = share * total;
  for (const [family, weight] of weights.entries()) {
    left -= weight;
    if (left < 0) return family;
  }
  return 0;
}

/** Some skills of a field, the first of its list oftener than the last. */
function drawSkills(draw: () => number, family: number, count: number): string[] {
  const own = ofFamily[family] ?? [];
  const chosen = new Set<string>();
  for (let tries = 0; chosen.size < Math.min(count, own.length) && tries < 100; tries++)
    chosen.add(own[Math.floor(draw() ** 1.4 * own.length)] ?? "");
  return [...chosen];
}

/**
 * Made-up people, the same for the same seed: most have a record in their field, the others are new. They come field by
 * field, as the product loads them.
 */
export function* people(count: number, seed: number): Generator<MatchFreelancer> {
  const draw = drawsFrom(seed);
  for (let index = 0; index < count; index++) yield person(index, draw, familyAt((index + 0.5) / count));
}

export const idOf = (index: number) => `00000000-0000-4000-8000-${index.toString(16).padStart(12, "0")}`;

export function person(index: number, draw: () => number, family = drawFamily(draw)): MatchFreelancer {
  const own = drawSkills(draw, family, 3 + Math.floor(draw() * 5));
  if (draw() < 0.3) own.push(...drawSkills(draw, drawFamily(draw), 1).filter((slug) => !own.includes(slug)));
  const isKnown = draw() < 0.6;
  const practised = draw() < 0.35 ? ["judgment" as const] : draw() < 0.5 ? ["commodity" as const] : tiers;
  const name = families[family] ?? "data";
  const joined = isKnown ? 200 + draw() * 900 : draw() * 260;
  return {
    id: idOf(index),
    tiers: practised,
    skills: own.map((slug) => ({ slug, level: 1 + Math.floor(draw() * 5) })),
    rates: {
      judgment: { amountMinor: 20_000 + Math.floor(draw() * 60_000), currency: draw() < 0.8 ? "USD" : "EUR" },
    },
    languages: draw() < 0.2 ? ["en", "zh"] : draw() < 0.97 ? ["en"] : ["zh"],
    isAvailable: draw() < 0.88,
    isSuspended: draw() < 0.005,
    capacity: 3,
    running: Math.floor(draw() * 3.4),
    family: name,
    freeFromDay: draw() < 0.1 ? Math.floor(benchNow.getTime() / day) + Math.floor(draw() * 60) : 0,
    response: isKnown ? { invited: 12, accepted: Math.floor(draw() * 13) } : { invited: 0, accepted: 0 },
    finished: isKnown && own[0] ? { [own[0]]: 1 + Math.floor(draw() * 6) } : {},
    unknownsMet: isKnown && draw() < 0.3 ? { audience: 1 } : {},
    signals: isKnown
      ? Object.fromEntries(practised.map((tier) => [cellKey(tier, name), measured(draw)]))
      : {},
    exposure: { deserved: draw() * 6, received: draw() * 6 },
    newcomerCredit: isKnown ? 0 : 8 * draw(),
    evidence: { commodity: 2, judgment: 2 },
    joinedAt: new Date(Math.floor((benchNow.getTime() - joined * day) / day) * day),
  };
}

function measured(draw: () => number): MatchSignals {
  const signal = () => {
    const value = Math.fround(Math.min(98, 45 + 25 * (draw() + draw())));
    return { value, low: value - 7, high: Math.min(100, value + 7), effectiveCount: 1 + draw() * 12 };
  };
  return {
    scoping: signal(),
    review: signal(),
    delivery: signal(),
    contractCount: 1 + Math.floor(draw() * 14),
    clientCount: 1 + Math.floor(draw() * 8),
  };
}

/** Made-up questions: two to four skills of one field, half of them priced, half with open questions. */
export function questions(count: number, seed: number): MatchListing[] {
  const draw = drawsFrom(seed);
  return Array.from({ length: count }, (_, index) => {
    const family = drawFamily(draw);
    return {
      id: idOf(index),
      packageId: idOf(count + index),
      tier: draw() < 0.5 ? "judgment" : "commodity",
      family: families[family] ?? "data",
      skills: drawSkills(draw, family, 2 + Math.floor(draw() * 3)),
      unknowns: draw() < 0.5 ? ["audience", "owner"] : [],
      text: `${drawSkills(draw, family, 3).join(", ")} and the rest of it`,
      budget:
        draw() < 0.5 ? { amountMinor: 30_000 + Math.floor(draw() * 60_000), currency: "USD" as const } : null,
      startInDays: Math.floor(draw() * 20),
      language: "en",
    };
  });
}
