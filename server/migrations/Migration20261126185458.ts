import { Migration } from '@mikro-orm/migrations';

export class Migration20261126185458 extends Migration {
  override name = 'Migration20261126185458';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "living_allowance" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "practitioner_id" bigint not null, "fund" text not null default 'LOCAL', "monthly" bigint not null, "since" date not null, "until" date null, "document_number" text null, "scope_division" text collate "C" null, "scope_sector" text null, "scope_institution" bigint null, "scope_person" bigint null);`,
    );
    this.addSql(
      `create index "living_allowance_practitioner_id_id_index" on "living_allowance" ("practitioner_id", "id");`,
    );
    this.addSql(`create index "living_allowance_fund_id_index" on "living_allowance" ("fund", "id");`);
    this.addSql(
      `create index "living_allowance_scope_division_index" on "living_allowance" ("scope_division");`,
    );

    this.addSql(
      `create table "insurance_gap" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "practitioner_id" bigint not null, "month" date not null, "insurance" text null, "scope_division" text collate "C" null, "scope_sector" text null, "scope_institution" bigint null, "scope_person" bigint null);`,
    );
    this.addSql(
      `create index "insurance_gap_practitioner_id_id_index" on "insurance_gap" ("practitioner_id", "id");`,
    );
    this.addSql(`create index "insurance_gap_scope_division_index" on "insurance_gap" ("scope_division");`);
    this.addSql(
      `alter table "insurance_gap" add constraint "insurance_gap_practitioner_id_month_unique" unique ("practitioner_id", "month");`,
    );

    this.addSql(
      `create table "community_title" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "practitioner_id" bigint not null, "title" text not null, "monthly" bigint not null, "since" date not null, "until" date null, "scope_division" text collate "C" null, "scope_sector" text null, "scope_institution" bigint null, "scope_person" bigint null);`,
    );
    this.addSql(
      `create index "community_title_practitioner_id_id_index" on "community_title" ("practitioner_id", "id");`,
    );
    this.addSql(
      `create index "community_title_scope_division_index" on "community_title" ("scope_division");`,
    );

    this.addSql(
      `create table "subsidy_run" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "division_id" text collate "C" not null, "month" date not null, "state" text not null default 'REVIEW', "allocation_id" bigint null, "commitment_id" bigint null, "committed_on" date null, "disbursed_on" date null, "voucher_number" text null, "remark" text null);`,
    );
    this.addSql(`create index "subsidy_run_division_id_id_index" on "subsidy_run" ("division_id", "id");`);
    this.addSql(`create index "subsidy_run_month_id_index" on "subsidy_run" ("month", "id");`);
    this.addSql(`create index "subsidy_run_state_id_index" on "subsidy_run" ("state", "id");`);
    this.addSql(
      `create index "subsidy_run_allocation_id_id_index" on "subsidy_run" ("allocation_id", "id");`,
    );
    this.addSql(
      `create index "subsidy_run_commitment_id_id_index" on "subsidy_run" ("commitment_id", "id");`,
    );
    this.addSql(
      `create index "subsidy_run_division_id_month_index" on "subsidy_run" ("division_id", "month");`,
    );

    this.addSql(
      `create table "subsidy_line" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "run_id" bigint not null, "practitioner_id" bigint not null, "month" date not null, "kind" text not null, "level" text null, "amount" bigint not null, "previous_amount" bigint not null default '0', "days" int not null, "unmet" text null, "flags" text null, "state" text not null default 'INCLUDED', "reason" text null, "explanation" text not null, "workings" jsonb not null, "rule_version" text not null, "scope_division" text collate "C" null, "scope_sector" text null, "scope_institution" bigint null);`,
    );
    this.addSql(`create index "subsidy_line_run_id_id_index" on "subsidy_line" ("run_id", "id");`);
    this.addSql(
      `create index "subsidy_line_practitioner_id_id_index" on "subsidy_line" ("practitioner_id", "id");`,
    );
    this.addSql(`create index "subsidy_line_month_id_index" on "subsidy_line" ("month", "id");`);
    this.addSql(`create index "subsidy_line_kind_id_index" on "subsidy_line" ("kind", "id");`);
    this.addSql(`create index "subsidy_line_level_id_index" on "subsidy_line" ("level", "id");`);
    this.addSql(`create index "subsidy_line_amount_id_index" on "subsidy_line" ("amount", "id");`);
    this.addSql(`create index "subsidy_line_unmet_id_index" on "subsidy_line" ("unmet", "id");`);
    this.addSql(`create index "subsidy_line_state_id_index" on "subsidy_line" ("state", "id");`);
    this.addSql(`create index "subsidy_line_scope_division_index" on "subsidy_line" ("scope_division");`);
    this.addSql(
      `alter table "subsidy_line" add constraint "subsidy_line_run_id_practitioner_id_month_unique" unique ("run_id", "practitioner_id", "month");`,
    );

    this.addSql(
      `alter table "living_allowance" add constraint "living_allowance_practitioner_id_foreign" foreign key ("practitioner_id") references "practitioner" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "living_allowance" add constraint "living_allowance_fund_check" check ("fund" in ('LOCAL', 'HIGHER', 'OTHER'));`,
    );

    this.addSql(
      `alter table "insurance_gap" add constraint "insurance_gap_practitioner_id_foreign" foreign key ("practitioner_id") references "practitioner" ("id") on update no action on delete restrict;`,
    );

    this.addSql(
      `alter table "community_title" add constraint "community_title_practitioner_id_foreign" foreign key ("practitioner_id") references "practitioner" ("id") on update no action on delete restrict;`,
    );

    this.addSql(
      `alter table "subsidy_run" add constraint "subsidy_run_division_id_foreign" foreign key ("division_id") references "division" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "subsidy_run" add constraint "subsidy_run_allocation_id_foreign" foreign key ("allocation_id") references "allocation" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "subsidy_run" add constraint "subsidy_run_commitment_id_foreign" foreign key ("commitment_id") references "commitment" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "subsidy_run" add constraint "subsidy_run_state_check" check ("state" in ('REVIEW', 'APPROVED', 'COMMITTED', 'DISBURSED', 'CANCELLED'));`,
    );

    this.addSql(
      `alter table "subsidy_line" add constraint "subsidy_line_run_id_foreign" foreign key ("run_id") references "subsidy_run" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "subsidy_line" add constraint "subsidy_line_practitioner_id_foreign" foreign key ("practitioner_id") references "practitioner" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "subsidy_line" add constraint "subsidy_line_kind_check" check ("kind" in ('ORDINARY', 'CORRECTION'));`,
    );
    this.addSql(
      `alter table "subsidy_line" add constraint "subsidy_line_level_check" check ("level" in ('ASSISTANT', 'MID', 'SENIOR'));`,
    );
    this.addSql(
      `alter table "subsidy_line" add constraint "subsidy_line_state_check" check ("state" in ('INCLUDED', 'CHALLENGED', 'EXCLUDED'));`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "subsidy_line" drop constraint "subsidy_line_run_id_foreign";`);

    this.addSql(`drop table if exists "living_allowance" cascade;`);
    this.addSql(`drop table if exists "insurance_gap" cascade;`);
    this.addSql(`drop table if exists "community_title" cascade;`);
    this.addSql(`drop table if exists "subsidy_run" cascade;`);
    this.addSql(`drop table if exists "subsidy_line" cascade;`);
  }
}
