import { Migration } from '@mikro-orm/migrations';

export class Migration20261126192318 extends Migration {
  override name = 'Migration20261126192318';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "exam_fee_claim" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "claimed_on" date not null, "state" text not null default 'CLAIMED', "allocation_id" bigint null, "commitment_id" bigint null, "business_date" date null, "voucher_number" text null, "reason" text null, "kind" text not null default 'FEE', "pass_id" bigint not null, "institution_id" bigint not null, "amount" bigint not null, "scope_division" text collate "C" null, "scope_sector" text null, "scope_person" bigint null);`,
    );
    this.addSql(
      `create index "exam_fee_claim_claimed_on_id_index" on "exam_fee_claim" ("claimed_on", "id");`,
    );
    this.addSql(`create index "exam_fee_claim_state_id_index" on "exam_fee_claim" ("state", "id");`);
    this.addSql(
      `create index "exam_fee_claim_allocation_id_id_index" on "exam_fee_claim" ("allocation_id", "id");`,
    );
    this.addSql(`create index "exam_fee_claim_kind_id_index" on "exam_fee_claim" ("kind", "id");`);
    this.addSql(`create index "exam_fee_claim_pass_id_id_index" on "exam_fee_claim" ("pass_id", "id");`);
    this.addSql(
      `create index "exam_fee_claim_institution_id_id_index" on "exam_fee_claim" ("institution_id", "id");`,
    );
    this.addSql(`create index "exam_fee_claim_scope_division_index" on "exam_fee_claim" ("scope_division");`);
    this.addSql(
      `alter table "exam_fee_claim" add constraint "exam_fee_claim_commitment_id_unique" unique ("commitment_id");`,
    );

    this.addSql(
      `create table "milestone_payment" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "claimed_on" date not null, "state" text not null default 'CLAIMED', "allocation_id" bigint null, "commitment_id" bigint null, "business_date" date null, "voucher_number" text null, "reason" text null, "kind" text not null default 'MILESTONE', "contract_id" bigint not null, "milestone_id" bigint null, "gross" bigint not null, "penalty" bigint not null default '0', "penalty_reason" text null, "retention" bigint not null default '0', "amount" bigint not null default '0', "scope_division" text collate "C" null, "scope_sector" text null, "scope_institution" bigint null);`,
    );
    this.addSql(
      `create index "milestone_payment_claimed_on_id_index" on "milestone_payment" ("claimed_on", "id");`,
    );
    this.addSql(`create index "milestone_payment_state_id_index" on "milestone_payment" ("state", "id");`);
    this.addSql(
      `create index "milestone_payment_allocation_id_id_index" on "milestone_payment" ("allocation_id", "id");`,
    );
    this.addSql(`create index "milestone_payment_kind_id_index" on "milestone_payment" ("kind", "id");`);
    this.addSql(
      `create index "milestone_payment_contract_id_id_index" on "milestone_payment" ("contract_id", "id");`,
    );
    this.addSql(
      `create index "milestone_payment_milestone_id_id_index" on "milestone_payment" ("milestone_id", "id");`,
    );
    this.addSql(
      `create index "milestone_payment_scope_division_index" on "milestone_payment" ("scope_division");`,
    );
    this.addSql(
      `alter table "milestone_payment" add constraint "milestone_payment_commitment_id_unique" unique ("commitment_id");`,
    );

    this.addSql(
      `create table "reward_payment" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "claimed_on" date not null, "state" text not null default 'CLAIMED', "allocation_id" bigint null, "commitment_id" bigint null, "business_date" date null, "voucher_number" text null, "reason" text null, "nomination_id" bigint not null, "institution_id" bigint null, "amount" bigint not null, "scope_division" text collate "C" null, "scope_sector" text null, "scope_person" bigint null);`,
    );
    this.addSql(
      `create index "reward_payment_claimed_on_id_index" on "reward_payment" ("claimed_on", "id");`,
    );
    this.addSql(`create index "reward_payment_state_id_index" on "reward_payment" ("state", "id");`);
    this.addSql(
      `create index "reward_payment_allocation_id_id_index" on "reward_payment" ("allocation_id", "id");`,
    );
    this.addSql(
      `create index "reward_payment_nomination_id_id_index" on "reward_payment" ("nomination_id", "id");`,
    );
    this.addSql(
      `create index "reward_payment_institution_id_id_index" on "reward_payment" ("institution_id", "id");`,
    );
    this.addSql(`create index "reward_payment_scope_division_index" on "reward_payment" ("scope_division");`);
    this.addSql(
      `alter table "reward_payment" add constraint "reward_payment_commitment_id_unique" unique ("commitment_id");`,
    );

    this.addSql(
      `create table "incubation_grant" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "claimed_on" date not null, "state" text not null default 'CLAIMED', "allocation_id" bigint null, "commitment_id" bigint null, "business_date" date null, "voucher_number" text null, "reason" text null, "support_id" bigint not null, "amount" bigint not null, "scope_division" text collate "C" null, "scope_sector" text null, "scope_institution" bigint null);`,
    );
    this.addSql(
      `create index "incubation_grant_claimed_on_id_index" on "incubation_grant" ("claimed_on", "id");`,
    );
    this.addSql(`create index "incubation_grant_state_id_index" on "incubation_grant" ("state", "id");`);
    this.addSql(
      `create index "incubation_grant_allocation_id_id_index" on "incubation_grant" ("allocation_id", "id");`,
    );
    this.addSql(
      `create index "incubation_grant_support_id_id_index" on "incubation_grant" ("support_id", "id");`,
    );
    this.addSql(
      `create index "incubation_grant_scope_division_index" on "incubation_grant" ("scope_division");`,
    );
    this.addSql(
      `alter table "incubation_grant" add constraint "incubation_grant_commitment_id_unique" unique ("commitment_id");`,
    );

    this.addSql(
      `alter table "exam_fee_claim" add constraint "exam_fee_claim_allocation_id_foreign" foreign key ("allocation_id") references "allocation" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "exam_fee_claim" add constraint "exam_fee_claim_commitment_id_foreign" foreign key ("commitment_id") references "commitment" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "exam_fee_claim" add constraint "exam_fee_claim_pass_id_foreign" foreign key ("pass_id") references "exam_pass" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "exam_fee_claim" add constraint "exam_fee_claim_institution_id_foreign" foreign key ("institution_id") references "institution" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "exam_fee_claim" add constraint "exam_fee_claim_state_check" check ("state" in ('CLAIMED', 'COMMITTED', 'PAID', 'REFUSED', 'WITHDRAWN'));`,
    );
    this.addSql(
      `alter table "exam_fee_claim" add constraint "exam_fee_claim_kind_check" check ("kind" in ('FEE', 'EARLY_REWARD'));`,
    );

    this.addSql(
      `alter table "milestone_payment" add constraint "milestone_payment_allocation_id_foreign" foreign key ("allocation_id") references "allocation" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "milestone_payment" add constraint "milestone_payment_commitment_id_foreign" foreign key ("commitment_id") references "commitment" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "milestone_payment" add constraint "milestone_payment_contract_id_foreign" foreign key ("contract_id") references "purchase_contract" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "milestone_payment" add constraint "milestone_payment_milestone_id_foreign" foreign key ("milestone_id") references "contract_milestone" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "milestone_payment" add constraint "milestone_payment_state_check" check ("state" in ('CLAIMED', 'COMMITTED', 'PAID', 'REFUSED', 'WITHDRAWN'));`,
    );
    this.addSql(
      `alter table "milestone_payment" add constraint "milestone_payment_kind_check" check ("kind" in ('MILESTONE', 'RETENTION'));`,
    );

    this.addSql(
      `alter table "reward_payment" add constraint "reward_payment_allocation_id_foreign" foreign key ("allocation_id") references "allocation" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "reward_payment" add constraint "reward_payment_commitment_id_foreign" foreign key ("commitment_id") references "commitment" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "reward_payment" add constraint "reward_payment_nomination_id_foreign" foreign key ("nomination_id") references "reward_nomination" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "reward_payment" add constraint "reward_payment_institution_id_foreign" foreign key ("institution_id") references "institution" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "reward_payment" add constraint "reward_payment_state_check" check ("state" in ('CLAIMED', 'COMMITTED', 'PAID', 'REFUSED', 'WITHDRAWN'));`,
    );

    this.addSql(
      `alter table "incubation_grant" add constraint "incubation_grant_allocation_id_foreign" foreign key ("allocation_id") references "allocation" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "incubation_grant" add constraint "incubation_grant_commitment_id_foreign" foreign key ("commitment_id") references "commitment" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "incubation_grant" add constraint "incubation_grant_support_id_foreign" foreign key ("support_id") references "tenancy_support" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "incubation_grant" add constraint "incubation_grant_state_check" check ("state" in ('CLAIMED', 'COMMITTED', 'PAID', 'REFUSED', 'WITHDRAWN'));`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "exam_fee_claim" cascade;`);
    this.addSql(`drop table if exists "milestone_payment" cascade;`);
    this.addSql(`drop table if exists "reward_payment" cascade;`);
    this.addSql(`drop table if exists "incubation_grant" cascade;`);
  }
}
