import { assertCanAct } from "@/lib/accounts/policy";
import type { Viewer } from "@/lib/accounts/viewer";
import { forbidden } from "@/lib/errors";

/** Throws unless the person works as a freelancer and may act. A profile is only ever changed by its own person. */
export function assertOwnsProfile(viewer: Viewer): void {
  assertCanAct(viewer);
  if (!viewer.isFreelancer) throw forbidden("profiles.errors.notFreelancer");
}
