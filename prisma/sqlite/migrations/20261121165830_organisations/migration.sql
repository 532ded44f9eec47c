-- CreateTable
CREATE TABLE "organisation" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "code" TEXT,
    "created_at" BIGINT NOT NULL,
    "closed_at" BIGINT
);

-- CreateTable
CREATE TABLE "membership" (
    "shard" INTEGER NOT NULL,
    "resident_id" BIGINT NOT NULL,
    "organisation_id" BIGINT NOT NULL,
    "from_day" INTEGER NOT NULL,
    "joined_at" BIGINT NOT NULL,

    PRIMARY KEY ("shard", "resident_id")
) WITHOUT ROWID;

-- CreateIndex
CREATE UNIQUE INDEX "organisation_code_key" ON "organisation"("code");

-- CreateIndex
CREATE INDEX "membership_organisation_id_idx" ON "membership"("organisation_id");
