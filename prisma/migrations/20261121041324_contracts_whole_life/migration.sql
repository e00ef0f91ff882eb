-- CreateEnum
CREATE TYPE "DeliveryState" AS ENUM ('draft', 'submitted');

-- CreateEnum
CREATE TYPE "DefectState" AS ENUM ('reported', 'confirmed', 'rejected', 'fixed');

-- CreateEnum
CREATE TYPE "DefectSeverity" AS ENUM ('minor', 'major', 'critical');

-- CreateEnum
CREATE TYPE "DisputeState" AS ENUM ('open', 'review', 'decided', 'appealed', 'final', 'settled', 'withdrawn');

-- CreateEnum
CREATE TYPE "SplitState" AS ENUM ('proposed', 'accepted', 'replaced');

-- CreateEnum
CREATE TYPE "StatementState" AS ENUM ('draft', 'sent', 'questioned', 'approved');

-- CreateEnum
CREATE TYPE "EntryState" AS ENUM ('open', 'questioned', 'approved');

-- CreateEnum
CREATE TYPE "CheckpointState" AS ENUM ('set', 'kept', 'missed');

-- CreateEnum
CREATE TYPE "FileState" AS ENUM ('pending', 'ready');

-- CreateEnum
CREATE TYPE "Side" AS ENUM ('client', 'freelancer');

-- CreateEnum
CREATE TYPE "EndingState" AS ENUM ('proposed', 'agreed', 'declined', 'withdrawn');

-- CreateEnum
CREATE TYPE "ChangeOrderState" AS ENUM ('proposed', 'agreed', 'declined', 'withdrawn');

-- CreateEnum
CREATE TYPE "ChangeOrderCause" AS ENUM ('client_added', 'client_clarified', 'freelancer_missed', 'outside', 'unknown_resolved');

-- CreateEnum
CREATE TYPE "OfferState" AS ENUM ('open', 'agreed', 'declined', 'withdrawn', 'expired');

-- CreateEnum
CREATE TYPE "DeadlineState" AS ENUM ('open', 'done', 'cancelled');

-- CreateEnum
CREATE TYPE "LedgerPurpose" AS ENUM ('clearing', 'escrow', 'balance', 'fees');

-- CreateEnum
CREATE TYPE "HoldState" AS ENUM ('pending', 'held', 'released', 'refunded', 'failed');

-- AlterEnum
ALTER TYPE "CaseKind" ADD VALUE 'dispute';

-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "ContractKind" ADD VALUE 'blueprint';
ALTER TYPE "ContractKind" ADD VALUE 'timebox';
ALTER TYPE "ContractKind" ADD VALUE 'trial';

-- AlterEnum
ALTER TYPE "ContractState" ADD VALUE 'paused';

-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "MilestoneState" ADD VALUE 'funding';
ALTER TYPE "MilestoneState" ADD VALUE 'funded';
ALTER TYPE "MilestoneState" ADD VALUE 'started';
ALTER TYPE "MilestoneState" ADD VALUE 'delivered';
ALTER TYPE "MilestoneState" ADD VALUE 'changes';
ALTER TYPE "MilestoneState" ADD VALUE 'disputed';
ALTER TYPE "MilestoneState" ADD VALUE 'settled';
ALTER TYPE "MilestoneState" ADD VALUE 'cancelled';

-- AlterTable
ALTER TABLE "Contract" ADD COLUMN     "previousId" UUID;

