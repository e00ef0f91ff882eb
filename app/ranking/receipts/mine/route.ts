import { NextResponse } from "next/server";
import { currentViewer } from "@/lib/accounts/current-viewer";
import { getOwnReceipts } from "@/lib/matching/receipt-queries";

/** Every receipt that ranks whoever asks, as one file. */
export async function GET() {
  const viewer = await currentViewer();
  if (!viewer) return new NextResponse(null, { status: 404 });
  const receipts = await getOwnReceipts(viewer);
  return new NextResponse(JSON.stringify({ name: viewer.name, receipts }, null, 1), {
    headers: {
      "content-type": "application/json; charset=utf-8",
      "content-disposition": `attachment; filename="ranking-receipts.json"`,
      "cache-control": "private, no-store",
    },
  });
}
