import { maySeeOf, mayWriteFor } from "@/lib/accounts/policy";
import type { Viewer } from "@/lib/accounts/viewer";

interface Owned {
  clientId: string;
  organisationId: string | null;
}

/** Whether the brief is theirs to see: their own, or their organisation's, whichever seat they hold. */
export const maySeeListing = (viewer: Viewer, { clientId, organisationId }: Owned) =>
  organisationId === null ? clientId === viewer.id : maySeeOf(viewer, organisationId);

/** Whether they may write, publish and close it. Who leaves an organisation leaves its briefs there. */
export const mayEditListing = (viewer: Viewer, { clientId, organisationId }: Owned) =>
  organisationId === null ? clientId === viewer.id : mayWriteFor(viewer, organisationId);

/** Who may appeal a tier of an open listing: whoever may propose there, and whoever may change it. */
export const mayAppealTier = (viewer: Viewer, listing: Owned) =>
  maySeeListing(viewer, listing) ? mayEditListing(viewer, listing) : viewer.isFreelancer;
