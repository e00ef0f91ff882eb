import { type RateLimiterAbstract, RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import { limited } from "@/lib/errors";
import { pool } from "@/lib/pool";

/** How often something may be done: so many points per so many seconds. */
const rules = {
  /** Every change that is asked for, before anything is known about it. */
  changesByAddress: { points: 600, duration: 60 },
  /** The forms for those who are not signed in. */
  doorsByAddress: { points: 90, duration: 5 * 60 },
  signInByAccount: { points: 10, duration: 15 * 60 },
  signInByAddress: { points: 60, duration: 15 * 60 },
  factorByAccount: { points: 10, duration: 15 * 60 },
  signUpByAddress: { points: 20, duration: 60 * 60 },
  mailByAccount: { points: 5, duration: 60 * 60 },
  mailByAddress: { points: 30, duration: 60 * 60 },
  write: { points: 120, duration: 60 },
  assess: { points: 240, duration: 60 },
  search: { points: 120, duration: 60 },
  message: { points: 30, duration: 60 },
  proposal: { points: 20, duration: 60 * 60 },
  assist: { points: 10, duration: 60 * 60 },
  /** For everybody together: what an outside service may cost. */
  assistByAll: { points: 300, duration: 60 * 60 },
  report: { points: 20, duration: 60 * 60 },
} as const;

export type LimitRule = keyof typeof rules;

const limiters = new Map<LimitRule, RateLimiterAbstract>();

/** Counts one use under a key; throws a `limit` refusal when the rule is used up. Counters are shared by all instances. */
export async function spend(rule: LimitRule, key: string): Promise<void> {
  try {
    await limiterOf(rule).consume(key);
  } catch (refused) {
    if (refused instanceof RateLimiterRes) throw limited(refused.msBeforeNext / 1000);
    throw refused;
  }
}

/** Forgets what was counted, as after a successful sign-in. */
export async function forgive(rule: LimitRule, key: string): Promise<void> {
  await limiterOf(rule).delete(key);
}

function limiterOf(rule: LimitRule): RateLimiterAbstract {
  const known = limiters.get(rule);
  if (known) return known;
  const limiter = new RateLimiterPostgres({
    storeClient: pool,
    storeType: "pool",
    tableName: "RateLimit",
    tableCreated: true,
    keyPrefix: rule,
    ...rules[rule],
  });
  limiters.set(rule, limiter);
  return limiter;
}
