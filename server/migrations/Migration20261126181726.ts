import { Migration } from '@mikro-orm/migrations';

export class Migration20261126181726 extends Migration {
  override name = 'Migration20261126181726';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "funding_programme" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "name" text not null, "purpose" text not null, "fiscal_year" int not null, "division_id" text collate "C" not null, "content" text null, "effect" text null);`,
    );
    this.addSql(
      `create index "funding_programme_purpose_id_index" on "funding_programme" ("purpose", "id");`,
    );
    this.addSql(
      `create index "funding_programme_fiscal_year_id_index" on "funding_programme" ("fiscal_year", "id");`,
    );
    this.addSql(
      `create index "funding_programme_division_id_id_index" on "funding_programme" ("division_id", "id");`,
    );
    this.addSql(
      `alter table "funding_programme" add constraint "funding_programme_division_id_fiscal_year_name_unique" unique ("division_id", "fiscal_year", "name");`,
    );

    this.addSql(
      `create table "funding_source" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "name" text not null, "kind" text not null, "level" text null, "fiscal_year" int not null, "division_id" text collate "C" not null, "state" text not null default 'OPEN', "closed_on" date null, "carries_into_id" bigint null);`,
    );
    this.addSql(`create index "funding_source_kind_id_index" on "funding_source" ("kind", "id");`);
    this.addSql(`create index "funding_source_level_id_index" on "funding_source" ("level", "id");`);
    this.addSql(
      `create index "funding_source_fiscal_year_id_index" on "funding_source" ("fiscal_year", "id");`,
    );
    this.addSql(
      `create index "funding_source_division_id_id_index" on "funding_source" ("division_id", "id");`,
    );
    this.addSql(`create index "funding_source_state_id_index" on "funding_source" ("state", "id");`);
    this.addSql(
      `create index "funding_source_carries_into_id_id_index" on "funding_source" ("carries_into_id", "id");`,
    );
    this.addSql(
      `alter table "funding_source" add constraint "funding_source_division_id_kind_fiscal_year_name_unique" unique ("division_id", "kind", "fiscal_year", "name");`,
    );

    this.addSql(
      `create table "appropriation" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "source_id" bigint not null, "amount" bigint not null, "business_date" date not null, "document_number" text not null, "scope_division" text collate "C" null);`,
    );
    this.addSql(`create index "appropriation_source_id_id_index" on "appropriation" ("source_id", "id");`);
    this.addSql(
      `create index "appropriation_business_date_id_index" on "appropriation" ("business_date", "id");`,
    );
    this.addSql(`create index "appropriation_scope_division_index" on "appropriation" ("scope_division");`);

    this.addSql(
      `create table "allocation" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "source_id" bigint not null, "programme_id" bigint not null, "amount" bigint not null, "business_date" date not null, "document_number" text null, "scope_division" text collate "C" null);`,
    );
    this.addSql(`create index "allocation_source_id_id_index" on "allocation" ("source_id", "id");`);
    this.addSql(`create index "allocation_programme_id_id_index" on "allocation" ("programme_id", "id");`);
    this.addSql(`create index "allocation_business_date_id_index" on "allocation" ("business_date", "id");`);
    this.addSql(`create index "allocation_scope_division_index" on "allocation" ("scope_division");`);

    this.addSql(
      `create table "commitment" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "subject" text not null, "allocation_id" bigint not null, "payee_kind" text not null, "practitioner_id" bigint null, "institution_id" bigint null, "amount" bigint not null, "business_date" date not null, "document_number" text null, "scope_division" text collate "C" null);`,
    );
    this.addSql(`create index "commitment_allocation_id_id_index" on "commitment" ("allocation_id", "id");`);
    this.addSql(`create index "commitment_payee_kind_id_index" on "commitment" ("payee_kind", "id");`);
    this.addSql(
      `create index "commitment_practitioner_id_id_index" on "commitment" ("practitioner_id", "id");`,
    );
    this.addSql(
      `create index "commitment_institution_id_id_index" on "commitment" ("institution_id", "id");`,
    );
    this.addSql(`create index "commitment_business_date_id_index" on "commitment" ("business_date", "id");`);
    this.addSql(`create index "commitment_scope_division_index" on "commitment" ("scope_division");`);

    this.addSql(
      `create table "ledger_account" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "stage" text not null, "fund_kind" text not null, "source_id" bigint not null, "allocation_id" bigint null, "commitment_id" bigint null, "division_id" text collate "C" not null, "credited" bigint not null default '0', "debited" bigint not null default '0');`,
    );
    this.addSql(`create index "ledger_account_stage_id_index" on "ledger_account" ("stage", "id");`);
    this.addSql(`create index "ledger_account_fund_kind_id_index" on "ledger_account" ("fund_kind", "id");`);
    this.addSql(`create index "ledger_account_source_id_id_index" on "ledger_account" ("source_id", "id");`);
    this.addSql(
      `create index "ledger_account_allocation_id_id_index" on "ledger_account" ("allocation_id", "id");`,
    );
    this.addSql(
      `create index "ledger_account_commitment_id_id_index" on "ledger_account" ("commitment_id", "id");`,
    );
    this.addSql(
      `create index "ledger_account_division_id_id_index" on "ledger_account" ("division_id", "id");`,
    );

    this.addSql(
      `create table "ledger_transfer" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "key" text not null, "entry_number" int not null default 0, "reason" text not null, "from_id" bigint not null, "to_id" bigint not null, "fund_kind" text not null, "amount" bigint not null, "business_date" date not null, "division_id" text collate "C" not null, "request_id" bigint null);`,
    );
    this.addSql(`create index "ledger_transfer_reason_id_index" on "ledger_transfer" ("reason", "id");`);
    this.addSql(`create index "ledger_transfer_from_id_id_index" on "ledger_transfer" ("from_id", "id");`);
    this.addSql(`create index "ledger_transfer_to_id_id_index" on "ledger_transfer" ("to_id", "id");`);
    this.addSql(
      `create index "ledger_transfer_fund_kind_id_index" on "ledger_transfer" ("fund_kind", "id");`,
    );
    this.addSql(
      `create index "ledger_transfer_business_date_id_index" on "ledger_transfer" ("business_date", "id");`,
    );
    this.addSql(
      `create index "ledger_transfer_division_id_id_index" on "ledger_transfer" ("division_id", "id");`,
    );
    this.addSql(
      `create index "ledger_transfer_request_id_id_index" on "ledger_transfer" ("request_id", "id");`,
    );
    this.addSql(`alter table "ledger_transfer" add constraint "ledger_transfer_key_unique" unique ("key");`);
    this.addSql(
      `alter table "ledger_transfer" add constraint "ledger_transfer_entry_number_unique" unique ("entry_number");`,
    );

    this.addSql(
      `create table "disbursement" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "commitment_id" bigint not null, "amount" bigint not null, "business_date" date not null, "voucher_number" text null, "scope_division" text collate "C" null, "scope_institution" bigint null, "scope_person" bigint null);`,
    );
    this.addSql(
      `create index "disbursement_commitment_id_id_index" on "disbursement" ("commitment_id", "id");`,
    );
    this.addSql(
      `create index "disbursement_business_date_id_index" on "disbursement" ("business_date", "id");`,
    );
    this.addSql(`create index "disbursement_scope_division_index" on "disbursement" ("scope_division");`);

    this.addSql(
      `create table "fund_reversal" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "stage" text not null, "appropriation_id" bigint null, "allocation_id" bigint null, "commitment_id" bigint null, "disbursement_id" bigint null, "division_id" text collate "C" not null, "amount" bigint not null, "business_date" date not null, "reason" text not null);`,
    );
    this.addSql(`create index "fund_reversal_stage_id_index" on "fund_reversal" ("stage", "id");`);
    this.addSql(
      `create index "fund_reversal_appropriation_id_id_index" on "fund_reversal" ("appropriation_id", "id");`,
    );
    this.addSql(
      `create index "fund_reversal_allocation_id_id_index" on "fund_reversal" ("allocation_id", "id");`,
    );
    this.addSql(
      `create index "fund_reversal_commitment_id_id_index" on "fund_reversal" ("commitment_id", "id");`,
    );
    this.addSql(
      `create index "fund_reversal_disbursement_id_id_index" on "fund_reversal" ("disbursement_id", "id");`,
    );
    this.addSql(
      `create index "fund_reversal_division_id_id_index" on "fund_reversal" ("division_id", "id");`,
    );
    this.addSql(
      `create index "fund_reversal_business_date_id_index" on "fund_reversal" ("business_date", "id");`,
    );

    this.addSql(
      `alter table "funding_programme" add constraint "funding_programme_division_id_foreign" foreign key ("division_id") references "division" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "funding_programme" add constraint "funding_programme_purpose_check" check ("purpose" in ('SUBSIDY', 'PERSONAL_REWARD', 'INSTITUTION_REWARD', 'EXAM_FEE', 'PURCHASE', 'INCUBATION', 'TRAINING', 'PUBLICITY', 'WELFARE_SERVICE', 'STAFF_PAY', 'RUNNING_COSTS'));`,
    );

    this.addSql(
      `alter table "funding_source" add constraint "funding_source_division_id_foreign" foreign key ("division_id") references "division" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "funding_source" add constraint "funding_source_carries_into_id_foreign" foreign key ("carries_into_id") references "funding_source" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "funding_source" add constraint "funding_source_kind_check" check ("kind" in ('BUDGET', 'LOTTERY', 'FOUNDATION', 'DONATION'));`,
    );
    this.addSql(
      `alter table "funding_source" add constraint "funding_source_level_check" check ("level" in ('CENTRAL', 'PROVINCE', 'CITY', 'COUNTY'));`,
    );
    this.addSql(
      `alter table "funding_source" add constraint "funding_source_state_check" check ("state" in ('OPEN', 'CLOSED'));`,
    );

    this.addSql(
      `alter table "appropriation" add constraint "appropriation_source_id_foreign" foreign key ("source_id") references "funding_source" ("id") on update no action on delete restrict;`,
    );

    this.addSql(
      `alter table "allocation" add constraint "allocation_source_id_foreign" foreign key ("source_id") references "funding_source" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "allocation" add constraint "allocation_programme_id_foreign" foreign key ("programme_id") references "funding_programme" ("id") on update no action on delete restrict;`,
    );

    this.addSql(
      `alter table "commitment" add constraint "commitment_allocation_id_foreign" foreign key ("allocation_id") references "allocation" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "commitment" add constraint "commitment_practitioner_id_foreign" foreign key ("practitioner_id") references "practitioner" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "commitment" add constraint "commitment_institution_id_foreign" foreign key ("institution_id") references "institution" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "commitment" add constraint "commitment_payee_kind_check" check ("payee_kind" in ('PERSON', 'INSTITUTION', 'ROLL'));`,
    );

    this.addSql(
      `alter table "ledger_account" add constraint "ledger_account_source_id_foreign" foreign key ("source_id") references "funding_source" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "ledger_account" add constraint "ledger_account_allocation_id_foreign" foreign key ("allocation_id") references "allocation" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "ledger_account" add constraint "ledger_account_commitment_id_foreign" foreign key ("commitment_id") references "commitment" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "ledger_account" add constraint "ledger_account_division_id_foreign" foreign key ("division_id") references "division" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "ledger_account" add constraint "ledger_account_stage_check" check ("stage" in ('ORIGIN', 'APPROPRIATED', 'ALLOCATED', 'COMMITTED', 'DISBURSED', 'LAPSED'));`,
    );
    this.addSql(
      `alter table "ledger_account" add constraint "ledger_account_fund_kind_check" check ("fund_kind" in ('BUDGET', 'LOTTERY', 'FOUNDATION', 'DONATION'));`,
    );

    this.addSql(
      `alter table "ledger_transfer" add constraint "ledger_transfer_from_id_foreign" foreign key ("from_id") references "ledger_account" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "ledger_transfer" add constraint "ledger_transfer_to_id_foreign" foreign key ("to_id") references "ledger_account" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "ledger_transfer" add constraint "ledger_transfer_division_id_foreign" foreign key ("division_id") references "division" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "ledger_transfer" add constraint "ledger_transfer_request_id_foreign" foreign key ("request_id") references "change_request" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "ledger_transfer" add constraint "ledger_transfer_reason_check" check ("reason" in ('APPROPRIATE', 'ALLOCATE', 'COMMIT', 'DISBURSE', 'REVERSE', 'CARRY_OVER', 'LAPSE'));`,
    );
    this.addSql(
      `alter table "ledger_transfer" add constraint "ledger_transfer_fund_kind_check" check ("fund_kind" in ('BUDGET', 'LOTTERY', 'FOUNDATION', 'DONATION'));`,
    );

    this.addSql(
      `alter table "disbursement" add constraint "disbursement_commitment_id_foreign" foreign key ("commitment_id") references "commitment" ("id") on update no action on delete restrict;`,
    );

    this.addSql(
      `alter table "fund_reversal" add constraint "fund_reversal_appropriation_id_foreign" foreign key ("appropriation_id") references "appropriation" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "fund_reversal" add constraint "fund_reversal_allocation_id_foreign" foreign key ("allocation_id") references "allocation" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "fund_reversal" add constraint "fund_reversal_commitment_id_foreign" foreign key ("commitment_id") references "commitment" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "fund_reversal" add constraint "fund_reversal_disbursement_id_foreign" foreign key ("disbursement_id") references "disbursement" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "fund_reversal" add constraint "fund_reversal_division_id_foreign" foreign key ("division_id") references "division" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "fund_reversal" add constraint "fund_reversal_stage_check" check ("stage" in ('APPROPRIATION', 'ALLOCATION', 'COMMITMENT', 'DISBURSEMENT'));`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "allocation" drop constraint "allocation_programme_id_foreign";`);
    this.addSql(`alter table "funding_source" drop constraint "funding_source_carries_into_id_foreign";`);
    this.addSql(`alter table "appropriation" drop constraint "appropriation_source_id_foreign";`);
    this.addSql(`alter table "allocation" drop constraint "allocation_source_id_foreign";`);
    this.addSql(`alter table "ledger_account" drop constraint "ledger_account_source_id_foreign";`);
    this.addSql(`alter table "fund_reversal" drop constraint "fund_reversal_appropriation_id_foreign";`);
    this.addSql(`alter table "commitment" drop constraint "commitment_allocation_id_foreign";`);
    this.addSql(`alter table "ledger_account" drop constraint "ledger_account_allocation_id_foreign";`);
    this.addSql(`alter table "fund_reversal" drop constraint "fund_reversal_allocation_id_foreign";`);
    this.addSql(`alter table "ledger_account" drop constraint "ledger_account_commitment_id_foreign";`);
    this.addSql(`alter table "disbursement" drop constraint "disbursement_commitment_id_foreign";`);
    this.addSql(`alter table "fund_reversal" drop constraint "fund_reversal_commitment_id_foreign";`);
    this.addSql(`alter table "ledger_transfer" drop constraint "ledger_transfer_from_id_foreign";`);
    this.addSql(`alter table "ledger_transfer" drop constraint "ledger_transfer_to_id_foreign";`);
    this.addSql(`alter table "fund_reversal" drop constraint "fund_reversal_disbursement_id_foreign";`);

    this.addSql(`drop table if exists "funding_programme" cascade;`);
    this.addSql(`drop table if exists "funding_source" cascade;`);
    this.addSql(`drop table if exists "appropriation" cascade;`);
    this.addSql(`drop table if exists "allocation" cascade;`);
    this.addSql(`drop table if exists "commitment" cascade;`);
    this.addSql(`drop table if exists "ledger_account" cascade;`);
    this.addSql(`drop table if exists "ledger_transfer" cascade;`);
    this.addSql(`drop table if exists "disbursement" cascade;`);
    this.addSql(`drop table if exists "fund_reversal" cascade;`);
  }
}
