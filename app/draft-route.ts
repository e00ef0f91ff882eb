import { parseWithZod } from "@conform-to/zod/v4";
import { NextResponse } from "next/server";
import { getTranslations } from "next-intl/server";
import type { z } from "zod";
import { messageOfRefusal } from "@/app/say-error";
import { currentViewer } from "@/lib/accounts/current-viewer";
import type { Viewer } from "@/lib/accounts/viewer";
import { Refusal } from "@/lib/errors";
import { logFault } from "@/lib/log";

/** Where a form that saves itself is sent (see DraftKeeper): its new revision, or a sentence that says why not. */
export function draftRoute<Schema extends z.ZodType>(
  schema: Schema,
  verb: (viewer: Viewer, input: z.output<Schema>) => Promise<{ revision: number }>,
) {
  return async (request: Request) => {
    const [viewer, t] = await Promise.all([currentViewer(), getTranslations()]);
    if (!viewer) return refuse(401, t("errors.signedOut"));
    const submission = parseWithZod(await request.formData(), { schema });
    if (submission.status !== "success") return refuse(422, t("ui.draft.tooLong"));
    try {
      const { revision } = await verb(viewer, submission.value);
      return NextResponse.json({ revision }, { headers: { "cache-control": "no-store" } });
    } catch (error) {
      if (error instanceof Refusal)
        return refuse(error.code === "limit" ? 429 : 409, messageOfRefusal(error, t));
      logFault("action.draft-not-kept", error);
      return refuse(500, t("errors.fault"));
    }
  };
}

const refuse = (status: number, message: string) => NextResponse.json({ message }, { status });
