-- CreateEnum
CREATE TYPE "ProviderCallKind" AS ENUM ('charge', 'transfer', 'transferReversal', 'refund', 'cancelCharge');

-- CreateEnum
CREATE TYPE "ProviderCallState" AS ENUM ('pending', 'sent', 'failed', 'needsPerson');

-- CreateEnum
CREATE TYPE "WebhookState" AS ENUM ('received', 'handled', 'kept', 'failed');

-- CreateEnum
CREATE TYPE "ChargebackState" AS ENUM ('open', 'won', 'lost');

-- CreateEnum
CREATE TYPE "PayoutState" AS ENUM ('inTransit', 'paid', 'failed');

-- CreateEnum
CREATE TYPE "DifferenceKind" AS ENUM ('missingInLedger', 'missingAtProvider', 'amountDiffers');

-- CreateEnum
CREATE TYPE "CorrectionState" AS ENUM ('proposed', 'booked', 'declined');

-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "HoldState" ADD VALUE 'contested';
ALTER TYPE "HoldState" ADD VALUE 'chargedBack';

-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "LedgerPurpose" ADD VALUE 'refunds';
ALTER TYPE "LedgerPurpose" ADD VALUE 'chargebacks';
ALTER TYPE "LedgerPurpose" ADD VALUE 'costs';
ALTER TYPE "LedgerPurpose" ADD VALUE 'losses';
ALTER TYPE "LedgerPurpose" ADD VALUE 'tax';
ALTER TYPE "LedgerPurpose" ADD VALUE 'corrections';

-- AlterTable
ALTER TABLE "Hold" ADD COLUMN     "payHref" TEXT,
ADD COLUMN     "returnTo" TEXT NOT NULL DEFAULT '/contracts',
ADD COLUMN     "paymentId" TEXT,
ADD COLUMN     "provider" TEXT;

-- CreateTable
CREATE TABLE "ProviderCall" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "provider" TEXT NOT NULL,
    "kind" "ProviderCallKind" NOT NULL,
    "state" "ProviderCallState" NOT NULL DEFAULT 'pending',
    "holdId" UUID,
    "userId" UUID NOT NULL,
    "amountMinor" INTEGER NOT NULL,
    "currency" TEXT NOT NULL,
    "afterId" UUID,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "keyTurn" INTEGER NOT NULL DEFAULT 0,
    "nextAt" TIMESTAMPTZ(3),
    "waitsFor" TEXT,
    "firstSentAt" TIMESTAMPTZ(3),
    "providerId" TEXT,
    "error" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "sentAt" TIMESTAMPTZ(3),
    "closedAt" TIMESTAMPTZ(3),
    "resolvedById" UUID,
    "resolution" TEXT,

    CONSTRAINT "ProviderCall_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "WebhookEvent" (
    "id" UUID NOT NULL,
    "provider" TEXT NOT NULL,
    "eventId" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "state" "WebhookState" NOT NULL DEFAULT 'received',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "nextAt" TIMESTAMPTZ(3),
    "error" TEXT,
    "receivedAt" TIMESTAMPTZ(3) NOT NULL,
    "handledAt" TIMESTAMPTZ(3),

    CONSTRAINT "WebhookEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PayoutAccount" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "provider" TEXT NOT NULL,
    "providerId" TEXT NOT NULL,
    "country" TEXT,
    "isTransferReady" BOOLEAN NOT NULL DEFAULT false,
    "isPayoutReady" BOOLEAN NOT NULL DEFAULT false,
    "requirementsDue" TEXT[],
    "requirementsBy" TIMESTAMPTZ(3),
    "disabledReason" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "PayoutAccount_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SavedCard" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "provider" TEXT NOT NULL,
    "customerId" TEXT NOT NULL,
    "providerId" TEXT NOT NULL,
    "brand" TEXT NOT NULL,
    "last4" TEXT NOT NULL,
    "expMonth" INTEGER NOT NULL,
    "expYear" INTEGER NOT NULL,
    "isDefault" BOOLEAN NOT NULL DEFAULT true,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SavedCard_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PayerAccount" (
    "userId" UUID NOT NULL,
    "provider" TEXT NOT NULL,
    "providerId" TEXT NOT NULL,

    CONSTRAINT "PayerAccount_pkey" PRIMARY KEY ("userId","provider")
);

