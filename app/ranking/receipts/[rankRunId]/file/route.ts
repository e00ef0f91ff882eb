import { NextResponse } from "next/server";
import { Refusal } from "@/lib/errors";
import { getReceiptOrThrow } from "@/lib/matching/receipt-queries";

/** A receipt as a file, for anyone who has its address. */
export async function GET(_request: Request, { params }: { params: Promise<{ rankRunId: string }> }) {
  const { rankRunId } = await params;
  try {
    const receipt = await getReceiptOrThrow(rankRunId);
    return new NextResponse(JSON.stringify(receipt, null, 1), {
      headers: {
        "content-type": "application/json; charset=utf-8",
        "content-disposition": `attachment; filename="receipt-${rankRunId.slice(-12)}.json"`,
        "cache-control": "no-store",
      },
    });
  } catch (error) {
    if (error instanceof Refusal) return new NextResponse(null, { status: 404 });
    throw error;
  }
}
