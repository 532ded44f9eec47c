-- CreateTable
CREATE TABLE "certificate" (
    "shard" INTEGER NOT NULL,
    "serial" TEXT NOT NULL,
    "resident_id" BIGINT NOT NULL,
    "request_id" TEXT NOT NULL,
    "document" TEXT NOT NULL,
    "issued_at" BIGINT NOT NULL,
    "revoked_at" BIGINT,
    "revoked_reason" TEXT,

    PRIMARY KEY ("shard", "resident_id", "request_id")
);

-- CreateTable
CREATE TABLE "issuer_key" (
    "key_id" TEXT NOT NULL PRIMARY KEY,
    "public_key" TEXT NOT NULL,
    "created_at" BIGINT NOT NULL
);

-- CreateTable
CREATE TABLE "transfer" (
    "shard" INTEGER NOT NULL,
    "resident_id" BIGINT NOT NULL,
    "entry_id" BIGINT NOT NULL,
    "leg" INTEGER NOT NULL,
    "unit" TEXT NOT NULL,
    "debit" TEXT NOT NULL,
    "credit" TEXT NOT NULL,
    "amount" BIGINT NOT NULL CHECK ("amount" > 0),
    "reason" TEXT NOT NULL,
    "at" BIGINT NOT NULL,

    PRIMARY KEY ("shard", "resident_id", "entry_id", "leg")
);

-- CreateTable
CREATE TABLE "balance" (
    "shard" INTEGER NOT NULL,
    "resident_id" BIGINT NOT NULL,
    "account" TEXT NOT NULL,
    "amount" BIGINT NOT NULL CHECK ("amount" >= 0),

    PRIMARY KEY ("shard", "resident_id", "account")
);

-- CreateTable
CREATE TABLE "offer" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "code" TEXT NOT NULL,
    "price_points" INTEGER NOT NULL,
    "sandbox" BOOLEAN NOT NULL,
    "ended_at" BIGINT
);

-- CreateTable
CREATE TABLE "voucher" (
    "shard" INTEGER NOT NULL,
    "offer_id" INTEGER NOT NULL,
    "id" BIGINT NOT NULL,
    "code" TEXT NOT NULL,
    "order_id" BIGINT,

    PRIMARY KEY ("shard", "offer_id", "id")
);

-- CreateTable
CREATE TABLE "mall_order" (
    "shard" INTEGER NOT NULL,
    "resident_id" BIGINT NOT NULL,
    "id" BIGINT NOT NULL,
    "request_id" TEXT NOT NULL,
    "offer_id" INTEGER NOT NULL,
    "quantity" INTEGER NOT NULL,
    "points" BIGINT NOT NULL,
    "codes" TEXT NOT NULL,
    "expires_on" INTEGER NOT NULL,
    "at" BIGINT NOT NULL,

    PRIMARY KEY ("shard", "resident_id", "id")
);

-- CreateTable
CREATE TABLE "partner" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "code" TEXT NOT NULL,
    "enabled" BOOLEAN NOT NULL
);

-- CreateTable
CREATE TABLE "partner_key" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "partner_id" INTEGER NOT NULL,
    "secret" TEXT NOT NULL,
    "behaviours" TEXT NOT NULL,
    "created_at" BIGINT NOT NULL,
    "revoked_at" BIGINT
);

-- CreateTable
CREATE TABLE "act_key" (
    "shard" INTEGER NOT NULL,
    "partner_id" INTEGER NOT NULL,
    "external_id" TEXT NOT NULL,
    "digest" TEXT NOT NULL,
    "resident_id" BIGINT NOT NULL,
    "record_id" BIGINT NOT NULL,
    "mg" BIGINT NOT NULL,
    "points" BIGINT NOT NULL,

    PRIMARY KEY ("shard", "partner_id", "external_id")
);

-- CreateTable
CREATE TABLE "activity_record" (
    "shard" INTEGER NOT NULL,
    "resident_id" BIGINT NOT NULL,
    "id" BIGINT NOT NULL,
    "partner_id" INTEGER NOT NULL,
    "external_id" TEXT NOT NULL,
    "behaviour" TEXT NOT NULL,
    "section" TEXT NOT NULL,
    "method" TEXT NOT NULL,
    "evidence" TEXT NOT NULL,
    "occurred_at" BIGINT NOT NULL,
    "ended_at" BIGINT,
    "recorded_at" BIGINT NOT NULL,
    "day" INTEGER NOT NULL,
    "district" TEXT NOT NULL,
    "data" TEXT NOT NULL,
    "mg" BIGINT NOT NULL,
    "points" BIGINT NOT NULL,

    PRIMARY KEY ("shard", "resident_id", "id")
);

-- CreateTable
CREATE TABLE "refusal" (
    "shard" INTEGER NOT NULL,
    "resident_id" BIGINT NOT NULL,
    "partner_id" INTEGER NOT NULL,
    "external_id" TEXT NOT NULL,
    "behaviour" TEXT NOT NULL,
    "occurred_at" BIGINT NOT NULL,
    "refused_at" BIGINT NOT NULL,
    "code" TEXT NOT NULL,
    "details" TEXT NOT NULL,

    PRIMARY KEY ("shard", "resident_id", "partner_id", "external_id")
);

