import { getTranslations } from "next-intl/server";
import { currentViewer } from "@/lib/accounts/current-viewer";
import type { Viewer } from "@/lib/accounts/viewer";
import { Refusal } from "@/lib/errors";
import { spend } from "@/lib/limits";

/** Answers with a CSV file of the viewer's own, or as if there were nothing. Null: the request names nothing that is. */
export async function answerCsv(
  make: (viewer: Viewer, words: (key: string) => string) => Promise<{ name: string; text: string } | null>,
): Promise<Response> {
  const [viewer, words] = await Promise.all([currentViewer(), getTranslations("money.csv")]);
  if (!viewer) return new Response(null, { status: 404 });
  try {
    await spend("search", viewer.id);
    const file = await make(viewer, words);
    if (!file) return new Response(null, { status: 404 });
    return new Response(file.text, {
      headers: {
        "content-type": "text/csv; charset=utf-8",
        "content-disposition": `attachment; filename="${file.name}.csv"`,
        "cache-control": "private, no-store",
        "x-content-type-options": "nosniff",
      },
    });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return new Response(null, { status: error.code === "limit" ? 429 : 404 });
  }
}
