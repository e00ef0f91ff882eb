-- AlterTable
ALTER TABLE "Offer" ADD COLUMN     "proposalId" UUID;

-- CreateIndex
CREATE INDEX "Offer_proposalId_idx" ON "Offer"("proposalId");

-- AddForeignKey
ALTER TABLE "Offer" ADD CONSTRAINT "Offer_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Other terms for a proposal are discussed once at a time.
CREATE UNIQUE INDEX "Offer_one_open_counter" ON "Offer" ("proposalId") WHERE "state" = 'open';
