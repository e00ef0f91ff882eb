import { answerCsv } from "@/app/money/answer-csv";
import { incomeCsv } from "@/lib/bookkeeping/books-csv";
import { incomeLines } from "@/lib/bookkeeping/income-queries";
import { yearFrom } from "@/lib/bookkeeping/periods";

/** A freelancer's movements of one year with their documents: `?year=2026`. */
export const GET = (request: Request) =>
  answerCsv(async (viewer, words) => {
    const year = new URL(request.url).searchParams.get("year");
    const period = yearFrom(year);
    if (!period) return null;
    return { name: `plumbline-${year}`, text: incomeCsv(await incomeLines(viewer, period), words) };
  });
