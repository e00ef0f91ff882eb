import { currentViewer } from "@/lib/accounts/current-viewer";
import { getDocumentOrThrow } from "@/lib/bookkeeping/document-queries";
import { renderDocument } from "@/lib/bookkeeping/render-document";
import { Refusal } from "@/lib/errors";
import { spend } from "@/lib/limits";

/** A document as PDF, for its parties: `/money/documents/<id>.pdf`. */
export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  const [viewer, { file }] = await Promise.all([currentViewer(), params]);
  if (!viewer || !file.endsWith(".pdf")) return new Response(null, { status: 404 });
  try {
    await spend("search", viewer.id);
    const document = await getDocumentOrThrow(viewer, file.slice(0, -".pdf".length));
    return new Response(new Uint8Array(await renderDocument(document)), {
      headers: {
        "content-type": "application/pdf",
        "content-disposition": `inline; filename="${document.number}.pdf"`,
        "cache-control": "private, no-store",
        "x-content-type-options": "nosniff",
      },
    });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return new Response(null, { status: error.code === "limit" ? 429 : 404 });
  }
}
