import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { db } from "@/lib/db";
import { closeListing } from "@/lib/listings/close-listing";
import { overruleTier } from "@/lib/listings/overrule-tier";
import { publishListing } from "@/lib/listings/publish-listing";
import { getOwnBrief, getPublicListing } from "@/lib/listings/queries";
import { redecideTier } from "@/lib/listings/redecide-tier";
import { releaseListing } from "@/lib/listings/release-listing";
import { republishListing } from "@/lib/listings/republish-listing";
import { takeBackListing } from "@/lib/listings/take-back-listing";
import { unpublishListing } from "@/lib/listings/unpublish-listing";
import { makeListing } from "@/tests/support/listings";
import { makeAdmin, makeClient, makeFreelancer } from "@/tests/support/people";

const reason = "The text asks for reviews that nobody wrote.";
const noticesOf = (userId: string) => db.notice.findMany({ where: { userId } });
const mailTo = (email: string) => db.mail.count({ where: { to: email } });
const events = (subjectId: string, type: string) => db.event.count({ where: { subjectId, type } });

describe("taking a listing down", () => {
  test("reaches the client with the reason, who can mend it and publish again", async () => {
    const [client, admin] = [await makeClient(), await makeAdmin()];
    const { id } = await makeListing(client);
    await db.$transaction((tx) => unpublishListing(tx, admin, { listingId: id, reason }));
    expect(await getOwnBrief(client, id)).toMatchObject({ state: "unpublished", unpublishedReason: reason });
    await expect(getPublicListing(id)).rejects.toMatchObject({ code: "not-found" });
    expect(await noticesOf(client.id)).toMatchObject([
      { kind: "briefs.notices.unpublished", href: `/briefs/${id}` },
    ]);
    expect(await mailTo(client.email)).toBe(1);
    await publishListing(client, { listingId: id });
    expect(await getOwnBrief(client, id)).toMatchObject({ state: "published", unpublishedReason: null });
    expect(await events(id, "listing.republished")).toBe(1);
  });

  test("is the moderators', needs a reason, and happens once", async () => {
    const [client, admin] = [await makeClient(), await makeAdmin()];
    const { id } = await makeListing(client);
    const take = (by: typeof admin, why = reason) =>
      db.$transaction((tx) => unpublishListing(tx, by, { listingId: id, reason: why }));
    await expect(take(client)).rejects.toMatchObject({ code: "forbidden" });
    await expect(take(admin, "  ")).rejects.toThrow();
    const both = await Promise.allSettled([take(admin), take(admin)]);
    expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await noticesOf(client.id)).toHaveLength(1);
    const draft = await makeListing(client, { state: "draft" });
    await expect(
      db.$transaction((tx) => unpublishListing(tx, admin, { listingId: draft.id, reason })),
    ).rejects.toMatchObject({ code: "conflict" });
  });

  test("is undone by an appeal", async () => {
    const [client, admin] = [await makeClient(), await makeAdmin()];
    const { id } = await makeListing(client, { state: "unpublished" });
    const back = (by: typeof admin) => db.$transaction((tx) => republishListing(tx, by, { listingId: id }));
    await expect(back(client)).rejects.toMatchObject({ code: "forbidden" });
    await back(admin);
    expect((await getPublicListing(id)).state).toBe("published");
    await expect(back(admin)).rejects.toMatchObject({ code: "conflict" });
  });
});

