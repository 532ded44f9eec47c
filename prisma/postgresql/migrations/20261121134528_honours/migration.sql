-- Gifts to public-good projects, and who takes part in volunteer activities. Rows that are often updated get pages with room to do so in place.
CREATE TABLE "gift" (
    "shard" INTEGER NOT NULL,
    "resident_id" BIGINT NOT NULL,
    "request_id" TEXT NOT NULL,
    "id" BIGINT NOT NULL,
    "project_id" INTEGER NOT NULL,
    "quantity" INTEGER NOT NULL CHECK ("quantity" > 0),
    "points" BIGINT NOT NULL CHECK ("points" > 0),
    "at" BIGINT NOT NULL,

    CONSTRAINT "gift_pkey" PRIMARY KEY ("shard","resident_id","request_id")
);

CREATE TABLE "rollup_gift" (
    "shard" INTEGER NOT NULL,
    "project_id" INTEGER NOT NULL,
    "gifts" BIGINT NOT NULL,
    "quantity" BIGINT NOT NULL,
    "points" BIGINT NOT NULL,

    CONSTRAINT "rollup_gift_pkey" PRIMARY KEY ("project_id","shard")
) WITH (fillfactor = 80);

CREATE TABLE "volunteer_sign_up" (
    "shard" INTEGER NOT NULL,
    "activity_id" INTEGER NOT NULL,
    "resident_id" BIGINT NOT NULL,
    "at" BIGINT NOT NULL,

    CONSTRAINT "volunteer_sign_up_pkey" PRIMARY KEY ("shard","activity_id","resident_id")
);

CREATE TABLE "volunteer_count" (
    "shard" INTEGER NOT NULL,
    "activity_id" INTEGER NOT NULL,
    "people" BIGINT NOT NULL CHECK ("people" >= 0),

    CONSTRAINT "volunteer_count_pkey" PRIMARY KEY ("shard","activity_id")
) WITH (fillfactor = 80);
