import { answerCsv } from "@/app/money/answer-csv";
import { spendingCsv } from "@/lib/bookkeeping/books-csv";
import { spendingByContract } from "@/lib/bookkeeping/spending-queries";

const most = 20_000;

/** Spending by contract, for a client. */
export const GET = () =>
  answerCsv(async (viewer, words) => ({
    name: "plumbline-spending",
    text: spendingCsv(await spendingByContract(viewer, most), words),
  }));