-- CreateTable
CREATE TABLE "photo" (
    "shard" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "resident_id" BIGINT NOT NULL,
    "mime" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "uploaded_at" BIGINT NOT NULL,

    PRIMARY KEY ("shard", "sha256")
);

-- CreateTable
CREATE TABLE "resident" (
    "shard" INTEGER NOT NULL,
    "id" BIGINT NOT NULL,
    "name" TEXT NOT NULL,
    "created_at" BIGINT NOT NULL,

    PRIMARY KEY ("shard", "id")
);

-- CreateTable
CREATE TABLE "resident_identity" (
    "shard" INTEGER NOT NULL,
    "provider" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "resident_id" BIGINT NOT NULL,
    "created_at" BIGINT NOT NULL,

    PRIMARY KEY ("shard", "provider", "subject")
);

-- CreateTable
CREATE TABLE "resident_session" (
    "shard" INTEGER NOT NULL,
    "token_hash" TEXT NOT NULL,
    "resident_id" BIGINT NOT NULL,
    "created_at" BIGINT NOT NULL,
    "expires_at" BIGINT NOT NULL,
    "revoked_at" BIGINT,

    PRIMARY KEY ("shard", "token_hash")
);

-- CreateTable
CREATE TABLE "binding" (
    "shard" INTEGER NOT NULL,
    "partner_id" INTEGER NOT NULL,
    "subject" TEXT NOT NULL,
    "resident_id" BIGINT NOT NULL,
    "bound_at" BIGINT NOT NULL,
    "withdrawn_at" BIGINT,

    PRIMARY KEY ("shard", "partner_id", "subject")
);

-- CreateTable
CREATE TABLE "rollup_day" (
    "shard" INTEGER NOT NULL,
    "day" INTEGER NOT NULL,
    "district" TEXT NOT NULL,
    "section" TEXT NOT NULL,
    "behaviour" TEXT NOT NULL,
    "partner_id" INTEGER NOT NULL,
    "acts" BIGINT NOT NULL,
    "mg" BIGINT NOT NULL,
    "points" BIGINT NOT NULL,

    PRIMARY KEY ("day", "shard", "district", "section", "behaviour", "partner_id")
);

-- CreateTable
CREATE TABLE "rollup_people" (
    "shard" INTEGER NOT NULL,
    "dimension" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "day" INTEGER NOT NULL,
    "people" BIGINT NOT NULL,

    PRIMARY KEY ("dimension", "key", "day", "shard")
);

-- CreateTable
CREATE TABLE "resident_first" (
    "shard" INTEGER NOT NULL,
    "resident_id" BIGINT NOT NULL,
    "dimension" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "day" INTEGER NOT NULL,

    PRIMARY KEY ("shard", "resident_id", "dimension", "key")
);

-- CreateTable
CREATE TABLE "resident_day" (
    "shard" INTEGER NOT NULL,
    "resident_id" BIGINT NOT NULL,
    "day" INTEGER NOT NULL,
    "section" TEXT NOT NULL,
    "acts" BIGINT NOT NULL,
    "mg" BIGINT NOT NULL,
    "points" BIGINT NOT NULL,

    PRIMARY KEY ("shard", "resident_id", "day", "section")
);

-- CreateTable
CREATE TABLE "staff" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "username" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "password_hash" TEXT NOT NULL,
    "created_at" BIGINT NOT NULL
);

-- CreateTable
CREATE TABLE "staff_session" (
    "token_hash" TEXT NOT NULL PRIMARY KEY,
    "staff_id" BIGINT NOT NULL,
    "created_at" BIGINT NOT NULL,
    "expires_at" BIGINT NOT NULL,
    "revoked_at" BIGINT
);

-- CreateTable
CREATE TABLE "audit_entry" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "staff_id" BIGINT NOT NULL,
    "action" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "details" TEXT NOT NULL,
    "at" BIGINT NOT NULL
);

-- CreateTable
CREATE TABLE "setting" (
    "name" TEXT NOT NULL PRIMARY KEY,
    "value" TEXT NOT NULL
);

-- CreateIndex
CREATE INDEX "certificate_serial_idx" ON "certificate"("serial");

-- CreateIndex
CREATE UNIQUE INDEX "certificate_shard_serial_key" ON "certificate"("shard", "serial");

-- CreateIndex
CREATE UNIQUE INDEX "offer_code_key" ON "offer"("code");

-- CreateIndex
CREATE INDEX "voucher_shard_offer_id_order_id_id_idx" ON "voucher"("shard", "offer_id", "order_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "mall_order_shard_resident_id_request_id_key" ON "mall_order"("shard", "resident_id", "request_id");

-- CreateIndex
CREATE UNIQUE INDEX "partner_code_key" ON "partner"("code");

-- CreateIndex
CREATE INDEX "binding_resident_id_idx" ON "binding"("resident_id");

-- CreateIndex
CREATE UNIQUE INDEX "staff_username_key" ON "staff"("username");
