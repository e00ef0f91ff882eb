import { db } from "@/lib/db";
import type { Prisma } from "@/lib/generated/prisma/client";
import { spansSchema, unknownsSchema } from "@/lib/listings/stored-packages";
import type { AskingPackage } from "@/lib/matching/package-question";

/** The first package, by its place in the brief, that the filter finds; null when there is none. */
export async function loadPackage(where: Prisma.WorkPackageWhereInput) {
  const row = await db.workPackage.findFirst({ where, orderBy: { position: "asc" }, select: fields });
  if (!row) return null;
  const { spans, unknowns, ...rest } = row;
  return {
    ...rest,
    spans: spansSchema.parse(spans),
    unknowns: unknownsSchema.parse(unknowns),
  } satisfies AskingPackage;
}

const fields = {
  id: true,
  title: true,
  state: true,
  tier: true,
  family: true,
  skills: true,
  spans: true,
  unknowns: true,
  budgetMinor: true,
  listing: {
    select: {
      id: true,
      clientId: true,
      organisationId: true,
      state: true,
      title: true,
      description: true,
      family: true,
      skills: true,
      language: true,
      currency: true,
      decisionDeadlineAt: true,
    },
  },
} satisfies Prisma.WorkPackageSelect;

export type LoadedPackage = NonNullable<Awaited<ReturnType<typeof loadPackage>>>;
