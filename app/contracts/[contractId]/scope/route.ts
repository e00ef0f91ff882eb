import { NextResponse } from "next/server";
import { currentViewer } from "@/lib/accounts/current-viewer";
import { getScopeTextOrThrow } from "@/lib/contracts/queries";
import { Refusal } from "@/lib/errors";

/** The frozen scope as a file: the very bytes its hash was taken of. For the parties only. */
export async function GET(_request: Request, { params }: { params: Promise<{ contractId: string }> }) {
  const [{ contractId }, viewer] = await Promise.all([params, currentViewer()]);
  if (!viewer) return new NextResponse(null, { status: 404 });
  try {
    const text = await getScopeTextOrThrow(viewer, contractId);
    return new NextResponse(text, {
      headers: {
        "content-type": "application/json; charset=utf-8",
        "content-disposition": `attachment; filename="scope-${contractId.slice(0, 8)}.json"`,
        "cache-control": "private, no-store",
      },
    });
  } catch (error) {
    if (error instanceof Refusal) return new NextResponse(null, { status: 404 });
    throw error;
  }
}
