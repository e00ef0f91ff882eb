import { answerCsv } from "@/app/money/answer-csv";
import { movementsCsv } from "@/lib/bookkeeping/books-csv";
import { clientMovements } from "@/lib/bookkeeping/movement-queries";
import { monthFrom } from "@/lib/bookkeeping/periods";

/** A client's movements of one month: `?month=2026-11`. */
export const GET = (request: Request) =>
  answerCsv(async (viewer, words) => {
    const month = new URL(request.url).searchParams.get("month");
    const period = monthFrom(month);
    if (!period) return null;
    return { name: `plumbline-${month}`, text: movementsCsv(await clientMovements(viewer, period), words) };
  });
