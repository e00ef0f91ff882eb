-- CreateEnum
CREATE TYPE "OpinionState" AS ENUM ('waiting', 'answered', 'failed');

-- AlterTable
ALTER TABLE "Case" ADD COLUMN     "span" JSONB;

-- AlterTable
ALTER TABLE "Listing" ADD COLUMN     "casesAllowedAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "TierDecision" ADD COLUMN     "answer" TEXT,
ADD COLUMN     "caseId" UUID,
ADD COLUMN     "modelProbability" DOUBLE PRECISION,
ADD COLUMN     "modelTier" "Tier",
ADD COLUMN     "modelVersion" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "question" TEXT,
ADD COLUMN     "words" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "WorkPackage" ADD COLUMN     "modelVersion" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "tierDecidedAt" TIMESTAMPTZ(3);

-- What was decided before these columns: the version that read the listing, and the packages as they stand.
UPDATE "WorkPackage" part SET
  "modelVersion" = listing."modelVersion",
  "tierDecidedAt" = (SELECT max(decision."at") FROM "TierDecision" decision WHERE decision."packageId" = part."id")
FROM "Listing" listing WHERE listing."id" = part."listingId";

UPDATE "TierDecision" decision SET
  "modelVersion" = part."modelVersion",
  "modelTier" = part."modelTier",
  "modelProbability" = part."modelProbability"
FROM "WorkPackage" part WHERE part."id" = decision."packageId";

ALTER TABLE "TierDecision" ALTER COLUMN "modelProbability" SET NOT NULL,
ALTER COLUMN "modelTier" SET NOT NULL;

-- CreateTable
CREATE TABLE "TierOpinion" (
    "id" UUID NOT NULL,
    "packageId" UUID NOT NULL,
    "askedById" UUID NOT NULL,
    "state" "OpinionState" NOT NULL DEFAULT 'waiting',
    "words" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "tier" "Tier",
    "reason" TEXT NOT NULL DEFAULT '',
    "quotes" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "model" TEXT NOT NULL DEFAULT '',
    "fault" TEXT NOT NULL DEFAULT '',
    "askedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "answeredAt" TIMESTAMPTZ(3),

    CONSTRAINT "TierOpinion_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "TierOpinion_packageId_askedAt_idx" ON "TierOpinion"("packageId", "askedAt");

-- CreateIndex
CREATE INDEX "TierDecision_modelVersion_modelTier_idx" ON "TierDecision"("modelVersion", "modelTier");

-- CreateIndex
CREATE INDEX "WorkPackage_modelVersion_modelTier_idx" ON "WorkPackage"("modelVersion", "modelTier");

-- AddForeignKey
ALTER TABLE "TierOpinion" ADD CONSTRAINT "TierOpinion_packageId_fkey" FOREIGN KEY ("packageId") REFERENCES "WorkPackage"("id") ON DELETE CASCADE ON UPDATE CASCADE;
