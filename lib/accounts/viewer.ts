/** The person who is asking, as every verb and policy sees them. */
export interface Viewer {
  id: string;
  sessionId: string;
  name: string;
  email: string;
  isEmailConfirmed: boolean;
  isClient: boolean;
  isFreelancer: boolean;
  /** Which of their two sides they are looking at. */
  view: "client" | "freelancer";
  /** An administrator who gave a second factor in this session. */
  isAdmin: boolean;
  /** An administrator who has not: a person like everybody else until then. */
  owesFactor: boolean;
  isDemo: boolean;
  suspendedReason: string | null;
  seats: { organisationId: string; name: string; role: "owner" | "member" | "finance" }[];
}

/** Suspended people may look at what is theirs, and act on nothing. */
export const canAct = (viewer: Viewer) => viewer.suspendedReason === null;
