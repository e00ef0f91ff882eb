import Stripe from "stripe";
import { env } from "@/lib/env";

/** The version of the interface that this code and its tests were written against. It moves only together with them. */
export const apiVersion = "2026-10-28.endive";

let opened: Stripe | undefined;

/** The client with the secret key from the environment. STRIPE_API_BASE points it at a stand-in. */
export function stripe(): Stripe {
  if (!env.stripe) throw new Error("Stripe is not set up");
  const { secretKey, apiBase } = env.stripe;
  const base = apiBase ? new URL(apiBase) : undefined;
  opened ??= new Stripe(secretKey, {
    apiVersion,
    // Stored calls are tried again by a job; a person who waits is not kept for long.
    maxNetworkRetries: 0,
    timeout: 20_000,
    telemetry: false,
    ...(base
      ? {
          host: base.hostname,
          port: base.port || (base.protocol === "https:" ? "443" : "80"),
          protocol: base.protocol === "https:" ? ("https" as const) : ("http" as const),
        }
      : {}),
  });
  return opened;
}
