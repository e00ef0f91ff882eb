import { NextResponse } from "next/server";
import { isDatabaseUp } from "@/lib/health";
import { version } from "@/package.json";

export const dynamic = "force-dynamic";

/** For load balancers and people: 200 when the database answers, 503 when it does not. */
export async function GET(): Promise<NextResponse> {
  const isUp = await isDatabaseUp();
  const body = { status: isUp ? "ok" : "unavailable", version, database: isUp ? "up" : "down" };
  return NextResponse.json(body, { status: isUp ? 200 : 503, headers: { "cache-control": "no-store" } });
}
