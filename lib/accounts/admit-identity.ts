import { endLinks } from "@/lib/accounts/email-links";
import { Email, PersonName } from "@/lib/accounts/schemas";
import { db, type Tx } from "@/lib/db";
import { conflict, forbidden } from "@/lib/errors";
import { appendEvent } from "@/lib/events/append-event";
import { isTaken } from "@/lib/is-taken";
import type { Locale } from "@/lib/locales";

/** What a provider says about a person whose sign-in it has checked. */
export interface Claims {
  issuer: string;
  subject: string;
  email: string | null;
  isEmailVerified: boolean;
  name: string | null;
}

/**
 * The person behind a provider's identity, who is registered when we meet them for the first time. Issuer and subject
 * decide who it is, never the address: an address that has an account is refused, even when the provider vouches for it.
 */
export async function admitIdentity(claims: Claims, locale: Locale, now = new Date()): Promise<string> {
  const attempt = () => db.$transaction((tx) => admit(tx, claims, locale, now));
  return attempt().catch((error) => (isTaken(error) ? attempt() : Promise.reject(error)));
}

async function admit(tx: Tx, claims: Claims, locale: Locale, now: Date): Promise<string> {
  const { issuer, subject } = claims;
  const known = await tx.identity.findUnique({
    where: { issuer_subject: { issuer, subject } },
    select: { userId: true },
  });
  if (known) return known.userId;
  const email = Email.safeParse(claims.email ?? "");
  if (!email.success || !claims.isEmailVerified) throw forbidden("accounts.errors.providerUnverified");
  const data = {
    name: nameFrom(claims.name, email.data),
    locale,
    emailVerifiedAt: now,
    identities: { create: { issuer, subject } },
  };
  const holder = await tx.user.findUnique({
    where: { email: email.data },
    select: { id: true, emailVerifiedAt: true },
  });
  if (holder?.emailVerifiedAt) throw conflict("accounts.errors.providerEmailTaken");
  // A sign-up that was never confirmed: the mailbox's owner is here now, so the password that was chosen goes.
  const { id } = holder
    ? await tx.user.update({
        where: { id: holder.id, emailVerifiedAt: null },
        data: { ...data, passwordHash: null },
        select: { id: true },
      })
    : await tx.user.create({
        data: { ...data, email: email.data, isClient: true, createdAt: now },
        select: { id: true },
      });
  await endLinks(tx, id, ["confirm", "reset", "change"]);
  const person = { subjectId: id, actorId: id, at: now };
  if (!holder) await appendEvent(tx, "person.registered", { ...person, data: { through: "provider" } });
  await appendEvent(tx, "person.email-confirmed", { ...person, data: {} });
  return id;
}

function nameFrom(name: string | null, email: string): string {
  const given = PersonName.safeParse(name ?? "");
  return given.success ? given.data : (email.split("@")[0] ?? email).slice(0, 80);
}
