import { describe, expect, test } from "vitest";
import { day } from "@/lib/clock";
import { db } from "@/lib/db";
import { publishListing } from "@/lib/listings/publish-listing";
import { getPublicListing } from "@/lib/listings/queries";
import { saveDraft } from "@/lib/listings/save-draft";
import { splitListing } from "@/lib/listings/split-listing";
import { makeListing } from "@/tests/support/listings";
import { makeClient } from "@/tests/support/people";

const publishedEvents = (subjectId: string) =>
  db.event.count({ where: { subjectId, type: "listing.published" } });

describe("publishing a brief", () => {
  test("makes it public and says so in the record", async () => {
    const client = await makeClient();
    const brief = await makeListing(client, { state: "draft" });
    expect(brief.packages.length).toBeGreaterThan(1);
    await publishListing(client, { listingId: brief.id });
    const row = await db.listing.findUniqueOrThrow({ where: { id: brief.id } });
    expect(row.state).toBe("published");
    expect(row.publishedAt).not.toBeNull();
    expect(row.isMixed).toBe(true);
    expect(await publishedEvents(brief.id)).toBe(1);
  });

  test("shows everybody the limits on AI by stage", async () => {
    const client = await makeClient();
    const aiLimits = { drafting: "assisted", checking: "human" } as const;
    const { id } = await makeListing(client, { fields: { aiPolicy: "allowed", aiLimits } });
    expect(await getPublicListing(id)).toMatchObject({ aiPolicy: "allowed", aiLimits });
  });

  test("is refused while something is missing, and says what", async () => {
    const client = await makeClient();
    const brief = await makeListing(client, {
      state: "draft",
      fields: { budgetMinMinor: null, budgetMaxMinor: null },
    });
    await expect(publishListing(client, { listingId: brief.id })).rejects.toMatchObject({
      code: "invalid",
      key: "briefs.checks.budget.missing",
    });
  });

  test("is refused when the decision would come after the deadline", async () => {
    const client = await makeClient();
    const brief = await makeListing(client, {
      state: "draft",
      fields: { decisionDeadlineAt: new Date(Date.now() + 40 * day) },
    });
    await expect(publishListing(client, { listingId: brief.id })).rejects.toMatchObject({
      key: "briefs.checks.decisionDeadline.afterDeadline",
    });
  });

  test("is refused while the packages were cut from another text, until they are cut again", async () => {
    const client = await makeClient();
    const brief = await makeListing(client, { state: "draft" });
    await saveDraft(client, {
      listingId: brief.id,
      revision: 0,
      fields: { description: `${brief.description} Please also design a new logo for the shop.` },
    });
    await expect(publishListing(client, { listingId: brief.id })).rejects.toMatchObject({
      key: "briefs.checks.currentSplit.changed",
    });
    await splitListing(client, { listingId: brief.id });
    await expect(publishListing(client, { listingId: brief.id })).resolves.toMatchObject({
      state: "published",
    });
  });

  test("is refused with a contact in the text, and held when a person should look first", async () => {
    const client = await makeClient();
    const blocked = await makeListing(client, {
      state: "draft",
      fields: { tried: "An agency. Write to me at robin@valetools.com." },
    });
    await expect(publishListing(client, { listingId: blocked.id })).rejects.toMatchObject({
      key: "briefs.checks.wording.found",
    });
    const doubtful = await makeListing(client, {
      state: "draft",
      fields: {
        tried: "Nothing. We would rather continue off the platform and pay you directly by bank transfer.",
      },
    });
    await expect(publishListing(client, { listingId: doubtful.id })).resolves.toMatchObject({
      state: "held",
    });
    expect(await publishedEvents(doubtful.id)).toBe(0);
    expect(await db.event.count({ where: { subjectId: doubtful.id, type: "listing.held" } })).toBe(1);
  });

  test("needs a confirmed address and an account that may act", async () => {
    const client = await makeClient();
    const brief = await makeListing(client, { state: "draft" });
    const unconfirmed = { ...client, isEmailConfirmed: false };
    await expect(publishListing(unconfirmed, { listingId: brief.id })).rejects.toMatchObject({
      code: "forbidden",
      key: "errors.unconfirmed",
    });
    const suspended = { ...client, suspendedReason: "Spam." };
    await expect(publishListing(suspended, { listingId: brief.id })).rejects.toMatchObject({
      code: "forbidden",
    });
  });

  test("is not possible twice, nor for a stranger, nor for a finance seat", async () => {
    const client = await makeClient();
    const brief = await makeListing(client);
    await expect(publishListing(client, { listingId: brief.id })).rejects.toMatchObject({ code: "conflict" });
    const other = await makeListing(client, { state: "draft" });
    await expect(publishListing(await makeClient(), { listingId: other.id })).rejects.toMatchObject({
      code: "not-found",
    });
    const organisation = await db.organisation.create({ data: { name: "Vale Tools" } });
    const member = {
      ...client,
      seats: [{ organisationId: organisation.id, name: "Vale Tools", role: "member" as const }],
    };
    const owned = await makeListing(member, { state: "draft", fields: { organisationId: organisation.id } });
    const finance = await makeClient({
      seats: [{ organisationId: organisation.id, name: "Vale Tools", role: "finance" }],
    });
    await expect(publishListing(finance, { listingId: owned.id })).rejects.toMatchObject({
      code: "forbidden",
    });
  });

  test("of two at once exactly one wins", async () => {
    const client = await makeClient();
    const brief = await makeListing(client, { state: "draft" });
    const both = await Promise.allSettled([
      publishListing(client, { listingId: brief.id }),
      publishListing(client, { listingId: brief.id }),
    ]);
    expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await publishedEvents(brief.id)).toBe(1);
  });
});
