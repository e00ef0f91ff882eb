-- AlterTable
ALTER TABLE "MatchChange" ADD COLUMN     "isExposure" BOOLEAN NOT NULL DEFAULT false;

-- What follows is written by hand: Prisma cannot say it, and leaves it alone when it compares.

-- A list that is shown changes the exposure of some thirty people and nothing else about them: readers need not load
-- them anew.
CREATE FUNCTION note_exposure_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    INSERT INTO "MatchChange" ("freelancerId", "isExposure") SELECT DISTINCT "freelancerId", true FROM before_rows;
  ELSE
    INSERT INTO "MatchChange" ("freelancerId", "isExposure") SELECT DISTINCT "freelancerId", true FROM after_rows;
  END IF;
  IF FOUND THEN PERFORM pg_notify('match_change', ''); END IF;
  RETURN NULL;
END
$$;

DROP TRIGGER match_change_insert ON "Exposure";
DROP TRIGGER match_change_update ON "Exposure";
DROP TRIGGER match_change_delete ON "Exposure";
CREATE TRIGGER match_change_insert AFTER INSERT ON "Exposure" REFERENCING NEW TABLE AS after_rows
  FOR EACH STATEMENT EXECUTE FUNCTION note_exposure_change();
CREATE TRIGGER match_change_update AFTER UPDATE ON "Exposure" REFERENCING NEW TABLE AS after_rows
  FOR EACH STATEMENT EXECUTE FUNCTION note_exposure_change();
CREATE TRIGGER match_change_delete AFTER DELETE ON "Exposure" REFERENCING OLD TABLE AS before_rows
  FOR EACH STATEMENT EXECUTE FUNCTION note_exposure_change();
