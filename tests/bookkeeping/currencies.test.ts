import { extractText, getDocumentProxy } from "unpdf";
import { expect, test } from "vitest";
import { getDocumentOrThrow } from "@/lib/bookkeeping/document-queries";
import { issueDueDocuments } from "@/lib/bookkeeping/issue-due-documents";
import { renderDocument } from "@/lib/bookkeeping/render-document";
import { answerEnding } from "@/lib/contracts/answer-ending";
import { fundMilestone } from "@/lib/contracts/fund-milestone";
import { proposeEnding } from "@/lib/contracts/propose-ending";
import { db } from "@/lib/db";
import { makeContract } from "@/tests/support/contracts";

test.each([
  ["JPY", 12_345, "¥4,114"],
  ["KWD", 87_654, "KWD 29.215"],
] as const)(
  "a third of a milestone in %s is billed, printed and given back to the unit",
  async (currency, priceMinor, printed) => {
    const { client, freelancer, contractId, first } = await makeContract();
    await db.contract.update({ where: { id: contractId }, data: { currency } });
    await db.milestone.update({ where: { id: first.id }, data: { priceMinor } });
    await fundMilestone(client, { milestoneId: first.id });
    const { endingId } = await proposeEnding(client, {
      contractId,
      reason: "We stop after a third.",
      sharePoints: 3_333,
    });
    await answerEnding(freelancer, { endingId, answer: "agree" });
    await issueDueDocuments();
    const documents = await db.billingDocument.findMany({ where: { contractId }, orderBy: { id: "asc" } });
    const hold = await db.hold.findFirstOrThrow({ where: { escrowOwner: contractId } });
    const billed = documents.filter(({ kind, orderedById }) => kind === "invoice" && orderedById !== null);
    const billedMinor = billed.reduce((sum, { totalMinor }) => sum + totalMinor, 0);
    const [receipt] = documents.filter(({ kind }) => kind === "receipt");
    expect(receipt?.totalMinor).toBe(billedMinor + hold.refundedMinor);
    const texts: string[] = [];
    for (const { id } of billed) {
      const pdf = await renderDocument(await getDocumentOrThrow(client, id));
      const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true });
      texts.push(text.replace(/\s+/g, " "));
    }
    expect(texts.join(" ")).toContain(printed);
  },
);
