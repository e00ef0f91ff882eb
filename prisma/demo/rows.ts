import type { EventOf, EventType } from "@/lib/events/registry";
import type { Prisma } from "@/lib/generated/prisma/client";

type EventRow = Omit<Prisma.EventCreateManyInput, "id" | "at"> & { at: Date };

/** The rows of a demo world by table, in the order in which they can be stored. */
export interface DemoRows {
  User: (Prisma.UserCreateManyInput & { id: string })[];
  SavedCard: Prisma.SavedCardCreateManyInput[];
  PayoutAccount: Prisma.PayoutAccountCreateManyInput[];
  Organisation: Prisma.OrganisationCreateManyInput[];
  Seat: Prisma.SeatCreateManyInput[];
  FreelancerProfile: Prisma.FreelancerProfileCreateManyInput[];
  ProfileSkill: Prisma.ProfileSkillCreateManyInput[];
  RateCard: (Prisma.RateCardCreateManyInput & { id: string })[];
  DecisionEntry: Prisma.DecisionEntryCreateManyInput[];
  CaseStudy: Prisma.CaseStudyCreateManyInput[];
  Listing: (Prisma.ListingCreateManyInput & { id: string })[];
  WorkPackage: (Prisma.WorkPackageCreateManyInput & { id: string })[];
  Invitation: Prisma.InvitationCreateManyInput[];
  Proposal: Prisma.ProposalCreateManyInput[];
  ProposalPackage: Prisma.ProposalPackageCreateManyInput[];
  ProposalMilestone: Prisma.ProposalMilestoneCreateManyInput[];
  Contract: (Prisma.ContractCreateManyInput & { id: string })[];
  ContractPackage: Prisma.ContractPackageCreateManyInput[];
  ScopeSnapshot: Prisma.ScopeSnapshotCreateManyInput[];
  Milestone: (Prisma.MilestoneCreateManyInput & { id: string })[];
  Thread: Prisma.ThreadCreateManyInput[];
  Message: Prisma.MessageCreateManyInput[];
  Notice: Prisma.NoticeCreateManyInput[];
  Case: Prisma.CaseCreateManyInput[];
  FreelancerSignal: Prisma.FreelancerSignalCreateManyInput[];
  Event: EventRow[];
}

export function noRows(): DemoRows {
  return {
    User: [],
    SavedCard: [],
    PayoutAccount: [],
    Organisation: [],
    Seat: [],
    FreelancerProfile: [],
    ProfileSkill: [],
    RateCard: [],
    DecisionEntry: [],
    CaseStudy: [],
    Listing: [],
    WorkPackage: [],
    Invitation: [],
    Proposal: [],
    ProposalPackage: [],
    ProposalMilestone: [],
    Contract: [],
    ContractPackage: [],
    ScopeSnapshot: [],
    Milestone: [],
    Thread: [],
    Message: [],
    Notice: [],
    Case: [],
    FreelancerSignal: [],
    Event: [],
  };
}

/** Writes down one event of the world being made. */
export type Tell = <Type extends EventType>(
  type: Type,
  given: { subjectId: string; actorId: string | null; data: EventOf<Type>["data"]; at: Date },
) => void;
