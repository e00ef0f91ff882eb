import { z } from "zod";
import type { Tx } from "@/lib/db";
import { conflict } from "@/lib/errors";
import type { Prisma } from "@/lib/generated/prisma/client";
import { listingReading, type PackageFacts } from "@/lib/listings/work-packages";
import { unknownKinds } from "@/lib/tiering/find-unknowns";
import { tiers } from "@/lib/tiers";

export const packageFields = {
  id: true,
  title: true,
  state: true,
  tier: true,
  modelTier: true,
  modelProbability: true,
  modelVersion: true,
  tierDecidedAt: true,
  spans: true,
  evidence: true,
  unknowns: true,
  criteria: true,
  dependsOn: true,
  effortShare: true,
  effortLow: true,
  effortHigh: true,
  budgetMinor: true,
  family: true,
  skills: true,
  editedAt: true,
  budgetSetAt: true,
} satisfies Prisma.WorkPackageSelect;

type Row = Prisma.WorkPackageGetPayload<{ select: typeof packageFields }>;

const span = { start: z.int(), end: z.int() };
export const spansSchema = z.array(z.object(span));
export const evidenceSchema = z.array(
  z.object({ ...span, text: z.string(), direction: z.enum(tiers), weight: z.number() }),
);
export const unknownsSchema = z.array(
  z.object({
    ...span,
    text: z.string(),
    kind: z.enum(unknownKinds),
    key: z.string(),
    params: z.object({ words: z.string() }),
  }),
);

/** A stored row as the rules of editing see it. */
export function readPackageRow(row: Row): PackageFacts {
  const { state: _, effortShare, effortLow, effortHigh, spans, evidence, unknowns, ...plain } = row;
  return {
    ...plain,
    spans: spansSchema.parse(spans),
    evidence: evidenceSchema.parse(evidence),
    unknowns: unknownsSchema.parse(unknowns),
    effort: { share: effortShare, low: effortLow, high: effortHigh },
  };
}

/**
 * Makes the stored packages of a listing be these, in this order, and brings the listing's own reading up to date.
 * Packages keep their ids. One that somebody already answered is never removed: that is a conflict.
 */
export async function storePackages(
  tx: Tx,
  listingId: string,
  packages: readonly PackageFacts[],
): Promise<string[]> {
  const kept = packages.flatMap(({ id }) => (id ? [id] : []));
  const gone = { listingId, id: { notIn: kept } };
  const answered = await tx.workPackage.count({
    where: { ...gone, OR: [{ state: "filled" }, { proposals: { some: {} } }, { contracts: { some: {} } }] },
  });
  if (answered > 0) throw conflict("briefs.errors.packageAnswered");
  await tx.workPackage.deleteMany({ where: gone });
  // Positions are unique: the old ones step aside before the new ones are written.
  await tx.$executeRaw`UPDATE "WorkPackage" SET "position" = -"position" - 1 WHERE "listingId" = ${listingId}::uuid`;
  const ids: string[] = [];
  for (const [position, part] of packages.entries()) {
    const data = { position, ...columnsOf(part) };
    const { id } = part.id
      ? await tx.workPackage.update({ where: { id: part.id }, data, select: { id: true } })
      : await tx.workPackage.create({ data: { listingId, ...data }, select: { id: true } });
    ids.push(id);
  }
  await tx.listing.update({ where: { id: listingId }, data: listingReading(packages) });
  return ids;
}

function columnsOf({ id: _, effort, spans, evidence, unknowns, ...plain }: PackageFacts) {
  return {
    ...plain,
    spans: spans as unknown as Prisma.InputJsonValue,
    evidence: evidence as unknown as Prisma.InputJsonValue,
    unknowns: unknowns as unknown as Prisma.InputJsonValue,
    effortShare: effort.share,
    effortLow: effort.low,
    effortHigh: effort.high,
  };
}
