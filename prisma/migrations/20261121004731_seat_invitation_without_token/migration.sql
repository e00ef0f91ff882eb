-- DropIndex
DROP INDEX "SeatInvitation_tokenHash_key";

-- AlterTable
ALTER TABLE "SeatInvitation" DROP COLUMN "tokenHash";

-- CreateIndex
CREATE INDEX "SeatInvitation_email_idx" ON "SeatInvitation"("email");
