import { env } from "@/lib/env";
import { isLocale } from "@/lib/locales";
import type { MailDraft } from "@/lib/mail";
import { say } from "@/lib/say";

/**
 * Mail about the account itself. Nothing that a stranger typed stands in it, so that nobody can write through us; an
 * organisation's name is the one exception, and its schema lets no addresses in.
 */
type AccountMail =
  | { kind: "confirm"; token: string; next?: string }
  | { kind: "reset"; token: string }
  | { kind: "change"; token: string }
  | { kind: "seatOffered"; organisation: string }
  | { kind: "alreadyRegistered" | "addressTaken" | "emailAsked" | "emailChanged" | "passwordChanged" }
  | { kind: "factorAdded" | "factorEnded" };

const paths = {
  confirm: "/confirm",
  reset: "/reset",
  change: "/confirm",
  alreadyRegistered: "/sign-in",
  addressTaken: "/sign-in",
  emailAsked: "/forgot",
  emailChanged: "/",
  passwordChanged: "/forgot",
  factorAdded: "/settings/second-factor",
  factorEnded: "/settings/second-factor",
  seatOffered: "/organisations",
} as const;

/** The mail in its reader's language. Links begin with our own address, never with one that a request named. */
export function accountMail(to: string, locale: string, mail: AccountMail): MailDraft {
  const t = say(isLocale(locale) ? locale : "en");
  const words = `accounts.mail.${mail.kind}`;
  const link = new URL(`${env.appUrl}${paths[mail.kind]}`);
  if ("token" in mail) link.searchParams.set("token", mail.token);
  if ("next" in mail && mail.next) link.searchParams.set("next", mail.next);
  const params: Record<string, string> = "organisation" in mail ? { organisation: mail.organisation } : {};
  return {
    to,
    subject: t(`${words}.subject`, params),
    paragraphs: [t(`${words}.body`, params), t(`${words}.otherwise`, params)],
    link: { label: t(`${words}.link`), href: link.href },
  };
}
