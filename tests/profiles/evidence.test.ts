import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { addCaseStudy } from "@/lib/profiles/add-case-study";
import { addDecision } from "@/lib/profiles/add-decision";
import { mostCaseStudies, mostDecisions } from "@/lib/profiles/evidence-schemas";
import { removeCaseStudy } from "@/lib/profiles/remove-case-study";
import { removeDecision } from "@/lib/profiles/remove-decision";
import { updateCaseStudy } from "@/lib/profiles/update-case-study";
import { updateDecision } from "@/lib/profiles/update-decision";
import { makeClient, makeFreelancer, makeSuspended } from "@/tests/support/people";
import { makeDecision, makeProfile } from "@/tests/support/profiles";

const decision = {
  question: "Ask patients or nurses?",
  options: "Both, one of them, neither.",
  choice: "Nurses first.",
  reason: "They see every patient.",
  outcome: "",
};
const caseStudy = {
  title: "A ward round on one page",
  problem: "Nobody found the last note.",
  role: "I asked, drew and tested it.",
  outcome: "Used in four wards.",
  link: "https://example.org/ward",
};

test("a decision is logged, completed later and removed", async () => {
  const freelancer = await makeFreelancer();
  const { decisionId } = await addDecision(freelancer, decision);
  await updateDecision(freelancer, { ...decision, decisionId, outcome: "Two surprises." });
  const where = { id: decisionId };
  expect(await db.decisionEntry.findUnique({ where })).toMatchObject({
    ...decision,
    outcome: "Two surprises.",
  });
  await removeDecision(freelancer, { decisionId });
  expect(await db.decisionEntry.findUnique({ where })).toBeNull();
  const events = await db.event.findMany({ where: { subjectId: freelancer.id }, orderBy: { id: "asc" } });
  expect(events.map(({ type }) => type)).toEqual([
    "profile.decision-published",
    "profile.edited",
    "profile.decision-removed",
  ]);
});

test("a case is added, changed and removed", async () => {
  const freelancer = await makeFreelancer();
  const { caseStudyId } = await addCaseStudy(freelancer, caseStudy);
  await updateCaseStudy(freelancer, { ...caseStudy, caseStudyId, link: "" });
  const where = { id: caseStudyId };
  expect(await db.caseStudy.findUnique({ where })).toMatchObject({ ...caseStudy, link: "" });
  await removeCaseStudy(freelancer, { caseStudyId });
  expect(await db.caseStudy.findUnique({ where })).toBeNull();
});

test("somebody else's entries are not there", async () => {
  const [owner, stranger] = [await makeFreelancer(), await makeFreelancer()];
  const { decisionId } = await addDecision(owner, decision);
  const { caseStudyId } = await addCaseStudy(owner, caseStudy);
  const gone = { code: "not-found" };
  const choice = "Mine now.";
  await expect(updateDecision(stranger, { ...decision, decisionId, choice })).rejects.toMatchObject(gone);
  await expect(removeDecision(stranger, { decisionId })).rejects.toMatchObject(gone);
  await expect(updateCaseStudy(stranger, { ...caseStudy, caseStudyId, title: choice })).rejects.toMatchObject(
    gone,
  );
  await expect(removeCaseStudy(stranger, { caseStudyId })).rejects.toMatchObject(gone);
  expect(await db.decisionEntry.findUnique({ where: { id: decisionId } })).toMatchObject(decision);
  expect(await db.caseStudy.findUnique({ where: { id: caseStudyId } })).toMatchObject(caseStudy);
});

test("removed twice at once, an entry is removed once", async () => {
  const freelancer = await makeFreelancer();
  const { decisionId } = await addDecision(freelancer, decision);
  const { caseStudyId } = await addCaseStudy(freelancer, caseStudy);
  for (const remove of [
    () => removeDecision(freelancer, { decisionId }),
    () => removeCaseStudy(freelancer, { caseStudyId }),
  ]) {
    const answers = await Promise.allSettled([remove(), remove()]);
    expect(answers.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  }
  expect(
    await db.event.count({ where: { subjectId: freelancer.id, type: "profile.decision-removed" } }),
  ).toBe(1);
});

test("clients and suspended people log nothing, and texts are screened", async () => {
  for (const person of [await makeClient(), await makeSuspended()]) {
    await expect(addDecision(person, decision)).rejects.toMatchObject({ code: "forbidden" });
    await expect(addCaseStudy(person, caseStudy)).rejects.toMatchObject({ code: "forbidden" });
  }
  const freelancer = await makeFreelancer();
  const reason = "Ask me on whatsapp: +351 912 345 678";
  await expect(addDecision(freelancer, { ...decision, reason })).rejects.toMatchObject({ field: "reason" });
  const { decisionId } = await addDecision(freelancer, decision);
  await expect(updateDecision(freelancer, { ...decision, decisionId, reason })).rejects.toMatchObject({
    field: "reason",
  });
  const link = "https://t.me/robin_vale";
  await expect(addCaseStudy(freelancer, { ...caseStudy, link })).rejects.toMatchObject({ field: "link" });
});

test("the last place goes to one of two added at once", async () => {
  const freelancer = await makeFreelancer();
  await makeProfile(freelancer);
  const own = { userId: freelancer.id };
  for (let made = 1; made < mostDecisions; made++) await makeDecision(freelancer);
  await db.caseStudy.createMany({
    data: Array.from({ length: mostCaseStudies - 1 }, () => ({ ...caseStudy, ...own })),
  });
  const decisions = await Promise.allSettled([1, 2].map(() => addDecision(freelancer, decision)));
  const cases = await Promise.allSettled([1, 2].map(() => addCaseStudy(freelancer, caseStudy)));
  for (const answers of [decisions, cases])
    expect(answers.find(({ status }) => status === "rejected")).toMatchObject({
      reason: { code: "conflict" },
    });
  expect(await db.decisionEntry.count({ where: own })).toBe(mostDecisions);
  expect(await db.caseStudy.count({ where: own })).toBe(mostCaseStudies);
});
