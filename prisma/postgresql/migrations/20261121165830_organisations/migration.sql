-- CreateTable
CREATE TABLE "organisation" (
    "id" BIGINT NOT NULL,
    "name" TEXT NOT NULL,
    "code" TEXT,
    "created_at" BIGINT NOT NULL,
    "closed_at" BIGINT,

    CONSTRAINT "organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "membership" (
    "shard" INTEGER NOT NULL,
    "resident_id" BIGINT NOT NULL,
    "organisation_id" BIGINT NOT NULL,
    "from_day" INTEGER NOT NULL,
    "joined_at" BIGINT NOT NULL,

    CONSTRAINT "membership_pkey" PRIMARY KEY ("shard","resident_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "organisation_code_key" ON "organisation"("code");

-- CreateIndex
CREATE INDEX "membership_organisation_id_idx" ON "membership"("organisation_id");
