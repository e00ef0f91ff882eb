import { absoluteLifetime } from "@/lib/accounts/session-states";
import { after } from "@/lib/clock";
import type { Tx } from "@/lib/db";
import { newToken } from "@/lib/tokens";

/** Opens a session row for a person and returns the secret for the cookie; only its hash is stored. */
export async function startSession(
  tx: Tx,
  userId: string,
  userAgent: string,
  now = new Date(),
  factor: "none" | "awaited" | "given" = "none",
): Promise<string> {
  const { token, tokenHash } = newToken();
  await tx.session.create({
    data: {
      userId,
      tokenHash,
      userAgent: userAgent.slice(0, 300),
      expiresAt: after(now, absoluteLifetime),
      isWaiting: factor === "awaited",
      provenAt: factor === "given" ? now : null,
      createdAt: now,
      lastSeenAt: now,
    },
  });
  return token;
}
