import { Migration } from '@mikro-orm/migrations';

export class Migration20261125023635 extends Migration {
  override name = 'Migration20261125023635';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "development_target" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "indicator" text not null, "year" int not null, "division_id" text collate "C" not null, "value" int not null, "clause" text not null);`,
    );
    this.addSql(
      `create index "development_target_indicator_id_index" on "development_target" ("indicator", "id");`,
    );
    this.addSql(`create index "development_target_year_id_index" on "development_target" ("year", "id");`);
    this.addSql(
      `create index "development_target_division_id_id_index" on "development_target" ("division_id", "id");`,
    );
    this.addSql(
      `alter table "development_target" add constraint "development_target_indicator_year_division_id_unique" unique ("indicator", "year", "division_id");`,
    );

    this.addSql(
      `create table "community_class" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "division_id" text collate "C" not null, "class_code" text not null, "since" date not null, "source" text not null);`,
    );
    this.addSql(
      `create index "community_class_division_id_id_index" on "community_class" ("division_id", "id");`,
    );
    this.addSql(
      `create index "community_class_class_code_id_index" on "community_class" ("class_code", "id");`,
    );
    this.addSql(
      `alter table "community_class" add constraint "community_class_division_id_since_unique" unique ("division_id", "since");`,
    );

    this.addSql(
      `create table "campaign" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "title" text not null, "medium" text not null, "division_id" text collate "C" not null, "sector" text not null, "organizer" text not null, "venue" text not null, "planned_on" date not null, "content" text null, "state" text not null default 'PLANNED', "held_on" date null, "reach" int null, "copies" int null, "outcome" text null);`,
    );
    this.addSql(`create index "campaign_medium_id_index" on "campaign" ("medium", "id");`);
    this.addSql(`create index "campaign_division_id_id_index" on "campaign" ("division_id", "id");`);
    this.addSql(`create index "campaign_sector_id_index" on "campaign" ("sector", "id");`);
    this.addSql(`create index "campaign_state_id_index" on "campaign" ("state", "id");`);

    this.addSql(
      `create table "area_flag" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "division_id" text collate "C" not null, "kind" text not null, "since" date not null, "until" date null, "source" text not null);`,
    );
    this.addSql(`create index "area_flag_division_id_id_index" on "area_flag" ("division_id", "id");`);
    this.addSql(`create index "area_flag_kind_id_index" on "area_flag" ("kind", "id");`);

    this.addSql(
      `create table "body_membership" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "practitioner_id" bigint not null, "body" text not null, "level" text not null, "body_name" text not null, "position" text not null, "since" date not null, "until" date null, "scope_division" text collate "C" null, "scope_sector" text null, "scope_institution" bigint null, "scope_person" bigint null);`,
    );
    this.addSql(
      `create index "body_membership_practitioner_id_id_index" on "body_membership" ("practitioner_id", "id");`,
    );
    this.addSql(`create index "body_membership_body_id_index" on "body_membership" ("body", "id");`);
    this.addSql(`create index "body_membership_level_id_index" on "body_membership" ("level", "id");`);
    this.addSql(`create index "body_membership_since_id_index" on "body_membership" ("since", "id");`);
    this.addSql(
      `create index "body_membership_scope_division_index" on "body_membership" ("scope_division");`,
    );

    this.addSql(
      `create table "public_notice" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "title" text not null, "kind" text not null, "division_id" text collate "C" not null, "publisher" text not null, "body" text not null, "names" text null, "public_title" text null, "public_body" text null, "working_days" int null, "phone" text not null, "address" text null, "state" text not null default 'DRAFT', "published_on" date null, "ends_on" date null, "withdrawal_reason" text null);`,
    );
    this.addSql(`create index "public_notice_kind_id_index" on "public_notice" ("kind", "id");`);
    this.addSql(
      `create index "public_notice_division_id_id_index" on "public_notice" ("division_id", "id");`,
    );
    this.addSql(`create index "public_notice_state_id_index" on "public_notice" ("state", "id");`);
    this.addSql(
      `create index "public_notice_published_on_id_index" on "public_notice" ("published_on", "id");`,
    );
    this.addSql(`create index "public_notice_ends_on_id_index" on "public_notice" ("ends_on", "id");`);
    this.addSql(`create index "public_notice_state_ends_on_index" on "public_notice" ("state", "ends_on");`);

    this.addSql(
      `create table "notice_objection" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "notice_id" bigint not null, "channel" text not null default 'ONLINE', "objector" text null, "contact" text null, "content" text not null, "received_on" date null, "state" text not null default 'RECEIVED', "reply" text null, "handled_on" date null, "scope_division" text collate "C" null);`,
    );
    this.addSql(
      `create index "notice_objection_notice_id_id_index" on "notice_objection" ("notice_id", "id");`,
    );
    this.addSql(`create index "notice_objection_channel_id_index" on "notice_objection" ("channel", "id");`);
    this.addSql(`create index "notice_objection_state_id_index" on "notice_objection" ("state", "id");`);
    this.addSql(
      `create index "notice_objection_scope_division_index" on "notice_objection" ("scope_division");`,
    );

    this.addSql(
      `create table "scorecard" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "year" int not null, "division_id" text collate "C" not null, "office_id" bigint not null, "sector" text null, "counted_on" date not null, "basis" text not null default 'AS_OF', "state" text not null default 'DRAFT', "rating" text null, "verdict" text null, "signer" text null);`,
    );
    this.addSql(`create index "scorecard_year_id_index" on "scorecard" ("year", "id");`);
    this.addSql(`create index "scorecard_division_id_id_index" on "scorecard" ("division_id", "id");`);
    this.addSql(`create index "scorecard_office_id_id_index" on "scorecard" ("office_id", "id");`);
    this.addSql(`create index "scorecard_sector_id_index" on "scorecard" ("sector", "id");`);
    this.addSql(`create index "scorecard_state_id_index" on "scorecard" ("state", "id");`);
    this.addSql(`create index "scorecard_rating_id_index" on "scorecard" ("rating", "id");`);
    this.addSql(
      `alter table "scorecard" add constraint "scorecard_year_office_id_division_id_unique" unique ("year", "office_id", "division_id");`,
    );

    this.addSql(
      `create table "scorecard_comment" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "scorecard_id" bigint not null, "office_id" bigint not null, "text" text not null, "scope_division" text collate "C" null, "scope_sector" text null);`,
    );
    this.addSql(
      `create index "scorecard_comment_scorecard_id_id_index" on "scorecard_comment" ("scorecard_id", "id");`,
    );
    this.addSql(
      `create index "scorecard_comment_office_id_id_index" on "scorecard_comment" ("office_id", "id");`,
    );
    this.addSql(
      `create index "scorecard_comment_scope_division_index" on "scorecard_comment" ("scope_division");`,
    );

    this.addSql(
      `create table "scorecard_line" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "scorecard_id" bigint not null, "position" int not null, "indicator" text not null, "label" text not null, "value" numeric(12,2) not null, "unit" text not null, "numerator" int not null, "denominator" int null, "denominator_label" text null, "target" numeric(12,2) null, "target_year" int null, "gap" numeric(12,2) null, "clause" text not null, "scope_division" text collate "C" null, "scope_sector" text null);`,
    );
    this.addSql(
      `create index "scorecard_line_scorecard_id_id_index" on "scorecard_line" ("scorecard_id", "id");`,
    );
    this.addSql(`create index "scorecard_line_indicator_id_index" on "scorecard_line" ("indicator", "id");`);
    this.addSql(`create index "scorecard_line_scope_division_index" on "scorecard_line" ("scope_division");`);

    this.addSql(
      `create table "typical_case" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "title" text not null, "field" text not null, "division_id" text collate "C" not null, "sector" text not null, "institution_id" bigint null, "practitioner_id" bigint null, "story" text not null, "consent_by" text null, "consent_on" date null, "state" text not null default 'DRAFT', "published_on" date null, "withdrawal_reason" text null);`,
    );
    this.addSql(`create index "typical_case_field_id_index" on "typical_case" ("field", "id");`);
    this.addSql(`create index "typical_case_division_id_id_index" on "typical_case" ("division_id", "id");`);
    this.addSql(`create index "typical_case_sector_id_index" on "typical_case" ("sector", "id");`);
    this.addSql(
      `create index "typical_case_institution_id_id_index" on "typical_case" ("institution_id", "id");`,
    );
    this.addSql(
      `create index "typical_case_practitioner_id_id_index" on "typical_case" ("practitioner_id", "id");`,
    );
    this.addSql(`create index "typical_case_state_id_index" on "typical_case" ("state", "id");`);

    this.addSql(
      `alter table "development_target" add constraint "development_target_division_id_foreign" foreign key ("division_id") references "division" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "development_target" add constraint "development_target_indicator_check" check ("indicator" in ('PRACTITIONERS', 'TALENT', 'PROFESSIONALS', 'ASSISTANT', 'MID', 'MID_AND_ABOVE', 'SENIOR', 'ENCOURAGED_AREAS', 'URBAN_COVERAGE', 'ORGANIZATIONS'));`,
    );

    this.addSql(
      `alter table "community_class" add constraint "community_class_division_id_foreign" foreign key ("division_id") references "division" ("id") on update no action on delete restrict;`,
    );

    this.addSql(
      `alter table "campaign" add constraint "campaign_division_id_foreign" foreign key ("division_id") references "division" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "campaign" add constraint "campaign_medium_check" check ("medium" in ('BROADCAST', 'TELEVISION', 'PRESS', 'NETWORK', 'TALK', 'LECTURE', 'FREE_MATERIAL'));`,
    );
    this.addSql(
      `alter table "campaign" add constraint "campaign_sector_check" check ("sector" in ('CIVIL_AFFAIRS', 'TRADE_UNION', 'YOUTH_LEAGUE', 'WOMENS_FEDERATION', 'DISABLED_FEDERATION', 'EDUCATION', 'HEALTH', 'JUSTICE', 'OTHER'));`,
    );
    this.addSql(
      `alter table "campaign" add constraint "campaign_state_check" check ("state" in ('PLANNED', 'HELD', 'CANCELLED'));`,
    );

    this.addSql(
      `alter table "area_flag" add constraint "area_flag_division_id_foreign" foreign key ("division_id") references "division" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "area_flag" add constraint "area_flag_kind_check" check ("kind" in ('POOR', 'OLD_REVOLUTIONARY', 'ETHNIC_MINORITY'));`,
    );

    this.addSql(
      `alter table "body_membership" add constraint "body_membership_practitioner_id_foreign" foreign key ("practitioner_id") references "practitioner" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "body_membership" add constraint "body_membership_body_check" check ("body" in ('LEADING_BODY', 'PEOPLES_CONGRESS', 'CPPCC'));`,
    );
    this.addSql(
      `alter table "body_membership" add constraint "body_membership_level_check" check ("level" in ('NATION', 'PROVINCE', 'CITY', 'COUNTY', 'TOWN'));`,
    );

    this.addSql(
      `alter table "public_notice" add constraint "public_notice_division_id_foreign" foreign key ("division_id") references "division" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "public_notice" add constraint "public_notice_kind_check" check ("kind" in ('COMMENDATION', 'INCUBATION', 'SENIOR_REVIEW', 'CANCELLATION', 'PROCUREMENT', 'OTHER'));`,
    );
    this.addSql(
      `alter table "public_notice" add constraint "public_notice_state_check" check ("state" in ('DRAFT', 'PUBLISHED', 'WITHDRAWN'));`,
    );

    this.addSql(
      `alter table "notice_objection" add constraint "notice_objection_notice_id_foreign" foreign key ("notice_id") references "public_notice" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "notice_objection" add constraint "notice_objection_channel_check" check ("channel" in ('ONLINE', 'PHONE', 'LETTER', 'VISIT'));`,
    );
    this.addSql(
      `alter table "notice_objection" add constraint "notice_objection_state_check" check ("state" in ('RECEIVED', 'UPHELD', 'DISMISSED'));`,
    );

    this.addSql(
      `alter table "scorecard" add constraint "scorecard_division_id_foreign" foreign key ("division_id") references "division" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "scorecard" add constraint "scorecard_office_id_foreign" foreign key ("office_id") references "office" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "scorecard" add constraint "scorecard_sector_check" check ("sector" in ('CIVIL_AFFAIRS', 'TRADE_UNION', 'YOUTH_LEAGUE', 'WOMENS_FEDERATION', 'DISABLED_FEDERATION', 'EDUCATION', 'HEALTH', 'JUSTICE', 'OTHER'));`,
    );
    this.addSql(
      `alter table "scorecard" add constraint "scorecard_basis_check" check ("basis" in ('AS_OF', 'CURRENT'));`,
    );
    this.addSql(
      `alter table "scorecard" add constraint "scorecard_state_check" check ("state" in ('DRAFT', 'LOCKED', 'SIGNED'));`,
    );
    this.addSql(
      `alter table "scorecard" add constraint "scorecard_rating_check" check ("rating" in ('EXCELLENT', 'GOOD', 'ORDINARY', 'POOR'));`,
    );

    this.addSql(
      `alter table "scorecard_comment" add constraint "scorecard_comment_scorecard_id_foreign" foreign key ("scorecard_id") references "scorecard" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "scorecard_comment" add constraint "scorecard_comment_office_id_foreign" foreign key ("office_id") references "office" ("id") on update no action on delete restrict;`,
    );

    this.addSql(
      `alter table "scorecard_line" add constraint "scorecard_line_scorecard_id_foreign" foreign key ("scorecard_id") references "scorecard" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "scorecard_line" add constraint "scorecard_line_indicator_check" check ("indicator" in ('PRACTITIONERS', 'TALENT', 'PROFESSIONALS', 'ASSISTANT', 'MID', 'MID_AND_ABOVE', 'SENIOR', 'ENCOURAGED_AREAS', 'URBAN_COVERAGE', 'ORGANIZATIONS'));`,
    );
    this.addSql(
      `alter table "scorecard_line" add constraint "scorecard_line_unit_check" check ("unit" in ('PERSON', 'PERCENT', 'INSTITUTION'));`,
    );

    this.addSql(
      `alter table "typical_case" add constraint "typical_case_division_id_foreign" foreign key ("division_id") references "division" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "typical_case" add constraint "typical_case_institution_id_foreign" foreign key ("institution_id") references "institution" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "typical_case" add constraint "typical_case_practitioner_id_foreign" foreign key ("practitioner_id") references "practitioner" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "typical_case" add constraint "typical_case_field_check" check ("field" in ('ELDERLY', 'CHILDREN', 'DISABLED', 'FAMILY', 'WORKERS', 'COMMUNITY', 'RELIEF', 'CORRECTION', 'HEALTH', 'OTHER'));`,
    );
    this.addSql(
      `alter table "typical_case" add constraint "typical_case_sector_check" check ("sector" in ('CIVIL_AFFAIRS', 'TRADE_UNION', 'YOUTH_LEAGUE', 'WOMENS_FEDERATION', 'DISABLED_FEDERATION', 'EDUCATION', 'HEALTH', 'JUSTICE', 'OTHER'));`,
    );
    this.addSql(
      `alter table "typical_case" add constraint "typical_case_state_check" check ("state" in ('DRAFT', 'PUBLISHED', 'WITHDRAWN'));`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "notice_objection" drop constraint "notice_objection_notice_id_foreign";`);
    this.addSql(`alter table "scorecard_comment" drop constraint "scorecard_comment_scorecard_id_foreign";`);
    this.addSql(`alter table "scorecard_line" drop constraint "scorecard_line_scorecard_id_foreign";`);

    this.addSql(`drop table if exists "development_target" cascade;`);
    this.addSql(`drop table if exists "community_class" cascade;`);
    this.addSql(`drop table if exists "campaign" cascade;`);
    this.addSql(`drop table if exists "area_flag" cascade;`);
    this.addSql(`drop table if exists "body_membership" cascade;`);
    this.addSql(`drop table if exists "public_notice" cascade;`);
    this.addSql(`drop table if exists "notice_objection" cascade;`);
    this.addSql(`drop table if exists "scorecard" cascade;`);
    this.addSql(`drop table if exists "scorecard_comment" cascade;`);
    this.addSql(`drop table if exists "scorecard_line" cascade;`);
    this.addSql(`drop table if exists "typical_case" cascade;`);
  }
}
