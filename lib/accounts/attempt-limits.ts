import { knownDevice } from "@/lib/accounts/device-token";
import type { Origin } from "@/lib/accounts/origin";
import { forgive, spend } from "@/lib/limits";
import { hashToken } from "@/lib/tokens";

/**
 * Counts one attempt at a password. Guesses are slowed down per account and per address; a browser in which the account
 * has signed in before has a count of its own, so that nobody can keep its owner out by guessing elsewhere.
 */
export async function spendAttempt(email: string, origin: Origin): Promise<void> {
  const device = knownDevice(origin.device, email);
  if (device) return spend("signInByAccount", `device:${device}`);
  await spend("signInByAddress", origin.address);
  await spend("signInByAccount", accountKey(email));
}

/** The right password wipes the count that it was given under. */
export async function forgiveAttempts(email: string, origin: Origin): Promise<void> {
  const device = knownDevice(origin.device, email);
  await forgive("signInByAccount", device ? `device:${device}` : accountKey(email));
}

/** Counts one mail that somebody (`by`) asks us to send to an address. The same whether or not anybody has it registered. */
export async function spendMail(email: string, by: string): Promise<void> {
  await spend("mailByAddress", by);
  await spend("mailByAccount", accountKey(email));
}

/** Counts one guess at the codes of a person's second factor. */
export const spendCode = (personId: string) => spend("factorByAccount", personId);

const accountKey = (email: string) => hashToken(email);
