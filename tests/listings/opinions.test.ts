import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { db } from "@/lib/db";
import { answerOpinions } from "@/lib/listings/answer-opinions";
import { askOpinion } from "@/lib/listings/ask-opinion";
import { latestOpinions } from "@/lib/listings/opinions";
import { otherTier } from "@/lib/tiers";
import { say, startChatServer } from "@/tests/support/chat-server";
import { makeListing } from "@/tests/support/listings";
import { makeClient, makeSuspended } from "@/tests/support/people";

let server: Awaited<ReturnType<typeof startChatServer>>;
beforeAll(async () => {
  server = await startChatServer();
});
afterAll(() => server.stop());

async function asked() {
  const client = await makeClient();
  const { id: listingId, packages } = await makeListing(client, { state: "draft" });
  const part = packages[0];
  if (!part) throw new Error("The sample brief has packages.");
  const ask = { listingId, packageId: part.id, locale: "en" as const };
  await askOpinion(client, ask, { endpoint: server.endpoint, start: async () => {} });
  return { client, listingId, part, ask };
}

const everything = async (listingId: string) => ({
  listing: await db.listing.findUniqueOrThrow({ where: { id: listingId } }),
  packages: await db.workPackage.findMany({ where: { listingId }, orderBy: { position: "asc" } }),
  decisions: await db.tierDecision.count({ where: { package: { listingId } } }),
  events: await db.event.count({ where: { subjectId: listingId } }),
});

describe("a second opinion", () => {
  test("is kept with the model's name and its true quotations, and changes nothing else", async () => {
    const { listingId, part } = await asked();
    const before = await everything(listingId);
    const own = part.evidence[0]?.text ?? "";
    const tier = otherTier(part.tier);
    const reason = "The founders disagree, so the tone is decided by doing it.";
    server.answers(say(JSON.stringify({ tier, reason, quotes: [own, "words that nobody wrote"] })));
    await answerOpinions(server.endpoint);
    expect((await latestOpinions([part.id])).get(part.id)).toMatchObject({
      ...{ state: "answered", tier, reason, quotes: [own], model: "small-reader-2026" },
    });
    expect(await everything(listingId)).toEqual(before);
  });

  test("goes out once, however often the job runs", async () => {
    await asked();
    const before = server.calls.length;
    server.answers(say(JSON.stringify({ tier: "judgment", reason: "The tone is open.", quotes: [] })));
    await Promise.all([answerOpinions(server.endpoint), answerOpinions(server.endpoint)]);
    await answerOpinions(server.endpoint);
    expect(server.calls.length).toBe(before + 1);
  });

  test("that does not come is said to have failed, and no secret is logged", async () => {
    const { client, part, ask } = await asked();
    const lines: string[] = [];
    const spy = vi.spyOn(console, "error").mockImplementation((line: string) => void lines.push(line));
    server.answers((response) => {
      response.writeHead(500);
      response.end();
    });
    await answerOpinions(server.endpoint);
    spy.mockRestore();
    expect((await latestOpinions([part.id])).get(part.id)).toMatchObject({ state: "failed", tier: null });
    expect(lines.join()).toContain("assist.failed");
    expect(lines.join()).not.toContain("sk-never");
    expect(lines.join()).not.toContain("template");
    await askOpinion(client, ask, { endpoint: server.endpoint, start: async () => {} });
    expect((await latestOpinions([part.id])).get(part.id)?.state).toBe("waiting");
  });

  test("is given up after a quarter of an hour", async () => {
    const { part } = await asked();
    await answerOpinions(null, new Date(Date.now() + 16 * 60_000));
    expect((await latestOpinions([part.id])).get(part.id)?.state).toBe("failed");
  });

  test("is asked for once at a time, by those who may change the brief, and only where one is configured", async () => {
    const { client, ask } = await asked();
    const how = { endpoint: server.endpoint, start: async () => {} };
    await expect(askOpinion(client, ask, how)).rejects.toMatchObject({ code: "conflict" });
    await answerOpinions(null, new Date(Date.now() + 16 * 60_000));
    const both = await Promise.allSettled([askOpinion(client, ask, how), askOpinion(client, ask, how)]);
    expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    await expect(askOpinion(await makeClient(), ask, how)).rejects.toMatchObject({ code: "not-found" });
    await expect(askOpinion(await makeSuspended(), ask, how)).rejects.toMatchObject({ code: "forbidden" });
    await expect(askOpinion(client, ask, { ...how, endpoint: null })).rejects.toMatchObject({
      code: "unavailable",
    });
  });
});
