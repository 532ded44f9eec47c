-- CreateTable
CREATE TABLE "volunteer_attendance" (
    "shard" INTEGER NOT NULL,
    "resident_id" BIGINT NOT NULL,
    "activity_id" INTEGER NOT NULL,
    "request_id" TEXT NOT NULL,
    "entry_id" BIGINT NOT NULL,
    "points" BIGINT NOT NULL,
    "account" TEXT NOT NULL,
    "attended_at" BIGINT NOT NULL,
    "at" BIGINT NOT NULL,

    CONSTRAINT "volunteer_attendance_pkey" PRIMARY KEY ("shard","resident_id","activity_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "volunteer_attendance_shard_resident_id_request_id_key" ON "volunteer_attendance"("shard", "resident_id", "request_id");