describe("a held brief", () => {
  test("is let through by a moderator, once", async () => {
    const [client, admin] = [await makeClient(), await makeAdmin()];
    const { id } = await makeListing(client, { state: "held" });
    const release = (by: typeof admin) => db.$transaction((tx) => releaseListing(tx, by, { listingId: id }));
    await expect(release(client)).rejects.toMatchObject({ code: "forbidden" });
    await expect(publishListing(client, { listingId: id })).rejects.toMatchObject({ code: "conflict" });
    const both = await Promise.allSettled([release(admin), release(admin)]);
    expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect((await getPublicListing(id)).publishedAt).not.toBeNull();
    expect(await events(id, "listing.published")).toBe(1);
    expect(await noticesOf(client.id)).toMatchObject([{ kind: "briefs.notices.released" }]);
  });

  test("is sent back by a moderator or taken back by its client", async () => {
    const [client, admin] = [await makeClient(), await makeAdmin()];
    const sent = await makeListing(client, { state: "held" });
    await db.$transaction((tx) => unpublishListing(tx, admin, { listingId: sent.id, reason }));
    expect((await getOwnBrief(client, sent.id)).state).toBe("unpublished");
    const taken = await makeListing(client, { state: "held" });
    await expect(takeBackListing(await makeClient(), { listingId: taken.id })).rejects.toMatchObject({
      code: "not-found",
    });
    await takeBackListing(client, { listingId: taken.id });
    expect((await getOwnBrief(client, taken.id)).state).toBe("draft");
    await expect(takeBackListing(client, { listingId: taken.id })).rejects.toMatchObject({
      code: "conflict",
    });
  });
});

describe("deciding a tier on appeal", () => {
  test("changes a public package, keeps both decisions, and binds the client", async () => {
    const [client, admin] = [await makeClient(), await makeAdmin()];
    const { id, packages } = await makeListing(client, {
      packages: [{ tier: "judgment" }, { tier: "commodity" }],
    });
    const packageId = packages[0]?.id ?? "";
    const decide = (by: typeof admin) =>
      db.$transaction((tx) =>
        redecideTier(tx, by, {
          packageId,
          tier: "commodity",
          reason: "Every step is named.",
          caseId: randomUUID(),
        }),
      );
    await expect(decide(client)).rejects.toMatchObject({ code: "forbidden" });
    const both = await Promise.allSettled([decide(admin), decide(admin)]);
    expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const listing = await getPublicListing(id);
    expect(listing.packages[0]).toMatchObject({ tier: "commodity", decision: { by: "moderator" } });
    expect(listing).toMatchObject({ tier: "commodity", isMixed: false });
    expect(await events(id, "listing.tier-overruled")).toBe(1);
    await db.listing.update({ where: { id }, data: { state: "unpublished" } });
    await expect(
      overruleTier(client, { listingId: id, packageId, tier: "judgment", reason: "No." }),
    ).rejects.toMatchObject({ key: "briefs.errors.moderatorDecided" });
  });
});

describe("closing a listing", () => {
  test("ends it, keeps its page, and says why in the record", async () => {
    const client = await makeClient();
    const { id } = await makeListing(client);
    const both = await Promise.allSettled([
      closeListing(client, { listingId: id, reason: "no-hire" }),
      closeListing(client, { listingId: id, reason: "withdrawn" }),
    ]);
    expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect((await getPublicListing(id)).state).toBe("closed");
    expect(await events(id, "listing.closed")).toBe(1);
  });

  test("waits until everyone who proposed has an answer", async () => {
    const [client, freelancer] = [await makeClient(), await makeFreelancer()];
    const { id } = await makeListing(client);
    await db.proposal.create({
      data: { listingId: id, freelancerId: freelancer.id, currency: "USD", state: "sent" },
    });
    await expect(closeListing(client, { listingId: id, reason: "no-hire" })).rejects.toMatchObject({
      key: "briefs.errors.proposalsWaiting",
      params: { count: 1 },
    });
    expect((await getPublicListing(id)).state).toBe("published");
  });

  test("is refused to strangers, to the suspended, and for drafts", async () => {
    const client = await makeClient();
    const { id } = await makeListing(client);
    const input = { listingId: id, reason: "no-hire" as const };
    await expect(closeListing(await makeClient(), input)).rejects.toMatchObject({ code: "not-found" });
    await expect(closeListing({ ...client, suspendedReason: "Spam." }, input)).rejects.toMatchObject({
      code: "forbidden",
    });
    const draft = await makeListing(client, { state: "draft" });
    await expect(closeListing(client, { ...input, listingId: draft.id })).rejects.toMatchObject({
      key: "briefs.errors.notClosable",
    });
  });
});
