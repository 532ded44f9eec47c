-- CreateTable
CREATE TABLE "friend_invitation" (
    "shard" INTEGER NOT NULL,
    "token_hash" TEXT NOT NULL,
    "resident_id" BIGINT NOT NULL,
    "id" BIGINT NOT NULL,
    "created_at" BIGINT NOT NULL,
    "expires_at" BIGINT NOT NULL,

    CONSTRAINT "friend_invitation_pkey" PRIMARY KEY ("shard","token_hash")
);

-- CreateTable
CREATE TABLE "friendship" (
    "shard" INTEGER NOT NULL,
    "resident_id" BIGINT NOT NULL,
    "id" BIGINT NOT NULL,
    "friend_id" BIGINT NOT NULL,
    "since" BIGINT NOT NULL,

    CONSTRAINT "friendship_pkey" PRIMARY KEY ("shard","resident_id","id")
);

-- CreateIndex
CREATE INDEX "friend_invitation_resident_id_idx" ON "friend_invitation"("resident_id");

-- CreateIndex
CREATE UNIQUE INDEX "friendship_shard_resident_id_friend_id_key" ON "friendship"("shard", "resident_id", "friend_id");
