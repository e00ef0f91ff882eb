import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { fillPackages } from "@/lib/listings/fill-packages";
import { makeClient } from "@/tests/support/people";
import { makePublishedListing } from "@/tests/support/proposals";

async function makeFilling() {
  const client = await makeClient();
  const listing = await makePublishedListing(client, { tiers: ["judgment", "commodity"] });
  const [first = "", second = ""] = listing.packages.map(({ id }) => id);
  const fill = (...packageIds: string[]) =>
    db.$transaction((tx) => fillPackages(tx, { listingId: listing.id, packageIds, actorId: client.id }));
  const stateOf = async () => (await db.listing.findUniqueOrThrow({ where: { id: listing.id } })).state;
  return { client, first, second, fill, stateOf };
}

test("the listing is filled with its last package, not before", async () => {
  const { first, second, fill, stateOf } = await makeFilling();
  await fill(first);
  expect(await stateOf()).toBe("published");
  await fill(second);
  expect(await stateOf()).toBe("filled");
});

test("one taken package among several refuses them all", async () => {
  const { first, second, fill } = await makeFilling();
  await fill(first);
  await expect(fill(first, second)).rejects.toMatchObject({ code: "conflict" });
  expect(await db.workPackage.findUniqueOrThrow({ where: { id: second } })).toMatchObject({ state: "open" });
});

test("a foreign package and a race fill nothing twice", async () => {
  const { first, second, fill } = await makeFilling();
  const other = await makeFilling();
  await expect(fill(other.first)).rejects.toMatchObject({ code: "conflict" });
  const results = await Promise.allSettled([fill(first, second), fill(second, first), fill(second)]);
  expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
});
