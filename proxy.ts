import { type NextRequest, NextResponse } from "next/server";
import { addressIn } from "@/lib/client-address";
import { env } from "@/lib/env";
import { Refusal } from "@/lib/errors";
import { spend } from "@/lib/limits";

/** Runs before every page and route: security headers on each answer, and no change asked for from another site. */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString("base64");
  const policy = contentSecurityPolicy(nonce);
  if (isForeignChange(request)) {
    const body = { code: "forbidden", message: "This request came from another site." };
    return secured(NextResponse.json(body, { status: 403 }), policy);
  }
  const waitSeconds = await secondsToWait(request);
  if (waitSeconds > 0) {
    const body = { code: "limit", message: "Too many requests. Try again later." };
    const headers = { "retry-after": String(waitSeconds) };
    return secured(NextResponse.json(body, { status: 429, headers }), policy);
  }
  if (request.nextUrl.pathname.startsWith("/_next/static/")) return secured(NextResponse.next(), policy);
  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  headers.set("content-security-policy", policy);
  return secured(NextResponse.next({ request: { headers } }), policy);
}

export const config = { matcher: "/:path*" };

/**
 * A POST, PUT or DELETE must come from one of our own pages. Browsers say so in Origin or Sec-Fetch-Site. Callers that
 * hold no cookie (webhooks with a signature) have no session to be misused.
 */
function isForeignChange(request: NextRequest): boolean {
  if (isReading(request)) return false;
  const site = request.headers.get("sec-fetch-site");
  if (site && site !== "same-origin") return true;
  const origin = request.headers.get("origin");
  if (origin) return !isOwnOrigin(origin, request);
  return site !== "same-origin" && request.cookies.size > 0;
}

const doors = new Set(["/sign-in", "/sign-in/code", "/sign-up", "/forgot", "/reset", "/confirm"]);

/**
 * A coarse limit on changes per address, in front of the finer ones of the verbs: whoever runs into it is not filling in
 * forms. Zero when the request may pass.
 */
async function secondsToWait(request: NextRequest): Promise<number> {
  // A provider sends in bursts from few addresses, and every body has to be signed before anything is done with it.
  if (isReading(request) || request.nextUrl.pathname === "/webhooks/payments") return 0;
  const rule = doors.has(request.nextUrl.pathname) ? "doorsByAddress" : "changesByAddress";
  try {
    await spend(rule, addressIn(request.headers));
    return 0;
  } catch (error) {
    // Without its database the limit says nothing; whatever needs the database says so itself.
    return error instanceof Refusal ? Math.max(1, Number(error.params.seconds)) : 0;
  }
}

const isReading = (request: NextRequest) => ["GET", "HEAD", "OPTIONS"].includes(request.method);

function isOwnOrigin(origin: string, request: NextRequest): boolean {
  if (origin === env.appUrl) return true;
  // A local start may be opened as localhost, 127.0.0.1 or by the machine's name in a home network.
  if (env.isPublic || !URL.canParse(origin)) return false;
  return new URL(origin).host === request.headers.get("host");
}

function contentSecurityPolicy(nonce: string): string {
  // React's development build needs eval for its error overlay.
  const development = env.NODE_ENV === "development" ? " 'unsafe-eval'" : "";
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    // A form may lead on to the payment provider's own pages.
    `form-action 'self'${env.stripe ? " https://checkout.stripe.com https://connect.stripe.com" : ""}`,
    "frame-ancestors 'none'",
    ...(env.isHttps ? ["upgrade-insecure-requests"] : []),
  ].join("; ");
}

function secured(response: NextResponse, policy: string): NextResponse {
  response.headers.set("content-security-policy", policy);
  response.headers.set("x-content-type-options", "nosniff");
  response.headers.set("referrer-policy", "strict-origin-when-cross-origin");
  response.headers.set("x-frame-options", "DENY");
  response.headers.set("permissions-policy", "camera=(), microphone=(), geolocation=(), payment=()");
  response.headers.set("cross-origin-opener-policy", "same-origin");
  if (env.isHttps) response.headers.set("strict-transport-security", "max-age=63072000; includeSubDomains");
  return response;
}
