import { cookies } from "next/headers";
import { sessionCookieOptions } from "@/lib/accounts/session-cookie";
import { env } from "@/lib/env";

const name = env.isHttps ? "__Host-plumbline.device" : "plumbline.device";

export async function readDeviceCookie(): Promise<string | null> {
  return (await cookies()).get(name)?.value ?? null;
}

export async function writeDeviceCookie(device: string): Promise<void> {
  (await cookies()).set(name, device, { ...sessionCookieOptions, maxAge: 365 * 24 * 60 * 60 });
}
