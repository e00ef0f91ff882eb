-- AlterEnum
ALTER TYPE "LedgerPurpose" ADD VALUE 'conversion';

-- AlterTable
ALTER TABLE "LedgerTransfer" ADD COLUMN     "conversionId" UUID;

-- AlterTable
ALTER TABLE "ReconciliationRun" ADD COLUMN     "balances" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "readUntil" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "ProviderConversion" (
    "id" UUID NOT NULL,
    "provider" TEXT NOT NULL,
    "reference" TEXT NOT NULL,
    "what" TEXT NOT NULL,
    "sourceId" TEXT NOT NULL,
    "holdId" UUID,
    "fromMinor" BIGINT NOT NULL,
    "fromCurrency" TEXT NOT NULL,
    "toMinor" BIGINT NOT NULL,
    "toCurrency" TEXT NOT NULL,
    "rate" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ProviderConversion_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "ProviderConversion_holdId_idx" ON "ProviderConversion"("holdId");

-- CreateIndex
CREATE UNIQUE INDEX "ProviderConversion_provider_reference_key" ON "ProviderConversion"("provider", "reference");

-- CreateIndex
CREATE INDEX "LedgerTransfer_conversionId_idx" ON "LedgerTransfer"("conversionId");

-- AddForeignKey
ALTER TABLE "LedgerTransfer" ADD CONSTRAINT "LedgerTransfer_conversionId_fkey" FOREIGN KEY ("conversionId") REFERENCES "ProviderConversion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProviderConversion" ADD CONSTRAINT "ProviderConversion_holdId_fkey" FOREIGN KEY ("holdId") REFERENCES "Hold"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Written by hand from here on: what the database itself refuses.
CREATE TRIGGER "ProviderConversion_append_only" BEFORE UPDATE OR DELETE ON "ProviderConversion"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
ALTER TABLE "ProviderConversion" ADD CONSTRAINT "ProviderConversion_converts" CHECK (
  "fromCurrency" <> "toCurrency" AND "fromMinor" <> 0 AND sign("fromMinor") * sign("toMinor") >= 0
  AND "rate" ~ '^[0-9]+([.][0-9]+)?$' AND "rate"::numeric > 0
);
