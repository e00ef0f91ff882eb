-- AlterTable
ALTER TABLE "Listing" ADD COLUMN     "aiLimits" JSONB NOT NULL DEFAULT '{}';
