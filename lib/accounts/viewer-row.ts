import type { Viewer } from "@/lib/accounts/viewer";
import type { Prisma } from "@/lib/generated/prisma/client";

/** What a person's row must hold to become a viewer. */
export const viewerFields = {
  id: true,
  name: true,
  email: true,
  emailVerifiedAt: true,
  isClient: true,
  isFreelancer: true,
  activeView: true,
  isAdmin: true,
  isDemo: true,
  suspendedAt: true,
  suspendedReason: true,
  seats: { select: { organisationId: true, role: true, organisation: { select: { name: true } } } },
} satisfies Prisma.UserSelect;

type Row = Prisma.UserGetPayload<{ select: typeof viewerFields }>;

export function viewerOf(user: Row, sessionId: string, isProven: boolean): Viewer {
  return {
    id: user.id,
    sessionId,
    name: user.name,
    email: user.email,
    isEmailConfirmed: user.emailVerifiedAt !== null,
    isClient: user.isClient,
    isFreelancer: user.isFreelancer,
    view: user.activeView,
    isAdmin: user.isAdmin && isProven,
    owesFactor: user.isAdmin && !isProven,
    isDemo: user.isDemo,
    suspendedReason: user.suspendedAt ? (user.suspendedReason ?? "") : null,
    seats: user.seats.map(({ organisationId, role, organisation }) => ({
      organisationId,
      role,
      name: organisation.name,
    })),
  };
}
