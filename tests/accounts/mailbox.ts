import { randomUUID } from "node:crypto";
import type { Origin } from "@/lib/accounts/origin";
import type { Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";

export const goodPassword = "four slow brown herons";

/** A browser that nobody has seen before, on an address of its own. */
export const newBrowser = (device: string | null = null): Origin => ({
  address: `10.${[1, 2, 3].map(() => Math.floor(Math.random() * 250)).join(".")}`,
  userAgent: "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0",
  device,
});

export const newAddress = () => `${randomUUID()}@people.test`;

/** What lies in a mailbox, newest first. */
export const mailsTo = (to: string) =>
  db.mail.findMany({ where: { to }, orderBy: { id: "desc" }, select: { subject: true, text: true } });

/** The secret in the newest mail to an address. */
export async function tokenSentTo(to: string): Promise<string> {
  const [mail] = await mailsTo(to);
  const link = /https?:\/\/\S+/.exec(mail?.text ?? "")?.[0];
  const token = link ? new URL(link).searchParams.get("token") : null;
  if (!token) throw new Error(`no link was sent to ${to}`);
  return token;
}

export const eventsOf = async (subjectId: string) =>
  (await db.event.findMany({ where: { subjectId }, orderBy: { id: "asc" } })).map(({ type }) => type);

/** The row of a person who is there. */
export const rowOf = ({ id }: Pick<Viewer, "id">) => db.user.findUniqueOrThrow({ where: { id } });
