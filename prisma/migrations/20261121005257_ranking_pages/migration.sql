-- AlterTable
ALTER TABLE "RankRun" ADD COLUMN     "shown" INTEGER NOT NULL DEFAULT 0;

-- CreateIndex
CREATE INDEX "RankRun_packageId_at_idx" ON "RankRun"("packageId", "at");
