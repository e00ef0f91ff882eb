import { NextResponse } from "next/server";
import { getTranslations } from "next-intl/server";
import { messageOfRefusal } from "@/app/say-error";
import { currentViewer } from "@/lib/accounts/current-viewer";
import type { Viewer } from "@/lib/accounts/viewer";
import { Refusal, type RefusalCode } from "@/lib/errors";
import { logFault } from "@/lib/log";

const statusOf: Record<RefusalCode, number> = {
  "not-found": 404,
  forbidden: 403,
  conflict: 409,
  invalid: 422,
  limit: 429,
  unavailable: 503,
};

/**
 * Answers what the editor asks for in the background: a JSON body in, a JSON body out, a code and a sentence when it
 * is refused. Plain form posts are not taken for JSON.
 */
export async function answerJson(
  request: Request,
  work: (viewer: Viewer, body: unknown) => Promise<object>,
): Promise<NextResponse> {
  const t = await getTranslations();
  const refuse = (status: number, code: string, message: string, headers?: HeadersInit) =>
    NextResponse.json({ code, message }, { status, headers });
  if (!request.headers.get("content-type")?.startsWith("application/json"))
    return refuse(415, "invalid", t("errors.wrongKind"));
  const viewer = await currentViewer();
  if (!viewer) return refuse(401, "signed-out", t("errors.signedOut"));
  let body: unknown;
  try {
    body = await request.json();
  } catch {
    return refuse(400, "invalid", t("errors.wrongKind"));
  }
  try {
    return NextResponse.json(await work(viewer, body), { headers: { "cache-control": "no-store" } });
  } catch (error) {
    if (!(error instanceof Refusal)) {
      logFault("briefs.fault", error);
      return refuse(500, "fault", t("errors.fault"));
    }
    const wait = error.code === "limit" ? { "retry-after": String(error.params.seconds) } : undefined;
    return refuse(statusOf[error.code], error.code, messageOfRefusal(error, t), wait);
  }
}
