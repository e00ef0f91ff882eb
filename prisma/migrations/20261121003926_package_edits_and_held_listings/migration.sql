-- AlterEnum
ALTER TYPE "ListingState" ADD VALUE 'held';

-- AlterTable
ALTER TABLE "WorkPackage" ADD COLUMN     "budgetSetAt" TIMESTAMPTZ(3),
ADD COLUMN     "editedAt" TIMESTAMPTZ(3);