-- CreateTable
CREATE TABLE "Chargeback" (
    "id" UUID NOT NULL,
    "provider" TEXT NOT NULL,
    "providerId" TEXT NOT NULL,
    "holdId" UUID NOT NULL,
    "state" "ChargebackState" NOT NULL DEFAULT 'open',
    "amountMinor" INTEGER NOT NULL,
    "currency" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "wasHeld" BOOLEAN NOT NULL,
    "record" JSONB NOT NULL,
    "answerBy" TIMESTAMPTZ(3),
    "answer" TEXT,
    "answeredAt" TIMESTAMPTZ(3),
    "answeredById" UUID,
    "openedAt" TIMESTAMPTZ(3) NOT NULL,
    "closedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Chargeback_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Payout" (
    "id" UUID NOT NULL,
    "provider" TEXT NOT NULL,
    "providerId" TEXT NOT NULL,
    "userId" UUID NOT NULL,
    "state" "PayoutState" NOT NULL,
    "amountMinor" INTEGER NOT NULL,
    "currency" TEXT NOT NULL,
    "failure" TEXT,
    "arrivesAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Payout_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReconciliationRun" (
    "id" UUID NOT NULL,
    "provider" TEXT NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,
    "finishedAt" TIMESTAMPTZ(3),
    "compared" INTEGER NOT NULL DEFAULT 0,
    "differences" INTEGER NOT NULL DEFAULT 0,
    "error" TEXT,

    CONSTRAINT "ReconciliationRun_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReconciliationDifference" (
    "id" UUID NOT NULL,
    "provider" TEXT NOT NULL,
    "kind" "DifferenceKind" NOT NULL,
    "what" TEXT NOT NULL,
    "reference" TEXT NOT NULL,
    "ledgerMinor" BIGINT,
    "providerMinor" BIGINT,
    "currency" TEXT NOT NULL,
    "foundAt" TIMESTAMPTZ(3) NOT NULL,
    "lastSeenAt" TIMESTAMPTZ(3) NOT NULL,
    "resolvedAt" TIMESTAMPTZ(3),
    "resolvedById" UUID,
    "note" TEXT,

    CONSTRAINT "ReconciliationDifference_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LedgerCorrection" (
    "id" UUID NOT NULL,
    "state" "CorrectionState" NOT NULL DEFAULT 'proposed',
    "currency" TEXT NOT NULL,
    "entries" JSONB NOT NULL,
    "reason" TEXT NOT NULL,
    "proposedById" UUID NOT NULL,
    "proposedAt" TIMESTAMPTZ(3) NOT NULL,
    "decidedById" UUID,
    "decidedAt" TIMESTAMPTZ(3),

    CONSTRAINT "LedgerCorrection_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SandboxObject" (
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "key" TEXT,
    "data" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SandboxObject_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SandboxDelivery" (
    "id" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "nextAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "deliveredAt" TIMESTAMPTZ(3),

    CONSTRAINT "SandboxDelivery_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "ProviderCall_key_key" ON "ProviderCall"("key");

-- CreateIndex
CREATE INDEX "ProviderCall_state_nextAt_idx" ON "ProviderCall"("state", "nextAt");

-- CreateIndex
CREATE INDEX "ProviderCall_holdId_idx" ON "ProviderCall"("holdId");

-- CreateIndex
CREATE INDEX "ProviderCall_userId_kind_idx" ON "ProviderCall"("userId", "kind");

-- CreateIndex
CREATE INDEX "ProviderCall_provider_providerId_idx" ON "ProviderCall"("provider", "providerId");

-- CreateIndex
CREATE INDEX "WebhookEvent_state_nextAt_idx" ON "WebhookEvent"("state", "nextAt");

-- CreateIndex
CREATE INDEX "WebhookEvent_receivedAt_id_idx" ON "WebhookEvent"("receivedAt", "id");

-- CreateIndex
CREATE UNIQUE INDEX "WebhookEvent_provider_eventId_key" ON "WebhookEvent"("provider", "eventId");

-- CreateIndex
CREATE UNIQUE INDEX "PayoutAccount_provider_providerId_key" ON "PayoutAccount"("provider", "providerId");

-- CreateIndex
CREATE UNIQUE INDEX "PayoutAccount_userId_provider_key" ON "PayoutAccount"("userId", "provider");

-- CreateIndex
CREATE INDEX "SavedCard_userId_provider_idx" ON "SavedCard"("userId", "provider");

-- CreateIndex
CREATE UNIQUE INDEX "SavedCard_provider_providerId_key" ON "SavedCard"("provider", "providerId");

-- CreateIndex
CREATE UNIQUE INDEX "PayerAccount_provider_providerId_key" ON "PayerAccount"("provider", "providerId");

-- CreateIndex
CREATE INDEX "Chargeback_state_answerBy_idx" ON "Chargeback"("state", "answerBy");

-- CreateIndex
CREATE INDEX "Chargeback_holdId_idx" ON "Chargeback"("holdId");

-- CreateIndex
CREATE UNIQUE INDEX "Chargeback_provider_providerId_key" ON "Chargeback"("provider", "providerId");

-- CreateIndex
CREATE INDEX "Payout_userId_createdAt_idx" ON "Payout"("userId", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "Payout_provider_providerId_key" ON "Payout"("provider", "providerId");

-- CreateIndex
CREATE INDEX "ReconciliationRun_startedAt_idx" ON "ReconciliationRun"("startedAt");

-- CreateIndex
CREATE INDEX "ReconciliationDifference_resolvedAt_foundAt_idx" ON "ReconciliationDifference"("resolvedAt", "foundAt");

-- CreateIndex
CREATE UNIQUE INDEX "ReconciliationDifference_provider_kind_what_reference_key" ON "ReconciliationDifference"("provider", "kind", "what", "reference");

-- CreateIndex
CREATE INDEX "LedgerCorrection_state_proposedAt_idx" ON "LedgerCorrection"("state", "proposedAt");

-- CreateIndex
CREATE UNIQUE INDEX "SandboxObject_key_key" ON "SandboxObject"("key");

-- CreateIndex
CREATE INDEX "SandboxObject_kind_createdAt_idx" ON "SandboxObject"("kind", "createdAt");

-- CreateIndex
CREATE INDEX "SandboxDelivery_nextAt_idx" ON "SandboxDelivery"("nextAt");

-- CreateIndex
CREATE UNIQUE INDEX "Hold_provider_paymentId_key" ON "Hold"("provider", "paymentId");

-- AddForeignKey
ALTER TABLE "ProviderCall" ADD CONSTRAINT "ProviderCall_holdId_fkey" FOREIGN KEY ("holdId") REFERENCES "Hold"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProviderCall" ADD CONSTRAINT "ProviderCall_afterId_fkey" FOREIGN KEY ("afterId") REFERENCES "ProviderCall"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Chargeback" ADD CONSTRAINT "Chargeback_holdId_fkey" FOREIGN KEY ("holdId") REFERENCES "Hold"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Written by hand from here on: what the database itself refuses.

-- What is decided to go back can be sent once: like escrow, the account never goes below zero.
CREATE OR REPLACE FUNCTION lock_escrow() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM "LedgerAccount" a
    WHERE a."id" = NEW."accountId" AND a."purpose"::text IN ('escrow', 'refunds') FOR UPDATE;
  RETURN NEW;
END $$;
CREATE OR REPLACE FUNCTION refuse_negative_escrow() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  purpose text;
BEGIN
  SELECT a."purpose"::text INTO purpose FROM "LedgerAccount" a WHERE a."id" = NEW."accountId";
  IF purpose IN ('escrow', 'refunds')
    AND (SELECT sum(e."amountMinor") FROM "LedgerEntry" e WHERE e."accountId" = NEW."accountId") < 0
  THEN RAISE EXCEPTION '% % would be overdrawn', purpose, NEW."accountId" USING ERRCODE = 'check_violation'; END IF;
  RETURN NULL;
END $$;

-- What a call asks for is never changed after it was written; only how far it has come.
CREATE FUNCTION refuse_change_of_call() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' OR NEW."key" <> OLD."key" OR NEW."kind" <> OLD."kind" OR NEW."provider" <> OLD."provider"
    OR NEW."userId" <> OLD."userId" OR NEW."amountMinor" <> OLD."amountMinor" OR NEW."currency" <> OLD."currency"
    OR NEW."holdId" IS DISTINCT FROM OLD."holdId" OR NEW."afterId" IS DISTINCT FROM OLD."afterId"
    OR (OLD."state" = 'sent' AND NEW."state" <> 'sent')
  THEN RAISE EXCEPTION 'a call to a provider is never edited' USING ERRCODE = 'restrict_violation'; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "ProviderCall_frozen" BEFORE UPDATE OR DELETE ON "ProviderCall"
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_call();
ALTER TABLE "ProviderCall" ADD CONSTRAINT "ProviderCall_amount" CHECK ("amountMinor" > 0);

CREATE FUNCTION refuse_change_of_webhook() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' OR NEW."body" <> OLD."body" OR NEW."eventId" <> OLD."eventId" OR NEW."type" <> OLD."type"
    OR NEW."provider" <> OLD."provider"
  THEN RAISE EXCEPTION 'what a provider told is never edited' USING ERRCODE = 'restrict_violation'; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "WebhookEvent_frozen" BEFORE UPDATE OR DELETE ON "WebhookEvent"
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_webhook();
ALTER TABLE "Chargeback" ADD CONSTRAINT "Chargeback_amount" CHECK ("amountMinor" > 0);
ALTER TABLE "Payout" ADD CONSTRAINT "Payout_amount" CHECK ("amountMinor" > 0);
-- The one who books a correction is never the one who proposed it.
ALTER TABLE "LedgerCorrection" ADD CONSTRAINT "LedgerCorrection_two_people" CHECK (
  "state" <> 'booked' OR ("decidedById" IS NOT NULL AND "decidedById" <> "proposedById")
);
