import { setTimeout as sleep } from "node:timers/promises";

/** Longer than any of the ways through takes, so that how long an answer took says nothing about which way it went. */
const floor = 350;

/** Does the work and answers no sooner than after a fixed while, whether it succeeds or fails. */
export async function evenTime<Result>(work: () => Promise<Result>): Promise<Result> {
  const [result] = await Promise.allSettled([work(), sleep(floor)]);
  if (result.status === "rejected") throw result.reason;
  return result.value;
}
