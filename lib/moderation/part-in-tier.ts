import type { Viewer } from "@/lib/accounts/viewer";
import type { Tx } from "@/lib/db";
import { maySeeListing } from "@/lib/listings/policy";

/** Whether somebody owns a package, decided about its tier before in whatever case, or appealed it: then they may not decide. */
export async function hasPartInTier(tx: Tx, viewer: Viewer, packageId: string): Promise<boolean> {
  const about = { subjectType: "package", subjectId: packageId };
  const [part, decisions, cases] = await Promise.all([
    tx.workPackage.findUnique({
      where: { id: packageId },
      select: { listing: { select: { clientId: true, organisationId: true } } },
    }),
    tx.tierDecision.count({ where: { packageId, decidedById: viewer.id } }),
    tx.case.count({
      where: {
        ...about,
        OR: [{ openedById: viewer.id }, { decisions: { some: { decidedById: viewer.id } } }],
      },
    }),
  ]);
  return decisions + cases > 0 || (part !== null && maySeeListing(viewer, part.listing));
}
