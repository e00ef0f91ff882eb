-- CreateEnum
CREATE TYPE "AllowanceState" AS ENUM ('standing', 'withdrawn', 'suspended', 'ended');

-- AlterTable
ALTER TABLE "Hold" ADD COLUMN     "awayCardId" UUID;

-- CreateTable
CREATE TABLE "ChargeAllowance" (
    "id" UUID NOT NULL,
    "contractId" UUID NOT NULL,
    "state" "AllowanceState" NOT NULL DEFAULT 'standing',
    "byId" UUID NOT NULL,
    "cardId" UUID NOT NULL,
    "brand" TEXT NOT NULL,
    "last4" TEXT NOT NULL,
    "mostAWeekMinor" INTEGER NOT NULL,
    "mostInAllMinor" INTEGER NOT NULL,
    "leftMinor" INTEGER NOT NULL,
    "givenAt" TIMESTAMPTZ(3) NOT NULL,
    "milestoneId" UUID,
    "chargeAt" TIMESTAMPTZ(3),
    "toldAt" TIMESTAMPTZ(3),
    "closedAt" TIMESTAMPTZ(3),
    "reason" TEXT,

    CONSTRAINT "ChargeAllowance_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "ChargeAllowance_contractId_givenAt_idx" ON "ChargeAllowance"("contractId", "givenAt");

-- AddForeignKey
ALTER TABLE "ChargeAllowance" ADD CONSTRAINT "ChargeAllowance_contractId_fkey" FOREIGN KEY ("contractId") REFERENCES "Contract"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Coming weeks of one contract are charged to one card.
CREATE UNIQUE INDEX "ChargeAllowance_one_standing" ON "ChargeAllowance" ("contractId") WHERE "state" = 'standing';
ALTER TABLE "ChargeAllowance" ADD CONSTRAINT "ChargeAllowance_within" CHECK (
  "leftMinor" >= 0 AND "leftMinor" <= "mostInAllMinor" AND "mostAWeekMinor" <= "mostInAllMinor"
);
