import { createHmac, timingSafeEqual } from "node:crypto";
import { Secret, TOTP } from "otpauth";

const periodSeconds = 30;
const recoveryCodeCount = 8;

/** A new shared secret: 160 bits, as RFC 4226 recommends, in base32. */
export const newSecret = () => new Secret({ size: 20 }).base32;

/** The address that an authenticator app reads from a picture. */
export const factorUri = (secret: string, email: string) => totp(secret, email).toString();

/**
 * The period of a six-digit code, or null when it fits none. The one before and the one after count too: clocks differ
 * and people type slowly (RFC 6238, 5.2).
 */
export function periodOf(secret: string, code: string, now: Date): number | null {
  if (!/^\d{6}$/.test(code)) return null;
  const delta = totp(secret).validate({ token: code, timestamp: now.getTime(), window: 1 });
  return delta === null ? null : Math.floor(now.getTime() / 1000 / periodSeconds) + delta;
}

/**
 * The codes for a day without the phone, 80 bits each. They follow from the shared secret, which could make any code
 * anyway, so nothing more has to be kept.
 */
export function recoveryCodes(secret: string): string[] {
  return Array.from({ length: recoveryCodeCount }, (_, number) => {
    const bytes = createHmac("sha256", secret).update(`recovery ${number}`).digest().subarray(0, 10);
    const letters = new Secret({ buffer: Uint8Array.from(bytes).buffer }).base32;
    return (letters.match(/.{4}/g) ?? []).join("-");
  });
}

/** The number of a recovery code, or null when it is none. */
export function recoveryNumberOf(secret: string, code: string): number | null {
  const plain = (text: string) => Buffer.from(text.toUpperCase().replace(/[\s-]/g, ""));
  const given = plain(code);
  const number = recoveryCodes(secret).findIndex((each) => {
    const own = plain(each);
    return own.length === given.length && timingSafeEqual(own, given);
  });
  return number < 0 ? null : number;
}

const totp = (secret: string, label?: string) =>
  new TOTP({ issuer: "Plumbline", label, secret: Secret.fromBase32(secret), period: periodSeconds });
