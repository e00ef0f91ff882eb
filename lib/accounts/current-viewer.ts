import { redirect } from "next/navigation";
import { cache } from "react";
import { findViewer } from "@/lib/accounts/find-viewer";
import { waitingSession } from "@/lib/accounts/queries";
import { readSessionCookie } from "@/lib/accounts/session-cookie";
import type { Viewer } from "@/lib/accounts/viewer";

/** Who is asking, once per request; null when nobody is signed in. */
export const currentViewer = cache(async (): Promise<Viewer | null> => {
  const token = await readSessionCookie();
  return token ? findViewer(token) : null;
});

/** The session of this request that still waits for the second factor, or null. */
export async function currentWaitingSession() {
  const token = await readSessionCookie();
  return token ? waitingSession(token) : null;
}

/** Who is asking, or a way to the sign-in page that comes back to `returnTo` (an own path). */
export async function requireViewer(returnTo: string): Promise<Viewer> {
  const viewer = await currentViewer();
  if (!viewer) redirect(`/sign-in?next=${encodeURIComponent(returnTo)}`);
  return viewer;
}
