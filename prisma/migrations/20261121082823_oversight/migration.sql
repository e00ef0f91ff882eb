-- CreateTable
CREATE TABLE "Oversight" (
    "contractId" UUID NOT NULL,
    "listingId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Oversight_pkey" PRIMARY KEY ("contractId")
);

-- CreateTable
CREATE TABLE "OversightReview" (
    "id" UUID NOT NULL,
    "oversightId" UUID NOT NULL,
    "deliveryId" UUID NOT NULL,
    "byId" UUID NOT NULL,
    "findings" JSONB NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "writtenAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "OversightReview_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Oversight_listingId_idx" ON "Oversight"("listingId");

-- CreateIndex
CREATE INDEX "OversightReview_deliveryId_idx" ON "OversightReview"("deliveryId");

-- CreateIndex
CREATE UNIQUE INDEX "OversightReview_oversightId_deliveryId_key" ON "OversightReview"("oversightId", "deliveryId");

-- AddForeignKey
ALTER TABLE "OversightReview" ADD CONSTRAINT "OversightReview_oversightId_fkey" FOREIGN KEY ("oversightId") REFERENCES "Oversight"("contractId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OversightReview" ADD CONSTRAINT "OversightReview_deliveryId_fkey" FOREIGN KEY ("deliveryId") REFERENCES "Delivery"("id") ON DELETE CASCADE ON UPDATE CASCADE;
