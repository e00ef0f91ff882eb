import type { NextRequest } from "next/server";
import NextAuth from "next-auth";
import { authOptions } from "@/lib/accounts/auth-options";

interface Context {
  params: Promise<{ nextauth: string[] }>;
}

// What signing in through a provider needs; next-auth's other doors (a log that anybody may write to) stay shut.
const doors = ["providers", "csrf", "signin", "callback", "session", "signout", "error"];

async function handle(request: NextRequest, context: Context): Promise<Response> {
  const [door = ""] = (await context.params).nextauth;
  if (!doors.includes(door)) return new Response(null, { status: 404 });
  return NextAuth(request, context, authOptions());
}

export { handle as GET, handle as POST };
