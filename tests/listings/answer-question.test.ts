import { describe, expect, test } from "vitest";
import { db } from "@/lib/db";
import { answerQuestion } from "@/lib/listings/answer-question";
import { getOwnBrief } from "@/lib/listings/queries";
import { listTierHistory } from "@/lib/moderation/tier-history";
import { makeListing } from "@/tests/support/listings";
import { makeClient, makeSuspended } from "@/tests/support/people";

async function doubtful() {
  const client = await makeClient();
  const { id, packages } = await makeListing(client, { state: "draft" });
  await db.workPackage.updateMany({ where: { listingId: id }, data: { modelProbability: 0.52 } });
  await db.listing.update({ where: { id }, data: { isBorderline: true, probability: 0.52 } });
  return { client, id, packageId: packages[0]?.id ?? "", packages };
}

const answer = (packageId: string, listingId: string, given: "before" | "during") => ({
  listingId,
  packageId,
  question: "example" as const,
  answer: given,
});

describe("answering a question of the model", () => {
  test.each([
    ["before", "commodity"],
    ["during", "judgment"],
  ] as const)("%s makes the package %s, keeps both, and settles the listing", async (given, tier) => {
    const { client, id, packages } = await doubtful();
    for (const part of packages) await answerQuestion(client, answer(part.id, id, given));
    const brief = await getOwnBrief(client, id);
    expect(brief.packages.map((part) => part.tier)).toEqual(packages.map(() => tier));
    expect(brief).toMatchObject({ tier, isBorderline: false, questions: [] });
    const history = await listTierHistory({ ...brief, client });
    expect(history).toHaveLength(packages.length);
    expect(history[0]).toMatchObject({
      by: "client",
      toTier: tier,
      answered: { question: "example", answer: given },
    });
    expect(await db.event.count({ where: { subjectId: id, type: "listing.tier-answered" } })).toBe(
      packages.length,
    );
  });

  test("once: two at once give one answer", async () => {
    const { client, id, packageId } = await doubtful();
    const both = await Promise.allSettled([
      answerQuestion(client, answer(packageId, id, "before")),
      answerQuestion(client, answer(packageId, id, "during")),
    ]);
    expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await db.tierDecision.count({ where: { packageId } })).toBe(1);
  });

  test("is the client's, while the brief is written", async () => {
    const { id, packageId } = await doubtful();
    const ask = answer(packageId, id, "before");
    await expect(answerQuestion(await makeClient(), ask)).rejects.toMatchObject({ code: "not-found" });
    await expect(answerQuestion(await makeSuspended(), ask)).rejects.toMatchObject({ code: "forbidden" });
    const client = await makeClient();
    const posted = await makeListing(client);
    await expect(
      answerQuestion(client, answer(posted.packages[0]?.id ?? "", posted.id, "before")),
    ).rejects.toMatchObject({ code: "conflict" });
    await expect(answerQuestion(client, answer(packageId, posted.id, "before"))).rejects.toBeTruthy();
  });
});
