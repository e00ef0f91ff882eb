-- CreateTable
CREATE TABLE "TierModelCard" (
    "version" TEXT NOT NULL,
    "card" JSONB NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "TierModelCard_pkey" PRIMARY KEY ("version")
);
