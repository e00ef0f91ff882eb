import { isIPv6 } from "node:net";
import { headers } from "next/headers";
import { env } from "@/lib/env";
import { peerHeader } from "@/lib/peer-address";

/** The address that limits count this request under. */
export async function clientAddress(): Promise<string> {
  return addressIn(await headers());
}

/** The same of a request at hand. */
export function addressIn(given: Pick<Headers, "get">): string {
  return addressOf({
    peer: given.get(peerHeader),
    forwardedFor: given.get("x-forwarded-for"),
    trustedProxies: env.TRUSTED_PROXIES,
  });
}

/**
 * Each proxy adds the address it was called from at the end of `X-Forwarded-For`. Only the entries that our own proxies
 * wrote are believed: with none, the connection itself; with two, the second from the end.
 * Requests whose address cannot be told share one name.
 */
export function addressOf({
  peer,
  forwardedFor,
  trustedProxies,
}: {
  peer: string | null;
  forwardedFor: string | null;
  trustedProxies: number;
}): string {
  const written = (forwardedFor ?? "")
    .split(",")
    .map((part) => part.trim())
    .filter(Boolean);
  const believed = trustedProxies === 0 ? peer : (written.at(-trustedProxies) ?? peer);
  return network(believed ?? "") || "unknown";
}

/** One customer of an IPv6 provider holds at least a /64, so that is what counts as one address. */
function network(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, "").replace(/%.*$/, "");
  if (!isIPv6(plain)) return plain.slice(0, 45);
  const [head = "", tail] = plain.toLowerCase().split("::");
  const left = head ? head.split(":") : [];
  const right = tail ? tail.split(":") : [];
  const zeros =
    tail === undefined ? [] : Array<string>(Math.max(0, 8 - left.length - right.length)).fill("0");
  const groups = [...left, ...zeros, ...right].slice(0, 4).map((group) => group.replace(/^0+(?=.)/, ""));
  return `${groups.join(":")}::/64`;
}
