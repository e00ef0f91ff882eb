import { parseWithZod } from "@conform-to/zod/v4";
import { NextResponse } from "next/server";
import { getTranslations } from "next-intl/server";
import { messageOfRefusal } from "@/app/say-error";
import { currentViewer } from "@/lib/accounts/current-viewer";
import { Refusal } from "@/lib/errors";
import { logFault } from "@/lib/log";
import { SaveProposalForm } from "@/lib/proposals/form-schemas";
import { saveProposal } from "@/lib/proposals/save-proposal";

/** The proposal form saves itself: the form in, its new revision out, or a sentence that says why not. */
export async function POST(request: Request) {
  const [viewer, t] = await Promise.all([currentViewer(), getTranslations()]);
  if (!viewer) return refuse(401, t("errors.signedOut"));
  const submission = parseWithZod(await request.formData(), { schema: SaveProposalForm });
  if (submission.status !== "success") return refuse(422, t("proposals.form.draft.tooLong"));
  try {
    const { revision } = await saveProposal(viewer, submission.value);
    return NextResponse.json({ revision }, { headers: { "cache-control": "no-store" } });
  } catch (error) {
    if (error instanceof Refusal)
      return refuse(error.code === "limit" ? 429 : 409, messageOfRefusal(error, t));
    logFault("proposals.draft-not-kept", error);
    return refuse(500, t("errors.fault"));
  }
}

const refuse = (status: number, message: string) => NextResponse.json({ message }, { status });
