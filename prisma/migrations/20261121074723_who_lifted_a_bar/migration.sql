-- AlterTable
ALTER TABLE "RankingBar" ADD COLUMN     "liftedById" UUID,
ADD COLUMN     "liftedReason" TEXT;
