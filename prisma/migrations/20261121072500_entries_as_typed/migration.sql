-- An entry is kept as it is typed, before its time is known, and an answer may take all of its time off.
ALTER TABLE "TimeEntry" DROP CONSTRAINT "TimeEntry_positive";
ALTER TABLE "TimeEntry" ADD CONSTRAINT "TimeEntry_not_negative" CHECK ("hundredths" >= 0);
