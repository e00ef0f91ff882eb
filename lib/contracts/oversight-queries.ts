import { z } from "zod";
import type { Viewer } from "@/lib/accounts/viewer";
import { criteriaOf } from "@/lib/contracts/criteria";
import { finding } from "@/lib/contracts/oversight-schemas";
import { mayActOn } from "@/lib/contracts/policy";
import { getContractOrThrow } from "@/lib/contracts/queries";
import { deliveredFileIds } from "@/lib/contracts/read-delivery";
import { db } from "@/lib/db";
import { notFound } from "@/lib/errors";

/**
 * What a contract of oversight opens: the deliveries of the listing's other contracts with their criteria, and what was
 * found in them. Never money, questions or files that were not delivered; nothing at all unless it is active.
 */
export async function getOversightOrThrow(viewer: Viewer, contractId: string) {
  const contract = await getContractOrThrow(viewer, contractId);
  const kept = await db.oversight.findUnique({ where: { contractId: contract.id } });
  if (!kept) throw notFound();
  const isActive = contract.state === "active";
  const contracts = isActive
    ? await db.contract.findMany({
        where: { listingId: kept.listingId, clientId: contract.clientId, id: { not: contract.id } },
        orderBy: { agreedAt: "asc" },
        select: overseen,
      })
    : [];
  const found = await findingsFor(
    contracts.flatMap(({ milestones }) =>
      milestones.flatMap(({ deliveries }) => deliveries.map(({ id }) => id)),
    ),
  );
  return {
    id: contract.id,
    title: contract.title,
    isActive,
    mayReview: contract.party === "freelancer" && isActive && mayActOn(viewer, contract),
    contracts: contracts.map(({ milestones, files, ...rest }) => ({
      ...rest,
      files: files.filter(({ id }) =>
        milestones.some(({ deliveries }) =>
          deliveries.some((delivery) => deliveredFileIds(delivery).includes(id)),
        ),
      ),
      milestones: milestones.map(({ criteria, deliveries, ...milestone }) => ({
        ...milestone,
        criteria: criteriaOf({ id: milestone.id, criteria }),
        deliveries: deliveries.map((delivery) => ({
          ...delivery,
          review: found.find(
            ({ deliveryId, oversightId }) => deliveryId === delivery.id && oversightId === contract.id,
          ),
        })),
      })),
    })),
  };
}

export type OversightView = Awaited<ReturnType<typeof getOversightOrThrow>>;
export type OverseenContract = OversightView["contracts"][number];

const overseen = {
  id: true,
  title: true,
  family: true,
  freelancer: { select: { id: true, name: true } },
  files: {
    where: { state: "ready" as const },
    select: { id: true, name: true, version: true },
  },
  milestones: {
    where: { deliveries: { some: { state: "submitted" as const } } },
    orderBy: { position: "asc" as const },
    select: {
      id: true,
      title: true,
      criteria: true,
      state: true,
      deliveries: {
        where: { state: "submitted" as const },
        orderBy: { attempt: "desc" as const },
        select: {
          id: true,
          attempt: true,
          content: true,
          submittedAt: true,
          answeredAt: true,
          isAgainstAiPolicy: true,
        },
      },
    },
  },
};

/** What overseers found in the deliveries of a contract, for its parties. */
export async function oversightReviewsOf(viewer: Viewer, contractId: string): Promise<OversightFinding[]> {
  const contract = await getContractOrThrow(viewer, contractId);
  const deliveries = await db.delivery.findMany({
    where: { state: "submitted", milestone: { contractId: contract.id } },
    select: { id: true },
  });
  return findingsFor(deliveries.map(({ id }) => id));
}

export type OversightFinding = Awaited<ReturnType<typeof findingsFor>>[number];

async function findingsFor(deliveryIds: readonly string[]) {
  if (deliveryIds.length === 0) return [];
  const rows = await db.oversightReview.findMany({
    where: { deliveryId: { in: [...deliveryIds] } },
    orderBy: { writtenAt: "asc" },
  });
  const people = await db.user.findMany({
    where: { id: { in: rows.map(({ byId }) => byId) } },
    select: { id: true, name: true },
  });
  return rows.map(({ byId, findings, ...row }) => ({
    ...row,
    by: people.find(({ id }) => id === byId)?.name ?? "",
    findings: z.array(finding).catch([]).parse(findings),
  }));
}
