import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { acceptProposal } from "@/lib/contracts/accept-proposal";
import { getContractOrThrow, getScopeTextOrThrow, listContracts, timelineOf } from "@/lib/contracts/queries";
import { db } from "@/lib/db";
import { makeClient, makeFreelancer, makePerson } from "@/tests/support/people";
import { makeSentProposal } from "@/tests/support/proposals";

async function makeContract() {
  const made = await makeSentProposal();
  const { contractId } = await acceptProposal(made.client, {
    proposalId: made.proposalId,
    othersReason: "other-chosen",
  });
  return { ...made, contractId };
}

test("each side sees the contract from its own side, with a scope that matches its hash", async () => {
  const { client, freelancer, contractId } = await makeContract();
  const asClient = await getContractOrThrow(client, contractId);
  const asFreelancer = await getContractOrThrow(freelancer, contractId);
  expect([asClient.party, asFreelancer.party]).toEqual(["client", "freelancer"]);
  expect(asClient.isScopeIntact).toBe(true);
  const timeline = await timelineOf(asClient);
  expect(timeline.map(({ type, actor }) => [type, actor])).toEqual([
    ["contract.agreed", "Noor Haddad"],
    ["scope.snapshot", "Noor Haddad"],
  ]);
  const file = await getScopeTextOrThrow(freelancer, contractId);
  expect(createHash("sha256").update(file).digest("hex")).toBe(asClient.scopeHash);
});

test("a stranger, and an id that is none, find nothing; every seat of the organisation looks", async () => {
  const { contractId } = await makeContract();
  const stranger = await makePerson();
  await expect(getContractOrThrow(stranger, contractId)).rejects.toMatchObject({ code: "not-found" });
  await expect(getScopeTextOrThrow(stranger, contractId)).rejects.toMatchObject({ code: "not-found" });
  await expect(getContractOrThrow(stranger, "no-id")).rejects.toMatchObject({ code: "not-found" });
  const organisation = await db.organisation.create({ data: { name: "Halden Works" } });
  await db.contract.update({ where: { id: contractId }, data: { organisationId: organisation.id } });
  const finance = await makePerson({
    seats: [{ organisationId: organisation.id, name: organisation.name, role: "finance" }],
  });
  expect(await getContractOrThrow(finance, contractId)).toMatchObject({ party: "client" });
  expect((await listContracts(finance)).contracts).toHaveLength(1);
});

test("contracts are read page by page and by side, without gaps or repeats", async () => {
  const [client, other] = await Promise.all([makeClient(), makeFreelancer()]);
  const agreedAt = new Date("2026-03-01T00:00:00Z");
  await db.contract.createMany({
    data: Array.from({ length: 45 }, (_, index) => ({
      kind: "booking" as const,
      title: `Contract ${index}`,
      tier: "commodity" as const,
      family: "writing",
      skills: [],
      currency: "EUR",
      totalMinor: 100,
      feeVersion: 1,
      // Several at the same moment: the id decides between them.
      agreedAt: new Date(agreedAt.getTime() + (index % 5) * 1000),
      clientId: index === 0 ? other.id : client.id,
      freelancerId: index === 0 ? client.id : other.id,
    })),
  });
  const seen: string[] = [];
  let after: string | undefined;
  do {
    const page = await listContracts(client, undefined, after);
    seen.push(...page.contracts.map(({ id }) => id));
    after = page.next ?? undefined;
  } while (after);
  expect(new Set(seen).size).toBe(45);
  expect(seen).toHaveLength(45);
  const asFreelancer = await listContracts(client, "freelancer");
  expect(asFreelancer.contracts.map(({ title, party }) => [title, party])).toEqual([
    ["Contract 0", "freelancer"],
  ]);
  await expect(listContracts(client, undefined, "no-id")).rejects.toMatchObject({ code: "not-found" });
});
