import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { planMilestones } from "@/lib/contracts/plan-milestones";
import { type ScopeContent, scopeFormat } from "@/lib/contracts/scope";
import { writeContract } from "@/lib/contracts/write-contract";
import { db } from "@/lib/db";
import { makeClient, makeFreelancer } from "@/tests/support/people";

test("a contract is written whole or not at all", async () => {
  const [client, freelancer] = await Promise.all([makeClient(), makeFreelancer()]);
  const at = new Date("2026-03-01T00:00:00Z");
  const scope: ScopeContent = {
    format: scopeFormat,
    contractId: randomUUID(),
    kind: "milestones",
    title: "Help pages",
    agreedAt: at.toISOString(),
    parties: { clientId: client.id, freelancerId: freelancer.id, organisationId: null },
    tier: "judgment",
    listing: null,
    note: "",
    packages: [],
    reasoning: null,
    rateCard: null,
    milestones: planMilestones(
      [{ id: randomUUID(), title: "All", criteria: ["All of it"], priceMinor: 500, days: 2 }],
      at,
    ),
    estimate: { amountMinor: 500, currency: "EUR", days: 2 },
    unknowns: [],
    aiPolicy: "disclosed",
    feeVersion: 1,
  };
  const write = (given: ScopeContent) =>
    db.$transaction((tx) =>
      writeContract(tx, {
        scope: given,
        family: "writing",
        skills: [],
        proposalId: null,
        questionsBeforeOffer: 0,
        actorId: client.id,
        at,
      }),
    );
  const broken = { ...scope, parties: { ...scope.parties, freelancerId: randomUUID() } };
  await expect(write(broken)).rejects.toThrow();
  expect(await db.event.count()).toBe(0);
  await write(scope);
  const contract = await db.contract.findUniqueOrThrow({
    where: { id: scope.contractId },
    include: { snapshot: true, milestones: true },
  });
  expect(contract.dueAt).toEqual(new Date("2026-03-03T00:00:00Z"));
  expect(contract.snapshot?.content).toEqual(scope);
  expect(contract.milestones).toHaveLength(1);
});
