import { writeDeviceCookie } from "@/lib/accounts/device-cookie";
import type { OpenedSession } from "@/lib/accounts/open-session";
import { revokeSession } from "@/lib/accounts/revoke-session";
import { readSessionCookie, writeSessionCookie } from "@/lib/accounts/session-cookie";

/** Hands a new session to the browser of the current request. One that it held before ends: it would be nobody's. */
export async function keepSession({ token, device }: OpenedSession): Promise<void> {
  const earlier = await readSessionCookie();
  if (earlier) await revokeSession(earlier);
  await writeSessionCookie(token);
  if (device) await writeDeviceCookie(device);
}
