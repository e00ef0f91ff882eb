-- CreateEnum
CREATE TYPE "View" AS ENUM ('client', 'freelancer');

-- CreateEnum
CREATE TYPE "EmailTokenPurpose" AS ENUM ('confirm', 'reset', 'change');

-- CreateEnum
CREATE TYPE "SeatRole" AS ENUM ('owner', 'member', 'finance');

-- CreateEnum
CREATE TYPE "Tier" AS ENUM ('commodity', 'judgment');

-- CreateEnum
CREATE TYPE "AiPolicy" AS ENUM ('allowed', 'disclosed', 'forbidden');

-- CreateEnum
CREATE TYPE "ContractKind" AS ENUM ('milestones', 'booking');

-- CreateEnum
CREATE TYPE "ContractState" AS ENUM ('agreed', 'active', 'closed', 'ended');

-- CreateEnum
CREATE TYPE "MilestoneState" AS ENUM ('agreed', 'accepted');

-- CreateEnum
CREATE TYPE "ListingState" AS ENUM ('draft', 'published', 'unpublished', 'closed', 'filled');

-- CreateEnum
CREATE TYPE "PackageState" AS ENUM ('open', 'filled');

-- CreateEnum
CREATE TYPE "CaseState" AS ENUM ('open', 'decided', 'appealed', 'closed');

-- CreateEnum
CREATE TYPE "CaseKind" AS ENUM ('report', 'tier', 'unpublish', 'suspension');

-- CreateEnum
CREATE TYPE "InvitationState" AS ENUM ('sent', 'answered', 'declined', 'withdrawn');

-- CreateEnum
CREATE TYPE "ProposalState" AS ENUM ('draft', 'sent', 'withdrawn', 'declined', 'accepted');

-- CreateTable
CREATE TABLE "User" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "emailVerifiedAt" TIMESTAMPTZ(3),
    "passwordHash" TEXT,
    "name" TEXT NOT NULL,
    "locale" TEXT NOT NULL DEFAULT 'en',
    "timeZone" TEXT NOT NULL DEFAULT 'UTC',
    "isClient" BOOLEAN NOT NULL DEFAULT false,
    "isFreelancer" BOOLEAN NOT NULL DEFAULT false,
    "activeView" "View" NOT NULL DEFAULT 'client',
    "isAdmin" BOOLEAN NOT NULL DEFAULT false,
    "isDemo" BOOLEAN NOT NULL DEFAULT false,
    "suspendedAt" TIMESTAMPTZ(3),
    "suspendedReason" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Identity" (
    "id" UUID NOT NULL,
    "issuer" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "userId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Identity_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" UUID NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "userId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastSeenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "revokedAt" TIMESTAMPTZ(3),
    "userAgent" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EmailToken" (
    "id" UUID NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "purpose" "EmailTokenPurpose" NOT NULL,
    "userId" UUID NOT NULL,
    "newEmail" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),

    CONSTRAINT "EmailToken_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Organisation" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Seat" (
    "organisationId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "role" "SeatRole" NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Seat_pkey" PRIMARY KEY ("organisationId","userId")
);

