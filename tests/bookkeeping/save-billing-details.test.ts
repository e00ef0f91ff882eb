import { expect, test } from "vitest";
import { billingDetailsOf, booksKeptBy } from "@/lib/bookkeeping/details-queries";
import { organisationOwner, personOwner } from "@/lib/bookkeeping/owners";
import { saveBillingDetails } from "@/lib/bookkeeping/save-billing-details";
import { SaveBillingDetails } from "@/lib/bookkeeping/schemas";
import { db } from "@/lib/db";
import { makeAdmin, makeClient, makeSuspended } from "@/tests/support/people";

const typed = (owner: string, overrides: object = {}) =>
  SaveBillingDetails.parse({
    owner,
    legalName: "Vale & Sons",
    address: "Quay 7\r\n20457 Hamburg",
    country: "DE",
    taxId: "DE123456789",
    taxRate: "19,5 %",
    purchaseOrder: "PO-7",
    ...overrides,
  });

test("a person's own details are kept, and written over", async () => {
  const client = await makeClient();
  const owner = personOwner(client.id);
  await saveBillingDetails(client, typed(owner));
  await saveBillingDetails(client, typed(owner, { legalName: "Vale Ltd", taxRate: "8.25" }));
  expect(await billingDetailsOf(client, owner)).toMatchObject({
    legalName: "Vale Ltd",
    address: "Quay 7\n20457 Hamburg",
    taxRateBasisPoints: 825,
    updatedById: client.id,
  });
});

test("two first savings at once leave one row", async () => {
  const client = await makeClient();
  const owner = personOwner(client.id);
  await Promise.all([saveBillingDetails(client, typed(owner)), saveBillingDetails(client, typed(owner))]);
  expect(await db.billingDetails.count({ where: { owner } })).toBe(1);
});

test("an organisation's details are its owners' and finance seats', the platform's its administrators'", async () => {
  const { id, name } = await db.organisation.create({ data: { name: "Harbour Studio" } });
  const owner = organisationOwner(id);
  const withSeat = (role: "owner" | "member" | "finance") =>
    makeClient({ seats: [{ organisationId: id, name, role }] });
  const [finance, member, stranger, admin] = [
    await withSeat("finance"),
    await withSeat("member"),
    await makeClient(),
    await makeAdmin(),
  ];
  await saveBillingDetails(finance, typed(owner));
  expect(booksKeptBy(finance).map((kept) => kept.owner)).toEqual([personOwner(finance.id), owner]);
  expect(booksKeptBy(member)).toHaveLength(1);
  for (const other of [member, stranger, admin]) {
    await expect(saveBillingDetails(other, typed(owner))).rejects.toMatchObject({ code: "not-found" });
    await expect(billingDetailsOf(other, owner)).rejects.toMatchObject({ code: "not-found" });
  }
  await saveBillingDetails(admin, typed("platform"));
  await expect(saveBillingDetails(finance, typed("platform"))).rejects.toMatchObject({ code: "not-found" });
});

test("a suspended person changes nothing, and a rate needs a tax id", async () => {
  const suspended = await makeSuspended();
  await expect(saveBillingDetails(suspended, typed(personOwner(suspended.id)))).rejects.toMatchObject({
    code: "forbidden",
  });
  const client = await makeClient();
  await expect(
    saveBillingDetails(client, typed(personOwner(client.id), { taxId: "" })),
  ).rejects.toMatchObject({
    code: "invalid",
    field: "taxId",
  });
});

test.each([
  ["a rate above 50", { taxRate: "51" }],
  ["a rate with three decimals", { taxRate: "1.234" }],
  ["a negative rate", { taxRate: "-1" }],
  ["nine lines of address", { address: "a\n".repeat(9) }],
  ["signs that turn the text around", { legalName: "Vale \u202e" }],
  ["a country that is none", { country: "XX" }],
  ["somebody else's kind of owner", { owner: "team:1" }],
])("refuses %s", (_, overrides) => {
  const given = { owner: "platform", legalName: "A", address: "B", country: "DE", ...overrides };
  expect(SaveBillingDetails.safeParse(given).success).toBe(false);
});
