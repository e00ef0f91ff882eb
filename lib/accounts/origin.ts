import { headers } from "next/headers";
import { readDeviceCookie } from "@/lib/accounts/device-cookie";
import { clientAddress } from "@/lib/client-address";

/** Where a sign-in comes from. */
export interface Origin {
  address: string;
  userAgent: string;
  /** What this browser shows to be known, or null. */
  device: string | null;
}

/** The origin of the current request. */
export async function requestOrigin(): Promise<Origin> {
  const [address, given, device] = await Promise.all([clientAddress(), headers(), readDeviceCookie()]);
  return { address, userAgent: given.get("user-agent") ?? "", device };
}
