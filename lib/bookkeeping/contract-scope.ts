import type { Viewer } from "@/lib/accounts/viewer";
import { organisationsPaidBy } from "@/lib/bookkeeping/policy";
import { Prisma } from "@/lib/generated/prisma/client";

/** The contracts (as `c`) whose money a viewer sees as client: those they agreed, and those their organisations pay for. */
export const paidBy = (viewer: Viewer) => Prisma.sql`
  (c."clientId" = ${viewer.id}::uuid OR c."organisationId" = ANY(${organisationsPaidBy(viewer)}::uuid[]))`;

/** The contracts whose money goes to a viewer. */
export const paidTo = (viewer: Viewer) => Prisma.sql`c."freelancerId" = ${viewer.id}::uuid`;

export const scopeOf = (viewer: Viewer, side: "client" | "freelancer") =>
  side === "client" ? paidBy(viewer) : paidTo(viewer);
