import { extractText, getDocumentProxy } from "unpdf";
import { expect, test } from "vitest";
import { getDocumentOrThrow, listDocuments } from "@/lib/bookkeeping/document-queries";
import { issueDueDocuments } from "@/lib/bookkeeping/issue-due-documents";
import { renderDocument } from "@/lib/bookkeeping/render-document";
import { answerDelivery } from "@/lib/contracts/answer-delivery";
import { db } from "@/lib/db";
import { allMet, makeDelivered } from "@/tests/support/contracts";
import { makeAdmin, makeClient } from "@/tests/support/people";

async function makeInvoiced() {
  const made = await makeDelivered();
  await answerDelivery(made.client, { deliveryId: made.deliveryId, verdicts: allMet(made.first) });
  await issueDueDocuments();
  return made;
}

async function textOf(pdf: Buffer): Promise<string> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true });
  return text.replace(/\s+/g, " ");
}

test("each side lists its own documents, and a document opens for its parties only", async () => {
  const { client, freelancer } = await makeInvoiced();
  const paid = await listDocuments(client, { side: "client" });
  expect(paid.documents.map(({ totalMinor }) => totalMinor).sort()).toEqual([1_200, 40_000, 41_200]);
  const earned = await listDocuments(freelancer, { side: "freelancer" });
  expect(earned.documents.map(({ totalMinor }) => totalMinor).sort()).toEqual([2_800, 40_000]);
  expect((await listDocuments(freelancer, { side: "client" })).documents).toEqual([]);

  const work = earned.documents.find(({ totalMinor }) => totalMinor === 40_000);
  const fee = earned.documents.find(({ totalMinor }) => totalMinor === 2_800);
  await getDocumentOrThrow(client, work?.id ?? "");
  for (const stranger of [await makeClient(), await makeAdmin()])
    await expect(getDocumentOrThrow(stranger, work?.id ?? "")).rejects.toMatchObject({ code: "not-found" });
  await expect(getDocumentOrThrow(client, fee?.id ?? "")).rejects.toMatchObject({ code: "not-found" });
  await expect(getDocumentOrThrow(client, "no-id")).rejects.toMatchObject({ code: "not-found" });
});

test("finance seats see what their organisation paid, members only what they ordered", async () => {
  const made = await makeDelivered();
  const organisation = await db.organisation.create({ data: { name: "Harbour Studio" } });
  await db.contract.update({ where: { id: made.contractId }, data: { organisationId: organisation.id } });
  await answerDelivery(made.client, { deliveryId: made.deliveryId, verdicts: allMet(made.first) });
  await issueDueDocuments();
  const seat = (role: "finance" | "member") => ({
    seats: [{ organisationId: organisation.id, name: organisation.name, role }],
  });
  const [finance, member] = [await makeClient(seat("finance")), await makeClient(seat("member"))];
  expect((await listDocuments(finance, { side: "client" })).documents).toHaveLength(3);
  expect((await listDocuments(member, { side: "client" })).documents).toEqual([]);
  const own = (await listDocuments(made.client, { side: "client" })).documents;
  expect(own).toHaveLength(3);
  expect(own[0]?.customerParty.legalName).toBe("Harbour Studio");
});

test("the PDF holds the number, both parties and the amounts, in Latin and in Chinese", async () => {
  const { client, freelancer, first } = await makeInvoiced();
  const { documents } = await listDocuments(client, { side: "client" });
  const work = documents.find(({ totalMinor }) => totalMinor === 40_000);
  const document = await getDocumentOrThrow(client, work?.id ?? "");
  const pdf = await renderDocument(document);
  expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
  const text = await textOf(pdf);
  for (const expected of [document.number, client.name, freelancer.name, first.title, "400.00"])
    expect(text).toContain(expected);

  const chinese = await textOf(
    await renderDocument({
      ...document,
      locale: "zh",
      currency: "KWD",
      customerParty: {
        legalName: "上海明远科技有限公司",
        address: "上海市徐汇区\nŁódź Żółw Ελλάδα Đặng Журнал",
        country: "CN",
        taxId: "91310000MA1FL0000X",
      },
    }),
  );
  for (const expected of ["发票", "上海明远科技有限公司", "Łódź Żółw Ελλάδα Đặng Журнал", "中国", "40.000"])
    expect(chinese).toContain(expected);
});

test("a document with hundreds of lines goes on over pages", async () => {
  const { client } = await makeInvoiced();
  const { documents } = await listDocuments(client, { side: "client" });
  const document = await getDocumentOrThrow(client, documents[0]?.id ?? "");
  const lines = Array.from({ length: 120 }, (_, index) => ({ text: `Line ${index + 1}`, netMinor: 100 }));
  const proxy = await getDocumentProxy(new Uint8Array(await renderDocument({ ...document, lines })));
  expect(proxy.numPages).toBeGreaterThan(2);
  expect((await extractText(proxy, { mergePages: true })).text).toContain("Line 120");
});