-- AlterTable
ALTER TABLE "Milestone" ADD COLUMN     "finishedAt" TIMESTAMPTZ(3),
ADD COLUMN     "fundedAt" TIMESTAMPTZ(3),
ADD COLUMN     "holdId" UUID,
ADD COLUMN     "isSample" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "startedAt" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "Delivery" (
    "id" UUID NOT NULL,
    "milestoneId" UUID NOT NULL,
    "state" "DeliveryState" NOT NULL DEFAULT 'draft',
    "attempt" INTEGER NOT NULL DEFAULT 0,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "byId" UUID NOT NULL,
    "content" JSONB NOT NULL,
    "isAgainstAiPolicy" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "submittedAt" TIMESTAMPTZ(3),
    "acceptsAt" TIMESTAMPTZ(3),
    "verdicts" JSONB,
    "answeredAt" TIMESTAMPTZ(3),
    "answeredById" UUID,

    CONSTRAINT "Delivery_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Defect" (
    "id" UUID NOT NULL,
    "milestoneId" UUID NOT NULL,
    "criterionId" TEXT NOT NULL,
    "severity" "DefectSeverity" NOT NULL,
    "text" TEXT NOT NULL,
    "state" "DefectState" NOT NULL DEFAULT 'reported',
    "reportedById" UUID NOT NULL,
    "reportedAt" TIMESTAMPTZ(3) NOT NULL,
    "answer" TEXT NOT NULL DEFAULT '',
    "answeredAt" TIMESTAMPTZ(3),
    "fixedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Defect_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Dispute" (
    "id" UUID NOT NULL,
    "contractId" UUID NOT NULL,
    "milestoneId" UUID NOT NULL,
    "state" "DisputeState" NOT NULL DEFAULT 'open',
    "before" "MilestoneState" NOT NULL,
    "by" "Side" NOT NULL,
    "byId" UUID NOT NULL,
    "criterionIds" TEXT[],
    "text" TEXT NOT NULL,
    "evidence" JSONB NOT NULL,
    "isOnRecord" BOOLEAN NOT NULL DEFAULT false,
    "openedAt" TIMESTAMPTZ(3) NOT NULL,
    "answerBy" TIMESTAMPTZ(3) NOT NULL,
    "answer" TEXT,
    "answerEvidence" JSONB,
    "answeredAt" TIMESTAMPTZ(3),
    "decideBy" TIMESTAMPTZ(3),
    "decidedById" UUID,
    "decidedAt" TIMESTAMPTZ(3),
    "findings" JSONB,
    "sharePoints" INTEGER,
    "appealBy" TIMESTAMPTZ(3),
    "appealedBy" "Side",
    "appealText" TEXT,
    "caseId" UUID,
    "closedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Dispute_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DisputeSplit" (
    "id" UUID NOT NULL,
    "disputeId" UUID NOT NULL,
    "by" "Side" NOT NULL,
    "byId" UUID NOT NULL,
    "sharePoints" INTEGER NOT NULL,
    "text" TEXT NOT NULL DEFAULT '',
    "state" "SplitState" NOT NULL DEFAULT 'proposed',
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "DisputeSplit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Statement" (
    "id" UUID NOT NULL,
    "contractId" UUID NOT NULL,
    "milestoneId" UUID NOT NULL,
    "state" "StatementState" NOT NULL DEFAULT 'draft',
    "amountMinor" INTEGER NOT NULL DEFAULT 0,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "sentAt" TIMESTAMPTZ(3),
    "approvesAt" TIMESTAMPTZ(3),
    "decidedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Statement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TimeEntry" (
    "id" UUID NOT NULL,
    "statementId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "day" DATE NOT NULL,
    "hundredths" INTEGER NOT NULL,
    "did" TEXT NOT NULL,
    "decided" TEXT NOT NULL DEFAULT '',
    "state" "EntryState" NOT NULL DEFAULT 'open',
    "question" TEXT NOT NULL DEFAULT '',
    "answer" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "TimeEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Blueprint" (
    "contractId" UUID NOT NULL,
    "content" JSONB NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "acceptedAt" TIMESTAMPTZ(3),
    "listingId" UUID,

    CONSTRAINT "Blueprint_pkey" PRIMARY KEY ("contractId")
);

-- CreateTable
CREATE TABLE "RoomQuestion" (
    "id" UUID NOT NULL,
    "contractId" UUID NOT NULL,
    "milestoneId" UUID,
    "askedById" UUID NOT NULL,
    "owedBy" "Side" NOT NULL,
    "text" TEXT NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "answer" TEXT,
    "answeredAt" TIMESTAMPTZ(3),
    "answeredById" UUID,

    CONSTRAINT "RoomQuestion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RoomDecision" (
    "id" UUID NOT NULL,
    "contractId" UUID NOT NULL,
    "by" "Side" NOT NULL,
    "byId" UUID NOT NULL,
    "question" TEXT NOT NULL,
    "options" TEXT NOT NULL,
    "choice" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "outcome" TEXT,
    "outcomeAt" TIMESTAMPTZ(3),
    "redacted" JSONB,
    "publishAskedBy" "Side",
    "publishAskedAt" TIMESTAMPTZ(3),
    "publishedAt" TIMESTAMPTZ(3),
    "publishRefusedAt" TIMESTAMPTZ(3),

    CONSTRAINT "RoomDecision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Checkpoint" (
    "id" UUID NOT NULL,
    "contractId" UUID NOT NULL,
    "milestoneId" UUID,
    "title" TEXT NOT NULL,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "state" "CheckpointState" NOT NULL DEFAULT 'set',
    "movedAt" TIMESTAMPTZ(3),
    "movedBy" "Side",
    "moveReason" TEXT NOT NULL DEFAULT '',
    "keptAt" TIMESTAMPTZ(3),
    "note" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Checkpoint_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ContractFile" (
    "id" UUID NOT NULL,
    "contractId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "state" "FileState" NOT NULL DEFAULT 'pending',
    "mime" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "hash" TEXT NOT NULL,
    "storageKey" TEXT NOT NULL,
    "byId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ContractFile_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Pause" (
    "id" UUID NOT NULL,
    "contractId" UUID NOT NULL,
    "by" "Side" NOT NULL,
    "byId" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "stopsClock" BOOLEAN NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Pause_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Ending" (
    "id" UUID NOT NULL,
    "contractId" UUID NOT NULL,
    "state" "EndingState" NOT NULL DEFAULT 'proposed',
    "by" "Side" NOT NULL,
    "byId" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "sharePoints" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "decidedAt" TIMESTAMPTZ(3),
    "decidedById" UUID,

    CONSTRAINT "Ending_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ChangeOrder" (
    "id" UUID NOT NULL,
    "contractId" UUID NOT NULL,
    "milestoneId" UUID NOT NULL,
    "state" "ChangeOrderState" NOT NULL DEFAULT 'proposed',
    "by" "Side" NOT NULL,
    "byId" UUID NOT NULL,
    "what" TEXT NOT NULL,
    "cause" "ChangeOrderCause" NOT NULL,
    "otherCause" "ChangeOrderCause",
    "unknownId" TEXT,
    "deltaMinor" INTEGER NOT NULL,
    "deltaDays" INTEGER NOT NULL,
    "criteria" TEXT[],
    "addedId" UUID,
    "answer" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "decidedAt" TIMESTAMPTZ(3),
    "decidedById" UUID,

    CONSTRAINT "ChangeOrder_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Offer" (
    "id" UUID NOT NULL,
    "state" "OfferState" NOT NULL DEFAULT 'open',
    "clientId" UUID NOT NULL,
    "freelancerId" UUID NOT NULL,
    "organisationId" UUID,
    "listingId" UUID,
    "previousId" UUID,
    "turn" "Side" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "contractId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "decidedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Offer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OfferVersion" (
    "offerId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "by" "Side" NOT NULL,
    "byId" UUID NOT NULL,
    "terms" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "OfferVersion_pkey" PRIMARY KEY ("offerId","number")
);

-- CreateTable
CREATE TABLE "Deadline" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "subjectId" UUID NOT NULL,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "state" "DeadlineState" NOT NULL DEFAULT 'open',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Deadline_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LedgerAccount" (
    "id" UUID NOT NULL,
    "owner" TEXT NOT NULL,
    "purpose" "LedgerPurpose" NOT NULL,
    "currency" TEXT NOT NULL,

    CONSTRAINT "LedgerAccount_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LedgerTransfer" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "currency" TEXT NOT NULL,
    "holdId" UUID,
    "eventId" BIGINT,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "LedgerTransfer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LedgerEntry" (
    "transferId" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "amountMinor" BIGINT NOT NULL,

    CONSTRAINT "LedgerEntry_pkey" PRIMARY KEY ("transferId","accountId")
);

-- CreateTable
CREATE TABLE "Hold" (
    "id" UUID NOT NULL,
    "state" "HoldState" NOT NULL DEFAULT 'pending',
    "purpose" TEXT NOT NULL,
    "escrowOwner" TEXT NOT NULL,
    "payerId" UUID NOT NULL,
    "payeeId" UUID NOT NULL,
    "currency" TEXT NOT NULL,
    "tier" "Tier" NOT NULL,
    "feeVersion" INTEGER NOT NULL,
    "amountMinor" INTEGER NOT NULL,
    "payerFeeMinor" INTEGER NOT NULL,
    "releasedMinor" INTEGER NOT NULL DEFAULT 0,
    "refundedMinor" INTEGER NOT NULL DEFAULT 0,
    "failure" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "heldAt" TIMESTAMPTZ(3),
    "closedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Hold_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Review" (
    "id" UUID NOT NULL,
    "contractId" UUID NOT NULL,
    "by" "Side" NOT NULL,
    "authorId" UUID NOT NULL,
    "aboutId" UUID NOT NULL,
    "grades" JSONB NOT NULL,
    "text" TEXT NOT NULL DEFAULT '',
    "privateNote" TEXT NOT NULL DEFAULT '',
    "writtenAt" TIMESTAMPTZ(3) NOT NULL,
    "publishedAt" TIMESTAMPTZ(3),
    "reply" TEXT,
    "repliedAt" TIMESTAMPTZ(3),
    "removedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Review_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Delivery_milestoneId_attempt_key" ON "Delivery"("milestoneId", "attempt");

-- CreateIndex
CREATE INDEX "Defect_milestoneId_idx" ON "Defect"("milestoneId");

-- CreateIndex
CREATE UNIQUE INDEX "Dispute_caseId_key" ON "Dispute"("caseId");

-- CreateIndex
CREATE INDEX "Dispute_contractId_idx" ON "Dispute"("contractId");

-- CreateIndex
CREATE INDEX "Dispute_milestoneId_idx" ON "Dispute"("milestoneId");

-- CreateIndex
CREATE INDEX "Dispute_state_decideBy_idx" ON "Dispute"("state", "decideBy");

-- CreateIndex
CREATE INDEX "DisputeSplit_disputeId_createdAt_idx" ON "DisputeSplit"("disputeId", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "Statement_milestoneId_key" ON "Statement"("milestoneId");

-- CreateIndex
CREATE INDEX "Statement_contractId_idx" ON "Statement"("contractId");

-- CreateIndex
CREATE UNIQUE INDEX "TimeEntry_statementId_position_key" ON "TimeEntry"("statementId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Blueprint_listingId_key" ON "Blueprint"("listingId");

-- CreateIndex
CREATE INDEX "RoomQuestion_contractId_askedAt_idx" ON "RoomQuestion"("contractId", "askedAt");

-- CreateIndex
CREATE INDEX "RoomQuestion_milestoneId_idx" ON "RoomQuestion"("milestoneId");

-- CreateIndex
CREATE INDEX "RoomDecision_contractId_createdAt_idx" ON "RoomDecision"("contractId", "createdAt");

-- CreateIndex
CREATE INDEX "Checkpoint_contractId_dueAt_idx" ON "Checkpoint"("contractId", "dueAt");

-- CreateIndex
CREATE INDEX "Checkpoint_milestoneId_idx" ON "Checkpoint"("milestoneId");

-- CreateIndex
CREATE UNIQUE INDEX "ContractFile_storageKey_key" ON "ContractFile"("storageKey");

-- CreateIndex
CREATE INDEX "ContractFile_state_createdAt_idx" ON "ContractFile"("state", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "ContractFile_contractId_name_version_key" ON "ContractFile"("contractId", "name", "version");

-- CreateIndex
CREATE INDEX "Pause_contractId_startedAt_idx" ON "Pause"("contractId", "startedAt");

-- CreateIndex
CREATE INDEX "Ending_contractId_createdAt_idx" ON "Ending"("contractId", "createdAt");

-- CreateIndex
CREATE INDEX "ChangeOrder_contractId_createdAt_idx" ON "ChangeOrder"("contractId", "createdAt");

-- CreateIndex
CREATE INDEX "ChangeOrder_milestoneId_idx" ON "ChangeOrder"("milestoneId");

-- CreateIndex
CREATE UNIQUE INDEX "Offer_contractId_key" ON "Offer"("contractId");

-- CreateIndex
CREATE INDEX "Offer_clientId_createdAt_idx" ON "Offer"("clientId", "createdAt" DESC);

-- CreateIndex
CREATE INDEX "Offer_freelancerId_createdAt_idx" ON "Offer"("freelancerId", "createdAt" DESC);

-- CreateIndex
CREATE INDEX "Deadline_state_dueAt_idx" ON "Deadline"("state", "dueAt");

-- CreateIndex
CREATE INDEX "Deadline_subjectId_kind_idx" ON "Deadline"("subjectId", "kind");

-- CreateIndex
CREATE UNIQUE INDEX "LedgerAccount_owner_purpose_currency_key" ON "LedgerAccount"("owner", "purpose", "currency");

-- CreateIndex
CREATE UNIQUE INDEX "LedgerTransfer_key_key" ON "LedgerTransfer"("key");

-- CreateIndex
CREATE INDEX "LedgerTransfer_holdId_idx" ON "LedgerTransfer"("holdId");

-- CreateIndex
CREATE INDEX "LedgerEntry_accountId_idx" ON "LedgerEntry"("accountId");

-- CreateIndex
CREATE INDEX "Hold_state_createdAt_idx" ON "Hold"("state", "createdAt");

-- CreateIndex
CREATE INDEX "Hold_escrowOwner_idx" ON "Hold"("escrowOwner");

-- CreateIndex
CREATE INDEX "Review_aboutId_publishedAt_idx" ON "Review"("aboutId", "publishedAt" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "Review_contractId_by_key" ON "Review"("contractId", "by");

-- CreateIndex
CREATE INDEX "Contract_previousId_idx" ON "Contract"("previousId");

-- CreateIndex
CREATE UNIQUE INDEX "Milestone_holdId_key" ON "Milestone"("holdId");

-- AddForeignKey
ALTER TABLE "Delivery" ADD CONSTRAINT "Delivery_milestoneId_fkey" FOREIGN KEY ("milestoneId") REFERENCES "Milestone"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Defect" ADD CONSTRAINT "Defect_milestoneId_fkey" FOREIGN KEY ("milestoneId") REFERENCES "Milestone"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Dispute" ADD CONSTRAINT "Dispute_contractId_fkey" FOREIGN KEY ("contractId") REFERENCES "Contract"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Dispute" ADD CONSTRAINT "Dispute_milestoneId_fkey" FOREIGN KEY ("milestoneId") REFERENCES "Milestone"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DisputeSplit" ADD CONSTRAINT "DisputeSplit_disputeId_fkey" FOREIGN KEY ("disputeId") REFERENCES "Dispute"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Statement" ADD CONSTRAINT "Statement_contractId_fkey" FOREIGN KEY ("contractId") REFERENCES "Contract"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Statement" ADD CONSTRAINT "Statement_milestoneId_fkey" FOREIGN KEY ("milestoneId") REFERENCES "Milestone"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TimeEntry" ADD CONSTRAINT "TimeEntry_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "Statement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Blueprint" ADD CONSTRAINT "Blueprint_contractId_fkey" FOREIGN KEY ("contractId") REFERENCES "Contract"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoomQuestion" ADD CONSTRAINT "RoomQuestion_contractId_fkey" FOREIGN KEY ("contractId") REFERENCES "Contract"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoomQuestion" ADD CONSTRAINT "RoomQuestion_milestoneId_fkey" FOREIGN KEY ("milestoneId") REFERENCES "Milestone"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoomDecision" ADD CONSTRAINT "RoomDecision_contractId_fkey" FOREIGN KEY ("contractId") REFERENCES "Contract"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Checkpoint" ADD CONSTRAINT "Checkpoint_contractId_fkey" FOREIGN KEY ("contractId") REFERENCES "Contract"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Checkpoint" ADD CONSTRAINT "Checkpoint_milestoneId_fkey" FOREIGN KEY ("milestoneId") REFERENCES "Milestone"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ContractFile" ADD CONSTRAINT "ContractFile_contractId_fkey" FOREIGN KEY ("contractId") REFERENCES "Contract"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Contract" ADD CONSTRAINT "Contract_previousId_fkey" FOREIGN KEY ("previousId") REFERENCES "Contract"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Pause" ADD CONSTRAINT "Pause_contractId_fkey" FOREIGN KEY ("contractId") REFERENCES "Contract"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Ending" ADD CONSTRAINT "Ending_contractId_fkey" FOREIGN KEY ("contractId") REFERENCES "Contract"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChangeOrder" ADD CONSTRAINT "ChangeOrder_contractId_fkey" FOREIGN KEY ("contractId") REFERENCES "Contract"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChangeOrder" ADD CONSTRAINT "ChangeOrder_milestoneId_fkey" FOREIGN KEY ("milestoneId") REFERENCES "Milestone"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OfferVersion" ADD CONSTRAINT "OfferVersion_offerId_fkey" FOREIGN KEY ("offerId") REFERENCES "Offer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LedgerTransfer" ADD CONSTRAINT "LedgerTransfer_holdId_fkey" FOREIGN KEY ("holdId") REFERENCES "Hold"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LedgerEntry" ADD CONSTRAINT "LedgerEntry_transferId_fkey" FOREIGN KEY ("transferId") REFERENCES "LedgerTransfer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LedgerEntry" ADD CONSTRAINT "LedgerEntry_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "LedgerAccount"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Review" ADD CONSTRAINT "Review_contractId_fkey" FOREIGN KEY ("contractId") REFERENCES "Contract"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- One open deadline of a kind for a subject; one version of a draft, pause, ending, dispute at a time.
CREATE UNIQUE INDEX "Deadline_one_open" ON "Deadline" ("subjectId", "kind") WHERE "state" = 'open';
CREATE UNIQUE INDEX "Pause_one_running" ON "Pause" ("contractId") WHERE "endedAt" IS NULL;
CREATE UNIQUE INDEX "Ending_one_waiting" ON "Ending" ("contractId") WHERE "state" = 'proposed';
CREATE UNIQUE INDEX "Dispute_one_running" ON "Dispute" ("milestoneId") WHERE "closedAt" IS NULL;

-- What has been said stays said.
CREATE TRIGGER "OfferVersion_append_only" BEFORE UPDATE OR DELETE ON "OfferVersion"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE FUNCTION refuse_change_of_submitted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."state" = 'submitted' AND (TG_OP = 'DELETE' OR NEW."content" IS DISTINCT FROM OLD."content"
    OR NEW."attempt" <> OLD."attempt" OR NEW."submittedAt" IS DISTINCT FROM OLD."submittedAt"
    OR NEW."state" <> 'submitted' OR (OLD."answeredAt" IS NOT NULL AND NEW."verdicts" IS DISTINCT FROM OLD."verdicts"))
  THEN RAISE EXCEPTION 'a submitted delivery is never edited' USING ERRCODE = 'restrict_violation'; END IF;
  RETURN COALESCE(NEW, OLD);
END $$;
CREATE TRIGGER "Delivery_submitted_frozen" BEFORE UPDATE OR DELETE ON "Delivery"
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_submitted();
CREATE FUNCTION refuse_edit_of_review() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."grades" <> OLD."grades" OR NEW."text" <> OLD."text" OR NEW."privateNote" <> OLD."privateNote"
    OR (OLD."reply" IS NOT NULL AND NEW."reply" IS DISTINCT FROM OLD."reply")
  THEN RAISE EXCEPTION 'a review is never edited' USING ERRCODE = 'restrict_violation'; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "Review_no_edit" BEFORE UPDATE ON "Review" FOR EACH ROW EXECUTE FUNCTION refuse_edit_of_review();

-- The ledger. Entries of a transfer add up to zero, nothing is changed afterwards, escrow is never overdrawn.
CREATE TRIGGER "LedgerTransfer_append_only" BEFORE UPDATE OR DELETE ON "LedgerTransfer"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "LedgerEntry_append_only" BEFORE UPDATE OR DELETE ON "LedgerEntry"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "LedgerAccount_append_only" BEFORE UPDATE OR DELETE ON "LedgerAccount"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
ALTER TABLE "LedgerEntry" ADD CONSTRAINT "LedgerEntry_not_nothing" CHECK ("amountMinor" <> 0);

CREATE FUNCTION refuse_unbalanced() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  wanted uuid;
  total numeric;
  entries bigint;
BEGIN
  wanted := CASE TG_TABLE_NAME WHEN 'LedgerEntry' THEN (to_jsonb(NEW)->>'transferId')::uuid ELSE (to_jsonb(NEW)->>'id')::uuid END;
  SELECT COALESCE(sum(e."amountMinor"), 0), count(*) INTO total, entries FROM "LedgerEntry" e WHERE e."transferId" = wanted;
  IF total <> 0 OR entries < 2 THEN
    RAISE EXCEPTION 'ledger transfer % is unbalanced', wanted USING ERRCODE = 'check_violation';
  END IF;
  IF EXISTS (
    SELECT 1 FROM "LedgerEntry" e JOIN "LedgerAccount" a ON a."id" = e."accountId"
    JOIN "LedgerTransfer" t ON t."id" = e."transferId" WHERE t."id" = wanted AND a."currency" <> t."currency"
  ) THEN
    RAISE EXCEPTION 'ledger transfer % mixes currencies', wanted USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER "LedgerTransfer_balanced" AFTER INSERT ON "LedgerTransfer"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION refuse_unbalanced();
CREATE CONSTRAINT TRIGGER "LedgerEntry_balanced" AFTER INSERT ON "LedgerEntry"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION refuse_unbalanced();

-- Two withdrawals at once from one escrow take turns: the account's row is locked until the transaction ends.
CREATE FUNCTION lock_escrow() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM "LedgerAccount" a WHERE a."id" = NEW."accountId" AND a."purpose" = 'escrow' FOR UPDATE;
  RETURN NEW;
END $$;
CREATE TRIGGER "LedgerEntry_lock_escrow" BEFORE INSERT ON "LedgerEntry" FOR EACH ROW EXECUTE FUNCTION lock_escrow();
CREATE FUNCTION refuse_negative_escrow() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM "LedgerAccount" a WHERE a."id" = NEW."accountId" AND a."purpose" = 'escrow')
    AND (SELECT sum(e."amountMinor") FROM "LedgerEntry" e WHERE e."accountId" = NEW."accountId") < 0
  THEN RAISE EXCEPTION 'escrow % would be overdrawn', NEW."accountId" USING ERRCODE = 'check_violation'; END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER "LedgerEntry_escrow_not_negative" AFTER INSERT ON "LedgerEntry"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION refuse_negative_escrow();

ALTER TABLE "Hold" ADD CONSTRAINT "Hold_amounts" CHECK (
  "amountMinor" > 0 AND "payerFeeMinor" >= 0 AND "releasedMinor" >= 0 AND "refundedMinor" >= 0
  AND "releasedMinor" <= "amountMinor"
  AND "refundedMinor"::bigint <= "amountMinor"::bigint + "payerFeeMinor"
);
ALTER TABLE "Milestone" ADD CONSTRAINT "Milestone_price_not_negative" CHECK ("priceMinor" >= 0);
ALTER TABLE "Ending" ADD CONSTRAINT "Ending_share" CHECK ("sharePoints" BETWEEN 0 AND 10000);
ALTER TABLE "DisputeSplit" ADD CONSTRAINT "DisputeSplit_share" CHECK ("sharePoints" BETWEEN 0 AND 10000);
ALTER TABLE "TimeEntry" ADD CONSTRAINT "TimeEntry_positive" CHECK ("hundredths" > 0);
