-- AlterTable
ALTER TABLE "RankRun" ADD COLUMN     "ownOrder" UUID[] DEFAULT ARRAY[]::UUID[],
ADD COLUMN     "receipt" JSONB;

-- CreateTable
CREATE TABLE "Showing" (
    "rankRunId" UUID NOT NULL,
    "freelancerId" UUID NOT NULL,
    "tier" "Tier" NOT NULL,
    "place" INTEGER,
    "isNewcomer" BOOLEAN NOT NULL,
    "deserved" DOUBLE PRECISION NOT NULL,
    "received" DOUBLE PRECISION NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Showing_pkey" PRIMARY KEY ("rankRunId","freelancerId")
);

-- CreateTable
CREATE TABLE "MatchChange" (
    "seq" BIGSERIAL NOT NULL,
    "freelancerId" UUID,
    "writtenBy" BIGINT NOT NULL DEFAULT ((pg_current_xact_id())::text)::bigint,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "MatchChange_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "RankingBar" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "listingId" UUID,
    "caseId" UUID NOT NULL,
    "barredById" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "liftedAt" TIMESTAMPTZ(3),

    CONSTRAINT "RankingBar_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Block" (
    "blockerId" UUID NOT NULL,
    "blockedId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Block_pkey" PRIMARY KEY ("blockerId","blockedId")
);

-- CreateIndex
CREATE INDEX "Showing_freelancerId_at_idx" ON "Showing"("freelancerId", "at");

-- CreateIndex
CREATE INDEX "Showing_at_idx" ON "Showing"("at");

-- CreateIndex
CREATE INDEX "MatchChange_writtenBy_idx" ON "MatchChange"("writtenBy");

-- CreateIndex
CREATE INDEX "MatchChange_at_idx" ON "MatchChange"("at");

-- CreateIndex
CREATE INDEX "RankingBar_personId_liftedAt_idx" ON "RankingBar"("personId", "liftedAt");

-- CreateIndex
CREATE INDEX "RankingBar_listingId_idx" ON "RankingBar"("listingId");

-- CreateIndex
CREATE INDEX "RankingBar_caseId_idx" ON "RankingBar"("caseId");

-- CreateIndex
CREATE INDEX "Block_blockedId_idx" ON "Block"("blockedId");

-- AddForeignKey
ALTER TABLE "Showing" ADD CONSTRAINT "Showing_rankRunId_fkey" FOREIGN KEY ("rankRunId") REFERENCES "RankRun"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Showing" ADD CONSTRAINT "Showing_freelancerId_fkey" FOREIGN KEY ("freelancerId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RankingBar" ADD CONSTRAINT "RankingBar_personId_fkey" FOREIGN KEY ("personId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RankingBar" ADD CONSTRAINT "RankingBar_listingId_fkey" FOREIGN KEY ("listingId") REFERENCES "Listing"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Block" ADD CONSTRAINT "Block_blockerId_fkey" FOREIGN KEY ("blockerId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Block" ADD CONSTRAINT "Block_blockedId_fkey" FOREIGN KEY ("blockedId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What follows is written by hand: Prisma cannot say it, and leaves it alone when it compares.

-- Whatever writes something that a ranking reads, a verb, a job or a person with psql, leaves a line here in the same
-- transaction. The column with the freelancer's id is the trigger's argument.
CREATE FUNCTION note_match_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    EXECUTE format('INSERT INTO "MatchChange" ("freelancerId") SELECT DISTINCT %I FROM before_rows', TG_ARGV[0]);
  ELSE
    EXECUTE format('INSERT INTO "MatchChange" ("freelancerId") SELECT DISTINCT %I FROM after_rows', TG_ARGV[0]);
  END IF;
  PERFORM pg_notify('match_change', '');
  RETURN NULL;
END $$;

DO $$
DECLARE watched text[];
BEGIN
  FOREACH watched SLICE 1 IN ARRAY ARRAY[
    ['FreelancerProfile', 'userId'], ['ProfileSkill', 'userId'], ['RateCard', 'userId'],
    ['DecisionEntry', 'userId'], ['CaseStudy', 'userId'], ['FreelancerSignal', 'freelancerId'],
    ['Exposure', 'freelancerId'], ['Contract', 'freelancerId'], ['Invitation', 'freelancerId'],
    ['RankingBar', 'personId']
  ] LOOP
    EXECUTE format('CREATE TRIGGER match_change_insert AFTER INSERT ON %I REFERENCING NEW TABLE AS after_rows
      FOR EACH STATEMENT EXECUTE FUNCTION note_match_change(%L)', watched[1], watched[2]);
    EXECUTE format('CREATE TRIGGER match_change_update AFTER UPDATE ON %I REFERENCING NEW TABLE AS after_rows
      FOR EACH STATEMENT EXECUTE FUNCTION note_match_change(%L)', watched[1], watched[2]);
    EXECUTE format('CREATE TRIGGER match_change_delete AFTER DELETE ON %I REFERENCING OLD TABLE AS before_rows
      FOR EACH STATEMENT EXECUTE FUNCTION note_match_change(%L)', watched[1], watched[2]);
  END LOOP;
END $$;

-- Of a person's own row only these two matter; a changed name is no news to a ranking.
CREATE FUNCTION note_person_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "MatchChange" ("freelancerId")
    SELECT n.id FROM after_rows n JOIN before_rows o ON o.id = n.id
    WHERE (n."suspendedAt", n."isFreelancer") IS DISTINCT FROM (o."suspendedAt", o."isFreelancer");
  IF FOUND THEN PERFORM pg_notify('match_change', ''); END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER match_change_update AFTER UPDATE ON "User"
  REFERENCING OLD TABLE AS before_rows NEW TABLE AS after_rows
  FOR EACH STATEMENT EXECUTE FUNCTION note_person_change();

-- The packages of a contract say which open questions its freelancer has met.
CREATE FUNCTION note_contract_package() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "MatchChange" ("freelancerId")
    SELECT DISTINCT c."freelancerId" FROM after_rows p JOIN "Contract" c ON c.id = p."contractId";
  PERFORM pg_notify('match_change', '');
  RETURN NULL;
END $$;
CREATE TRIGGER match_change_insert AFTER INSERT ON "ContractPackage" REFERENCING NEW TABLE AS after_rows
  FOR EACH STATEMENT EXECUTE FUNCTION note_contract_package();

-- New priors move everybody's signals; the line without a person says so.
CREATE FUNCTION note_priors_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "MatchChange" ("freelancerId") VALUES (NULL);
  PERFORM pg_notify('match_change', '');
  RETURN NULL;
END $$;
CREATE TRIGGER match_change_priors AFTER INSERT OR UPDATE ON "Setting"
  FOR EACH ROW WHEN (NEW.key = 'signal-priors') EXECUTE FUNCTION note_priors_change();
