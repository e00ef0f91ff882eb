import { NextResponse } from "next/server";
import { getTranslations } from "next-intl/server";
import { answerJson } from "@/app/briefs/answer-json";
import { currentViewer } from "@/lib/accounts/current-viewer";
import { invalid, Refusal } from "@/lib/errors";
import { spend } from "@/lib/limits";
import { DraftForm } from "@/lib/listings/draft-form";
import { keepDraft } from "@/lib/listings/keep-draft";
import { getOwnBrief } from "@/lib/listings/queries";

/** The editor saves itself: the first time it begins a draft, afterwards it saves into it. */
export async function PUT(request: Request) {
  return answerJson(request, async (viewer, body) => {
    await spend("write", viewer.id);
    const form = DraftForm.safeParse(body);
    if (!form.success) throw invalid("errors.wrongKind");
    const { listingId, revision, faults } = await keepDraft(viewer, form.data);
    const t = await getTranslations();
    return {
      listingId,
      revision,
      faults: faults.map(({ field, key, params }) => ({ field, message: t(key, params) })),
    };
  });
}

/** Which revision of a draft is the newest, for someone who wants to save over it. */
export async function GET(request: Request) {
  const viewer = await currentViewer();
  if (!viewer) return NextResponse.json({ code: "signed-out" }, { status: 401 });
  try {
    const { revision } = await getOwnBrief(viewer, new URL(request.url).searchParams.get("listingId") ?? "");
    return NextResponse.json({ revision }, { headers: { "cache-control": "no-store" } });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return NextResponse.json({ code: error.code }, { status: 404 });
  }
}