-- CreateTable
CREATE TABLE "SeatInvitation" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "role" "SeatRole" NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "acceptedAt" TIMESTAMPTZ(3),

    CONSTRAINT "SeatInvitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Contract" (
    "id" UUID NOT NULL,
    "kind" "ContractKind" NOT NULL,
    "state" "ContractState" NOT NULL DEFAULT 'agreed',
    "listingId" UUID,
    "proposalId" UUID,
    "rateCardId" UUID,
    "units" INTEGER,
    "clientId" UUID NOT NULL,
    "freelancerId" UUID NOT NULL,
    "organisationId" UUID,
    "title" TEXT NOT NULL,
    "tier" "Tier" NOT NULL,
    "family" TEXT NOT NULL,
    "skills" TEXT[],
    "currency" TEXT NOT NULL,
    "totalMinor" INTEGER NOT NULL,
    "finalMinor" INTEGER,
    "feeVersion" INTEGER NOT NULL,
    "agreedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "dueAt" TIMESTAMPTZ(3),
    "closedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Contract_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ContractPackage" (
    "contractId" UUID NOT NULL,
    "packageId" UUID NOT NULL,

    CONSTRAINT "ContractPackage_pkey" PRIMARY KEY ("contractId","packageId")
);

-- CreateTable
CREATE TABLE "ScopeSnapshot" (
    "contractId" UUID NOT NULL,
    "content" JSONB NOT NULL,
    "hash" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ScopeSnapshot_pkey" PRIMARY KEY ("contractId")
);

-- CreateTable
CREATE TABLE "Milestone" (
    "id" UUID NOT NULL,
    "contractId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "criteria" TEXT[],
    "priceMinor" INTEGER NOT NULL,
    "days" INTEGER NOT NULL,
    "state" "MilestoneState" NOT NULL DEFAULT 'agreed',
    "dueAt" TIMESTAMPTZ(3),

    CONSTRAINT "Milestone_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Event" (
    "id" BIGSERIAL NOT NULL,
    "type" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "subjectType" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "actorId" TEXT,
    "data" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Mail" (
    "id" UUID NOT NULL,
    "to" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "html" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sentAt" TIMESTAMPTZ(3),
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "lastError" TEXT,

    CONSTRAINT "Mail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RateLimit" (
    "key" VARCHAR(255) NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "RateLimit_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "Setting" (
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Setting_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "Listing" (
    "id" UUID NOT NULL,
    "clientId" UUID NOT NULL,
    "organisationId" UUID,
    "state" "ListingState" NOT NULL DEFAULT 'draft',
    "title" TEXT NOT NULL DEFAULT '',
    "description" TEXT NOT NULL DEFAULT '',
    "tried" TEXT NOT NULL DEFAULT '',
    "family" TEXT NOT NULL DEFAULT '',
    "skills" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "language" TEXT NOT NULL DEFAULT 'en',
    "budgetMinMinor" INTEGER,
    "budgetMaxMinor" INTEGER,
    "currency" TEXT NOT NULL DEFAULT 'USD',
    "deadlineAt" TIMESTAMPTZ(3),
    "decisionDeadlineAt" TIMESTAMPTZ(3),
    "aiPolicy" "AiPolicy" NOT NULL DEFAULT 'disclosed',
    "tier" "Tier",
    "probability" DOUBLE PRECISION,
    "isMixed" BOOLEAN NOT NULL DEFAULT false,
    "isBorderline" BOOLEAN NOT NULL DEFAULT false,
    "assessment" JSONB,
    "modelVersion" TEXT NOT NULL DEFAULT '',
    "splitOfHash" TEXT NOT NULL DEFAULT '',
    "revision" INTEGER NOT NULL DEFAULT 0,
    "importKey" TEXT,
    "publishedAt" TIMESTAMPTZ(3),
    "unpublishedAt" TIMESTAMPTZ(3),
    "unpublishedReason" TEXT,
    "closedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Listing_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "WorkPackage" (
    "id" UUID NOT NULL,
    "listingId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "state" "PackageState" NOT NULL DEFAULT 'open',
    "tier" "Tier" NOT NULL,
    "modelTier" "Tier" NOT NULL,
    "modelProbability" DOUBLE PRECISION NOT NULL,
    "spans" JSONB NOT NULL,
    "evidence" JSONB NOT NULL,
    "unknowns" JSONB NOT NULL,
    "criteria" TEXT[],
    "dependsOn" INTEGER[],
    "effortShare" DOUBLE PRECISION NOT NULL,
    "effortLow" DOUBLE PRECISION NOT NULL,
    "effortHigh" DOUBLE PRECISION NOT NULL,
    "budgetMinor" INTEGER NOT NULL DEFAULT 0,
    "family" TEXT NOT NULL DEFAULT '',
    "skills" TEXT[] DEFAULT ARRAY[]::TEXT[],

    CONSTRAINT "WorkPackage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TierDecision" (
    "id" UUID NOT NULL,
    "packageId" UUID NOT NULL,
    "fromTier" "Tier" NOT NULL,
    "toTier" "Tier" NOT NULL,
    "by" TEXT NOT NULL,
    "decidedById" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "TierDecision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Exposure" (
    "freelancerId" UUID NOT NULL,
    "deserved" DOUBLE PRECISION NOT NULL DEFAULT 0,
    "received" DOUBLE PRECISION NOT NULL DEFAULT 0,
    "newcomerCredit" DOUBLE PRECISION NOT NULL DEFAULT 8,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Exposure_pkey" PRIMARY KEY ("freelancerId")
);

-- CreateTable
CREATE TABLE "RankRun" (
    "id" UUID NOT NULL,
    "listingId" UUID NOT NULL,
    "packageId" UUID NOT NULL,
    "viewerId" UUID NOT NULL,
    "policyVersion" TEXT NOT NULL,
    "inputHash" TEXT NOT NULL,
    "result" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "RankRun_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Thread" (
    "id" UUID NOT NULL,
    "subjectType" TEXT NOT NULL,
    "subjectId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Thread_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Message" (
    "id" UUID NOT NULL,
    "threadId" UUID NOT NULL,
    "authorId" UUID NOT NULL,
    "body" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Case" (
    "id" UUID NOT NULL,
    "kind" "CaseKind" NOT NULL,
    "state" "CaseState" NOT NULL DEFAULT 'open',
    "subjectType" TEXT NOT NULL,
    "subjectId" UUID NOT NULL,
    "concernedId" UUID,
    "openedById" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "appealText" TEXT,
    "appealedAt" TIMESTAMPTZ(3),
    "appealedById" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Case_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CaseDecision" (
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "instance" INTEGER NOT NULL,
    "decidedById" UUID NOT NULL,
    "outcome" TEXT NOT NULL,
    "rule" TEXT NOT NULL,
    "facts" TEXT NOT NULL,
    "evidence" TEXT NOT NULL,
    "isAutomated" BOOLEAN NOT NULL DEFAULT false,
    "effect" TEXT NOT NULL,
    "duration" TEXT NOT NULL DEFAULT '',
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "CaseDecision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Notice" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "params" JSONB NOT NULL,
    "href" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "readAt" TIMESTAMPTZ(3),

    CONSTRAINT "Notice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FreelancerProfile" (
    "userId" UUID NOT NULL,
    "headline" TEXT NOT NULL DEFAULT '',
    "about" TEXT NOT NULL DEFAULT '',
    "country" TEXT NOT NULL DEFAULT '',
    "languages" TEXT[] DEFAULT ARRAY['en']::TEXT[],
    "family" TEXT NOT NULL DEFAULT '',
    "practisesCommodity" BOOLEAN NOT NULL DEFAULT false,
    "practisesJudgment" BOOLEAN NOT NULL DEFAULT false,
    "dayRateMinor" INTEGER,
    "currency" TEXT NOT NULL DEFAULT 'USD',
    "isAvailable" BOOLEAN NOT NULL DEFAULT true,
    "availableFrom" TIMESTAMPTZ(3),
    "capacity" INTEGER NOT NULL DEFAULT 2,
    "tools" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "workflow" TEXT NOT NULL DEFAULT '',
    "humanTouch" TEXT NOT NULL DEFAULT '',
    "parallelCapacity" TEXT NOT NULL DEFAULT '',
    "reviewCheck" DOUBLE PRECISION,
    "publishedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "FreelancerProfile_pkey" PRIMARY KEY ("userId")
);

-- CreateTable
CREATE TABLE "ProfileSkill" (
    "userId" UUID NOT NULL,
    "skill" TEXT NOT NULL,
    "level" INTEGER NOT NULL,

    CONSTRAINT "ProfileSkill_pkey" PRIMARY KEY ("userId","skill")
);

-- CreateTable
CREATE TABLE "RateCard" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "family" TEXT NOT NULL,
    "skills" TEXT[],
    "unit" TEXT NOT NULL,
    "unitPriceMinor" INTEGER NOT NULL,
    "currency" TEXT NOT NULL,
    "turnaroundDays" INTEGER NOT NULL,
    "unitsPerWeek" INTEGER NOT NULL,
    "includes" TEXT NOT NULL DEFAULT '',
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "RateCard_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DecisionEntry" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "question" TEXT NOT NULL,
    "options" TEXT NOT NULL,
    "choice" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "outcome" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "DecisionEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CaseStudy" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "problem" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "link" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "CaseStudy_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Invitation" (
    "id" UUID NOT NULL,
    "listingId" UUID NOT NULL,
    "packageId" UUID NOT NULL,
    "freelancerId" UUID NOT NULL,
    "invitedById" UUID NOT NULL,
    "message" TEXT NOT NULL DEFAULT '',
    "state" "InvitationState" NOT NULL DEFAULT 'sent',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "answeredAt" TIMESTAMPTZ(3),

    CONSTRAINT "Invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Proposal" (
    "id" UUID NOT NULL,
    "listingId" UUID NOT NULL,
    "freelancerId" UUID NOT NULL,
    "state" "ProposalState" NOT NULL DEFAULT 'draft',
    "restatedGoal" TEXT NOT NULL DEFAULT '',
    "riskiestAssumption" TEXT NOT NULL DEFAULT '',
    "firstCheckpoint" TEXT NOT NULL DEFAULT '',
    "outOfScope" TEXT NOT NULL DEFAULT '',
    "whyMe" TEXT NOT NULL DEFAULT '',
    "aiPlan" TEXT NOT NULL DEFAULT '',
    "reviewPlan" TEXT NOT NULL DEFAULT '',
    "priceMinor" INTEGER NOT NULL DEFAULT 0,
    "currency" TEXT NOT NULL,
    "days" INTEGER NOT NULL DEFAULT 0,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "sentAt" TIMESTAMPTZ(3),
    "reasoningOpenedAt" TIMESTAMPTZ(3),
    "decidedAt" TIMESTAMPTZ(3),
    "declineReason" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Proposal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProposalPackage" (
    "proposalId" UUID NOT NULL,
    "packageId" UUID NOT NULL,

    CONSTRAINT "ProposalPackage_pkey" PRIMARY KEY ("proposalId","packageId")
);

-- CreateTable
CREATE TABLE "ProposalMilestone" (
    "id" UUID NOT NULL,
    "proposalId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "criteria" TEXT[],
    "priceMinor" INTEGER NOT NULL,
    "days" INTEGER NOT NULL,

    CONSTRAINT "ProposalMilestone_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FreelancerSignal" (
    "freelancerId" UUID NOT NULL,
    "tier" "Tier" NOT NULL,
    "family" TEXT NOT NULL,
    "scoping" DOUBLE PRECISION NOT NULL,
    "scopingLow" DOUBLE PRECISION NOT NULL,
    "scopingHigh" DOUBLE PRECISION NOT NULL,
    "scopingCount" DOUBLE PRECISION NOT NULL,
    "review" DOUBLE PRECISION NOT NULL,
    "reviewLow" DOUBLE PRECISION NOT NULL,
    "reviewHigh" DOUBLE PRECISION NOT NULL,
    "reviewCount" DOUBLE PRECISION NOT NULL,
    "delivery" DOUBLE PRECISION NOT NULL,
    "deliveryLow" DOUBLE PRECISION NOT NULL,
    "deliveryHigh" DOUBLE PRECISION NOT NULL,
    "deliveryCount" DOUBLE PRECISION NOT NULL,
    "contractCount" INTEGER NOT NULL,
    "clientCount" INTEGER NOT NULL,
    "contributions" JSONB NOT NULL,
    "computedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "FreelancerSignal_pkey" PRIMARY KEY ("freelancerId","tier","family")
);

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE INDEX "Identity_userId_idx" ON "Identity"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "Identity_issuer_subject_key" ON "Identity"("issuer", "subject");

-- CreateIndex
CREATE UNIQUE INDEX "Session_tokenHash_key" ON "Session"("tokenHash");

-- CreateIndex
CREATE INDEX "Session_userId_revokedAt_idx" ON "Session"("userId", "revokedAt");

-- CreateIndex
CREATE INDEX "Session_expiresAt_idx" ON "Session"("expiresAt");

-- CreateIndex
CREATE UNIQUE INDEX "EmailToken_tokenHash_key" ON "EmailToken"("tokenHash");

-- CreateIndex
CREATE INDEX "EmailToken_userId_purpose_idx" ON "EmailToken"("userId", "purpose");

-- CreateIndex
CREATE INDEX "Seat_userId_idx" ON "Seat"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "SeatInvitation_tokenHash_key" ON "SeatInvitation"("tokenHash");

-- CreateIndex
CREATE UNIQUE INDEX "SeatInvitation_organisationId_email_key" ON "SeatInvitation"("organisationId", "email");

-- CreateIndex
CREATE UNIQUE INDEX "Contract_proposalId_key" ON "Contract"("proposalId");

-- CreateIndex
CREATE INDEX "Contract_clientId_agreedAt_id_idx" ON "Contract"("clientId", "agreedAt" DESC, "id");

-- CreateIndex
CREATE INDEX "Contract_freelancerId_agreedAt_id_idx" ON "Contract"("freelancerId", "agreedAt" DESC, "id");

-- CreateIndex
CREATE INDEX "Contract_family_tier_currency_state_idx" ON "Contract"("family", "tier", "currency", "state");

-- CreateIndex
CREATE INDEX "Contract_listingId_idx" ON "Contract"("listingId");

-- CreateIndex
CREATE INDEX "Contract_organisationId_idx" ON "Contract"("organisationId");

-- CreateIndex
CREATE INDEX "ContractPackage_packageId_idx" ON "ContractPackage"("packageId");

-- CreateIndex
CREATE UNIQUE INDEX "Milestone_contractId_position_key" ON "Milestone"("contractId", "position");

-- CreateIndex
CREATE INDEX "Event_subjectType_subjectId_id_idx" ON "Event"("subjectType", "subjectId", "id");

-- CreateIndex
CREATE INDEX "Event_actorId_id_idx" ON "Event"("actorId", "id");

-- CreateIndex
CREATE INDEX "Event_type_id_idx" ON "Event"("type", "id");

-- CreateIndex
CREATE INDEX "Mail_createdAt_idx" ON "Mail"("createdAt");

-- CreateIndex
CREATE INDEX "Mail_to_createdAt_idx" ON "Mail"("to", "createdAt");

-- CreateIndex
CREATE INDEX "RateLimit_expire_idx" ON "RateLimit"("expire");

-- CreateIndex
CREATE INDEX "Listing_state_publishedAt_id_idx" ON "Listing"("state", "publishedAt" DESC, "id");

-- CreateIndex
CREATE INDEX "Listing_state_family_publishedAt_id_idx" ON "Listing"("state", "family", "publishedAt" DESC, "id");

-- CreateIndex
CREATE INDEX "Listing_state_tier_publishedAt_id_idx" ON "Listing"("state", "tier", "publishedAt" DESC, "id");

-- CreateIndex
CREATE INDEX "Listing_clientId_updatedAt_id_idx" ON "Listing"("clientId", "updatedAt" DESC, "id");

-- CreateIndex
CREATE INDEX "Listing_organisationId_idx" ON "Listing"("organisationId");

-- CreateIndex
CREATE INDEX "Listing_skills_idx" ON "Listing" USING GIN ("skills");

-- CreateIndex
CREATE UNIQUE INDEX "Listing_clientId_importKey_key" ON "Listing"("clientId", "importKey");

-- CreateIndex
CREATE INDEX "WorkPackage_tier_family_idx" ON "WorkPackage"("tier", "family");

-- CreateIndex
CREATE UNIQUE INDEX "WorkPackage_listingId_position_key" ON "WorkPackage"("listingId", "position");

-- CreateIndex
CREATE INDEX "TierDecision_packageId_at_idx" ON "TierDecision"("packageId", "at");

-- CreateIndex
CREATE INDEX "RankRun_listingId_at_idx" ON "RankRun"("listingId", "at");

-- CreateIndex
CREATE INDEX "RankRun_viewerId_idx" ON "RankRun"("viewerId");

-- CreateIndex
CREATE UNIQUE INDEX "RankRun_packageId_inputHash_key" ON "RankRun"("packageId", "inputHash");

-- CreateIndex
CREATE UNIQUE INDEX "Thread_subjectType_subjectId_key" ON "Thread"("subjectType", "subjectId");

-- CreateIndex
CREATE INDEX "Message_threadId_id_idx" ON "Message"("threadId", "id");

-- CreateIndex
CREATE INDEX "Message_authorId_idx" ON "Message"("authorId");

-- CreateIndex
CREATE INDEX "Case_state_createdAt_id_idx" ON "Case"("state", "createdAt", "id");

-- CreateIndex
CREATE INDEX "Case_subjectType_subjectId_idx" ON "Case"("subjectType", "subjectId");

-- CreateIndex
CREATE INDEX "Case_openedById_id_idx" ON "Case"("openedById", "id");

-- CreateIndex
CREATE INDEX "Case_concernedId_id_idx" ON "Case"("concernedId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "CaseDecision_caseId_instance_key" ON "CaseDecision"("caseId", "instance");

-- CreateIndex
CREATE INDEX "Notice_userId_id_idx" ON "Notice"("userId", "id" DESC);

-- CreateIndex
CREATE INDEX "Notice_userId_readAt_idx" ON "Notice"("userId", "readAt");

-- CreateIndex
CREATE INDEX "FreelancerProfile_publishedAt_userId_idx" ON "FreelancerProfile"("publishedAt" DESC, "userId");

-- CreateIndex
CREATE INDEX "FreelancerProfile_family_publishedAt_userId_idx" ON "FreelancerProfile"("family", "publishedAt" DESC, "userId");

-- CreateIndex
CREATE INDEX "ProfileSkill_skill_userId_idx" ON "ProfileSkill"("skill", "userId");

-- CreateIndex
CREATE INDEX "RateCard_userId_idx" ON "RateCard"("userId");

-- CreateIndex
CREATE INDEX "RateCard_family_isActive_idx" ON "RateCard"("family", "isActive");

-- CreateIndex
CREATE INDEX "DecisionEntry_userId_idx" ON "DecisionEntry"("userId");

-- CreateIndex
CREATE INDEX "CaseStudy_userId_idx" ON "CaseStudy"("userId");

-- CreateIndex
CREATE INDEX "Invitation_listingId_idx" ON "Invitation"("listingId");

-- CreateIndex
CREATE INDEX "Invitation_freelancerId_state_createdAt_idx" ON "Invitation"("freelancerId", "state", "createdAt" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "Invitation_packageId_freelancerId_key" ON "Invitation"("packageId", "freelancerId");

-- CreateIndex
CREATE INDEX "Proposal_listingId_state_sentAt_idx" ON "Proposal"("listingId", "state", "sentAt");

-- CreateIndex
CREATE INDEX "Proposal_freelancerId_state_updatedAt_id_idx" ON "Proposal"("freelancerId", "state", "updatedAt" DESC, "id");

-- CreateIndex
CREATE UNIQUE INDEX "Proposal_listingId_freelancerId_key" ON "Proposal"("listingId", "freelancerId");

-- CreateIndex
CREATE INDEX "ProposalPackage_packageId_idx" ON "ProposalPackage"("packageId");

-- CreateIndex
CREATE UNIQUE INDEX "ProposalMilestone_proposalId_position_key" ON "ProposalMilestone"("proposalId", "position");

-- CreateIndex
CREATE INDEX "FreelancerSignal_tier_family_idx" ON "FreelancerSignal"("tier", "family");

-- AddForeignKey
ALTER TABLE "Identity" ADD CONSTRAINT "Identity_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EmailToken" ADD CONSTRAINT "EmailToken_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Seat" ADD CONSTRAINT "Seat_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Seat" ADD CONSTRAINT "Seat_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SeatInvitation" ADD CONSTRAINT "SeatInvitation_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Contract" ADD CONSTRAINT "Contract_listingId_fkey" FOREIGN KEY ("listingId") REFERENCES "Listing"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Contract" ADD CONSTRAINT "Contract_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Contract" ADD CONSTRAINT "Contract_rateCardId_fkey" FOREIGN KEY ("rateCardId") REFERENCES "RateCard"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Contract" ADD CONSTRAINT "Contract_clientId_fkey" FOREIGN KEY ("clientId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Contract" ADD CONSTRAINT "Contract_freelancerId_fkey" FOREIGN KEY ("freelancerId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Contract" ADD CONSTRAINT "Contract_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ContractPackage" ADD CONSTRAINT "ContractPackage_contractId_fkey" FOREIGN KEY ("contractId") REFERENCES "Contract"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ContractPackage" ADD CONSTRAINT "ContractPackage_packageId_fkey" FOREIGN KEY ("packageId") REFERENCES "WorkPackage"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ScopeSnapshot" ADD CONSTRAINT "ScopeSnapshot_contractId_fkey" FOREIGN KEY ("contractId") REFERENCES "Contract"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Milestone" ADD CONSTRAINT "Milestone_contractId_fkey" FOREIGN KEY ("contractId") REFERENCES "Contract"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Listing" ADD CONSTRAINT "Listing_clientId_fkey" FOREIGN KEY ("clientId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Listing" ADD CONSTRAINT "Listing_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkPackage" ADD CONSTRAINT "WorkPackage_listingId_fkey" FOREIGN KEY ("listingId") REFERENCES "Listing"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TierDecision" ADD CONSTRAINT "TierDecision_packageId_fkey" FOREIGN KEY ("packageId") REFERENCES "WorkPackage"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Exposure" ADD CONSTRAINT "Exposure_freelancerId_fkey" FOREIGN KEY ("freelancerId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RankRun" ADD CONSTRAINT "RankRun_listingId_fkey" FOREIGN KEY ("listingId") REFERENCES "Listing"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RankRun" ADD CONSTRAINT "RankRun_packageId_fkey" FOREIGN KEY ("packageId") REFERENCES "WorkPackage"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RankRun" ADD CONSTRAINT "RankRun_viewerId_fkey" FOREIGN KEY ("viewerId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Message" ADD CONSTRAINT "Message_threadId_fkey" FOREIGN KEY ("threadId") REFERENCES "Thread"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Message" ADD CONSTRAINT "Message_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Case" ADD CONSTRAINT "Case_openedById_fkey" FOREIGN KEY ("openedById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CaseDecision" ADD CONSTRAINT "CaseDecision_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FreelancerProfile" ADD CONSTRAINT "FreelancerProfile_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProfileSkill" ADD CONSTRAINT "ProfileSkill_userId_fkey" FOREIGN KEY ("userId") REFERENCES "FreelancerProfile"("userId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RateCard" ADD CONSTRAINT "RateCard_userId_fkey" FOREIGN KEY ("userId") REFERENCES "FreelancerProfile"("userId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DecisionEntry" ADD CONSTRAINT "DecisionEntry_userId_fkey" FOREIGN KEY ("userId") REFERENCES "FreelancerProfile"("userId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CaseStudy" ADD CONSTRAINT "CaseStudy_userId_fkey" FOREIGN KEY ("userId") REFERENCES "FreelancerProfile"("userId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_listingId_fkey" FOREIGN KEY ("listingId") REFERENCES "Listing"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_packageId_fkey" FOREIGN KEY ("packageId") REFERENCES "WorkPackage"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_freelancerId_fkey" FOREIGN KEY ("freelancerId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Proposal" ADD CONSTRAINT "Proposal_listingId_fkey" FOREIGN KEY ("listingId") REFERENCES "Listing"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Proposal" ADD CONSTRAINT "Proposal_freelancerId_fkey" FOREIGN KEY ("freelancerId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProposalPackage" ADD CONSTRAINT "ProposalPackage_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProposalPackage" ADD CONSTRAINT "ProposalPackage_packageId_fkey" FOREIGN KEY ("packageId") REFERENCES "WorkPackage"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProposalMilestone" ADD CONSTRAINT "ProposalMilestone_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FreelancerSignal" ADD CONSTRAINT "FreelancerSignal_freelancerId_fkey" FOREIGN KEY ("freelancerId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What follows is written by hand: Prisma cannot say it, and leaves it alone when it compares.

CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;

-- unaccent() depends on a dictionary and so is only STABLE; naming the dictionary makes it safe in an index.
CREATE FUNCTION plain_text(value text) RETURNS text
  LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
  AS $$ SELECT lower(public.unaccent('public.unaccent'::regdictionary, value)) $$;

CREATE INDEX "Listing_words_idx" ON "Listing"
  USING gin (to_tsvector('english', plain_text("title" || ' ' || "description")));
-- Trigrams find parts of words, and Chinese, which has no spaces to cut at.
CREATE INDEX "Listing_trigrams_idx" ON "Listing"
  USING gin (plain_text("title" || ' ' || "description") gin_trgm_ops);
CREATE INDEX "FreelancerProfile_words_idx" ON "FreelancerProfile"
  USING gin (to_tsvector('english', plain_text("headline" || ' ' || "about")));
CREATE INDEX "FreelancerProfile_trigrams_idx" ON "FreelancerProfile"
  USING gin (plain_text("headline" || ' ' || "about") gin_trgm_ops);

-- The record of what happened is never edited, whatever the code says.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER "Event_append_only" BEFORE UPDATE OR DELETE ON "Event" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "ScopeSnapshot_frozen" BEFORE UPDATE OR DELETE ON "ScopeSnapshot" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "TierDecision_no_edit" BEFORE UPDATE ON "TierDecision" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "CaseDecision_append_only" BEFORE UPDATE OR DELETE ON "CaseDecision" FOR EACH ROW EXECUTE FUNCTION refuse_change();

ALTER TABLE "Listing" ADD CONSTRAINT "Listing_budget_in_order"
  CHECK ("budgetMinMinor" >= 0 AND "budgetMaxMinor" >= "budgetMinMinor");
ALTER TABLE "WorkPackage" ADD CONSTRAINT "WorkPackage_budget_not_negative" CHECK ("budgetMinor" >= 0);
ALTER TABLE "RateCard" ADD CONSTRAINT "RateCard_price_positive" CHECK ("unitPriceMinor" > 0);
ALTER TABLE "Proposal" ADD CONSTRAINT "Proposal_price_not_negative" CHECK ("priceMinor" >= 0);
ALTER TABLE "Contract" ADD CONSTRAINT "Contract_total_not_negative" CHECK ("totalMinor" >= 0);
