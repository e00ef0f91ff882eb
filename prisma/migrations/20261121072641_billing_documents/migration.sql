-- CreateEnum
CREATE TYPE "DocumentKind" AS ENUM ('invoice', 'credit_note', 'receipt');

-- CreateEnum
CREATE TYPE "TaxTreatment" AS ENUM ('none', 'charged', 'reverse_charge', 'export');

-- CreateTable
CREATE TABLE "BillingDetails" (
    "owner" TEXT NOT NULL,
    "legalName" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "country" TEXT NOT NULL,
    "taxId" TEXT NOT NULL,
    "taxRateBasisPoints" INTEGER NOT NULL,
    "purchaseOrder" TEXT NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedById" UUID NOT NULL,

    CONSTRAINT "BillingDetails_pkey" PRIMARY KEY ("owner")
);

-- CreateTable
CREATE TABLE "DocumentSeries" (
    "issuer" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "lastNumber" INTEGER NOT NULL DEFAULT 0,
    "lastIssuedAt" TIMESTAMPTZ(3),

    CONSTRAINT "DocumentSeries_pkey" PRIMARY KEY ("issuer")
);

-- CreateTable
CREATE TABLE "BillingDocument" (
    "id" UUID NOT NULL,
    "kind" "DocumentKind" NOT NULL,
    "issuer" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,
    "number" TEXT NOT NULL,
    "customer" TEXT NOT NULL,
    "orderedById" UUID,
    "contractId" UUID NOT NULL,
    "holdId" UUID NOT NULL,
    "sourceKey" TEXT NOT NULL,
    "correctsId" UUID,
    "currency" TEXT NOT NULL,
    "netMinor" INTEGER NOT NULL,
    "taxMinor" INTEGER NOT NULL,
    "totalMinor" INTEGER NOT NULL,
    "taxRateBasisPoints" INTEGER NOT NULL,
    "treatment" "TaxTreatment" NOT NULL,
    "purchaseOrder" TEXT NOT NULL,
    "issuerParty" JSONB NOT NULL,
    "customerParty" JSONB NOT NULL,
    "lines" JSONB NOT NULL,
    "locale" TEXT NOT NULL,
    "suppliedAt" TIMESTAMPTZ(3) NOT NULL,
    "issuedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "BillingDocument_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DocumentDue" (
    "transferId" UUID NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "failure" TEXT,

    CONSTRAINT "DocumentDue_pkey" PRIMARY KEY ("transferId")
);

-- CreateIndex
CREATE UNIQUE INDEX "DocumentSeries_prefix_key" ON "DocumentSeries"("prefix");

-- CreateIndex
CREATE UNIQUE INDEX "BillingDocument_number_key" ON "BillingDocument"("number");

-- CreateIndex
CREATE UNIQUE INDEX "BillingDocument_sourceKey_key" ON "BillingDocument"("sourceKey");

-- CreateIndex
CREATE INDEX "BillingDocument_issuer_id_idx" ON "BillingDocument"("issuer", "id" DESC);

-- CreateIndex
CREATE INDEX "BillingDocument_customer_id_idx" ON "BillingDocument"("customer", "id" DESC);

-- CreateIndex
CREATE INDEX "BillingDocument_orderedById_id_idx" ON "BillingDocument"("orderedById", "id" DESC);

-- CreateIndex
CREATE INDEX "BillingDocument_holdId_idx" ON "BillingDocument"("holdId");

-- CreateIndex
CREATE INDEX "BillingDocument_correctsId_idx" ON "BillingDocument"("correctsId");

-- CreateIndex
CREATE UNIQUE INDEX "BillingDocument_issuer_sequence_key" ON "BillingDocument"("issuer", "sequence");

-- What was issued stays as it was issued.
CREATE TRIGGER "BillingDocument_append_only" BEFORE UPDATE OR DELETE ON "BillingDocument"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
ALTER TABLE "BillingDocument" ADD CONSTRAINT "BillingDocument_adds_up" CHECK (
  "netMinor" >= 0 AND "taxMinor" >= 0 AND "totalMinor" > 0 AND "netMinor"::bigint + "taxMinor" = "totalMinor"
);
ALTER TABLE "BillingDocument" ADD CONSTRAINT "BillingDocument_corrects" CHECK (
  ("kind" = 'credit_note') = ("correctsId" IS NOT NULL)
);
ALTER TABLE "BillingDetails" ADD CONSTRAINT "BillingDetails_rate" CHECK ("taxRateBasisPoints" BETWEEN 0 AND 5000);

-- Numbers without gaps: a counter grows by one, and only together with the document that takes the number.
CREATE FUNCTION refuse_skipped_number() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' AND NEW."lastNumber" = 0 THEN RETURN NEW; END IF;
  IF TG_OP = 'UPDATE' THEN
    IF NEW."issuer" = OLD."issuer" AND NEW."prefix" = OLD."prefix" AND NEW."lastNumber" = OLD."lastNumber" + 1 THEN RETURN NEW; END IF;
  END IF;
  RAISE EXCEPTION 'document numbers of % may only go up by one', COALESCE(NEW."issuer", OLD."issuer")
    USING ERRCODE = 'check_violation';
END $$;
CREATE TRIGGER "DocumentSeries_one_by_one" BEFORE INSERT OR UPDATE OR DELETE ON "DocumentSeries"
  FOR EACH ROW EXECUTE FUNCTION refuse_skipped_number();

CREATE FUNCTION refuse_unused_number() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT 1 FROM "BillingDocument" d WHERE d."issuer" = NEW."issuer" AND d."sequence" = NEW."lastNumber"
  ) THEN
    RAISE EXCEPTION 'number % of % was taken by no document', NEW."lastNumber", NEW."issuer" USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER "DocumentSeries_used" AFTER UPDATE ON "DocumentSeries"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION refuse_unused_number();

CREATE FUNCTION refuse_foreign_number() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT 1 FROM "DocumentSeries" s WHERE s."issuer" = NEW."issuer" AND s."lastNumber" = NEW."sequence"
  ) THEN
    RAISE EXCEPTION 'number % of % is not the next one', NEW."sequence", NEW."issuer" USING ERRCODE = 'check_violation';
  END IF;
  IF NEW."kind" = 'credit_note' AND (
    SELECT sum(c."totalMinor"::bigint) FROM "BillingDocument" c WHERE c."correctsId" = NEW."correctsId"
  ) > (SELECT d."totalMinor" FROM "BillingDocument" d WHERE d."id" = NEW."correctsId") THEN
    RAISE EXCEPTION 'more is credited than % billed', NEW."correctsId" USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER "BillingDocument_next_number" AFTER INSERT ON "BillingDocument"
  FOR EACH ROW EXECUTE FUNCTION refuse_foreign_number();

-- In the transaction that moves the money: whoever issues documents later cannot miss it, and payments need not know.
CREATE FUNCTION note_document_due() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "DocumentDue" ("transferId") VALUES (NEW."id") ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
CREATE TRIGGER document_due AFTER INSERT ON "LedgerTransfer"
  FOR EACH ROW WHEN (NEW."holdId" IS NOT NULL) EXECUTE FUNCTION note_document_due();
INSERT INTO "DocumentDue" ("transferId") SELECT "id" FROM "LedgerTransfer" WHERE "holdId" IS NOT NULL;
