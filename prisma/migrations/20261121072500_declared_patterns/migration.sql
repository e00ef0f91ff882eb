-- AlterEnum
ALTER TYPE "CaseKind" ADD VALUE 'ranking';

-- CreateTable
CREATE TABLE "DeclaredPattern" (
    "id" UUID NOT NULL,
    "clientIds" UUID[],
    "rule" TEXT NOT NULL,
    "facts" TEXT NOT NULL,
    "evidence" TEXT NOT NULL,
    "declaredById" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "liftedById" UUID,
    "liftedAt" TIMESTAMPTZ(3),
    "liftedReason" TEXT,

    CONSTRAINT "DeclaredPattern_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "DeclaredPattern_declaredById_idx" ON "DeclaredPattern"("declaredById");

-- CreateIndex
CREATE INDEX "DeclaredPattern_liftedById_idx" ON "DeclaredPattern"("liftedById");

-- AddForeignKey
ALTER TABLE "DeclaredPattern" ADD CONSTRAINT "DeclaredPattern_declaredById_fkey" FOREIGN KEY ("declaredById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DeclaredPattern" ADD CONSTRAINT "DeclaredPattern_liftedById_fkey" FOREIGN KEY ("liftedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What follows is written by hand: Prisma cannot say it, and leaves it alone when it compares.

-- Whoever has closed a contract with these clients gets new signals and a new row in every ranking, in the transaction
-- that declares or lifts: whatever computes them later cannot miss it.
CREATE FUNCTION note_pattern_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "SignalDue" ("contractId")
    SELECT DISTINCT c.id::text FROM after_rows p JOIN "Contract" c ON c."clientId" = ANY(p."clientIds")
    WHERE c."closedAt" IS NOT NULL ORDER BY 1
    ON CONFLICT DO NOTHING;
  INSERT INTO "MatchChange" ("freelancerId")
    SELECT DISTINCT c."freelancerId" FROM after_rows p JOIN "Contract" c ON c."clientId" = ANY(p."clientIds")
    WHERE c."closedAt" IS NOT NULL;
  PERFORM pg_notify('match_change', '');
  RETURN NULL;
END
$$;

CREATE TRIGGER pattern_declared AFTER INSERT ON "DeclaredPattern" REFERENCING NEW TABLE AS after_rows
  FOR EACH STATEMENT EXECUTE FUNCTION note_pattern_change();
CREATE TRIGGER pattern_lifted AFTER UPDATE ON "DeclaredPattern" REFERENCING NEW TABLE AS after_rows
  FOR EACH STATEMENT EXECUTE FUNCTION note_pattern_change();
