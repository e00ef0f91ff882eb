import { currentViewer } from "@/lib/accounts/current-viewer";
import { linkToFile, readFileOrThrow } from "@/lib/contracts/file-queries";
import { Refusal } from "@/lib/errors";

const gone = () => new Response(null, { status: 404, headers: { "Cache-Control": "no-store" } });

/**
 * Serves a file of a contract to its parties. Without a signature it answers with a fresh, short-lived link; the
 * content is always offered for saving, never shown as a page of ours.
 */
export async function GET(request: Request, { params }: { params: Promise<{ fileId: string }> }) {
  const viewer = await currentViewer();
  const { fileId } = await params;
  if (!viewer) return gone();
  const query = new URL(request.url).searchParams;
  try {
    if (!query.has("key")) {
      const location = await linkToFile(viewer, fileId);
      return new Response(null, {
        status: 303,
        headers: { Location: location, "Cache-Control": "no-store" },
      });
    }
    const link = { fileId, until: query.get("until"), key: query.get("key") };
    const { content, name, mime } = await readFileOrThrow(viewer, link);
    return new Response(Buffer.from(content), {
      headers: {
        "Content-Type": mime.startsWith("text/") ? `${mime}; charset=utf-8` : mime,
        "Content-Disposition": `attachment; filename="${asciiOf(name)}"; filename*=UTF-8''${encodeURIComponent(name)}`,
        "Cache-Control": "private, no-store",
        "X-Content-Type-Options": "nosniff",
        "Content-Security-Policy": "default-src 'none'; sandbox",
      },
    });
  } catch (error) {
    if (error instanceof Refusal) return gone();
    throw error;
  }
}

const asciiOf = (name: string) => name.replace(/[^\x20-\x7e]|["\\%]/g, "_");
