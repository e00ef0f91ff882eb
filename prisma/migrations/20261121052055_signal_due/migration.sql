-- CreateTable
CREATE TABLE "SignalDue" (
    "contractId" TEXT NOT NULL,

    CONSTRAINT "SignalDue_pkey" PRIMARY KEY ("contractId")
);

-- In the transaction that records the event: whoever computes signals later cannot miss it, however late it commits.
CREATE FUNCTION note_signal_due() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "SignalDue" ("contractId") VALUES (NEW."subjectId") ON CONFLICT DO NOTHING;
  RETURN NULL;
END
$$;

CREATE TRIGGER signal_due AFTER INSERT ON "Event"
  FOR EACH ROW WHEN (NEW."subjectType" = 'contract') EXECUTE FUNCTION note_signal_due();
