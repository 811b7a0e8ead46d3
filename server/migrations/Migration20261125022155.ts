import { Migration } from '@mikro-orm/migrations';

export class Migration20261125022155 extends Migration {
  override name = 'Migration20261125022155';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "ethics_code" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "title" text not null, "edition" text not null, "state" text not null default 'DRAFT', "in_force_on" date null, "content" text not null);`,
    );
    this.addSql(`create index "ethics_code_state_id_index" on "ethics_code" ("state", "id");`);
    this.addSql(
      `alter table "ethics_code" add constraint "ethics_code_title_edition_unique" unique ("title", "edition");`,
    );

    this.addSql(
      `create table "ethics_acknowledgement" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "practitioner_id" bigint not null, "code_id" bigint not null, "acknowledged_on" date null, "scope_division" text collate "C" null, "scope_sector" text null, "scope_institution" bigint null, "scope_person" bigint null);`,
    );
    this.addSql(
      `create index "ethics_acknowledgement_practitioner_id_id_index" on "ethics_acknowledgement" ("practitioner_id", "id");`,
    );
    this.addSql(
      `create index "ethics_acknowledgement_code_id_id_index" on "ethics_acknowledgement" ("code_id", "id");`,
    );
    this.addSql(
      `create index "ethics_acknowledgement_scope_division_index" on "ethics_acknowledgement" ("scope_division");`,
    );
    this.addSql(
      `alter table "ethics_acknowledgement" add constraint "ethics_acknowledgement_practitioner_id_code_id_unique" unique ("practitioner_id", "code_id");`,
    );

    this.addSql(
      `create table "degree_credit" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "practitioner_id" bigint not null, "school" text not null, "major" text not null, "education" text null, "degree" text null, "awarded_on" date not null, "number" text not null, "scope_division" text collate "C" null, "scope_sector" text null, "scope_institution" bigint null, "scope_person" bigint null);`,
    );
    this.addSql(
      `create index "degree_credit_practitioner_id_id_index" on "degree_credit" ("practitioner_id", "id");`,
    );
    this.addSql(`create index "degree_credit_education_id_index" on "degree_credit" ("education", "id");`);
    this.addSql(`create index "degree_credit_awarded_on_id_index" on "degree_credit" ("awarded_on", "id");`);
    this.addSql(`create index "degree_credit_scope_division_index" on "degree_credit" ("scope_division");`);
    this.addSql(
      `alter table "degree_credit" add constraint "degree_credit_practitioner_id_unique" unique ("practitioner_id");`,
    );

    this.addSql(
      `create table "special_expert" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "name" text not null, "field" text not null, "employer" text not null, "title" text null, "division_id" text collate "C" not null, "sector" text not null, "state" text not null default 'NOMINATED', "engaged_on" date null, "engaged_until" date null, "document_number" text null, "end_reason" text null, "expertise" text null);`,
    );
    this.addSql(`create index "special_expert_field_id_index" on "special_expert" ("field", "id");`);
    this.addSql(
      `create index "special_expert_division_id_id_index" on "special_expert" ("division_id", "id");`,
    );
    this.addSql(`create index "special_expert_sector_id_index" on "special_expert" ("sector", "id");`);
    this.addSql(`create index "special_expert_state_id_index" on "special_expert" ("state", "id");`);

    this.addSql(
      `create table "training_base" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "name" text not null, "kind" text not null, "division_id" text collate "C" not null, "sector" text not null, "host_id" bigint null, "state" text not null default 'PROPOSED', "established_on" date null, "document_number" text null, "closed_on" date null, "closing_reason" text null, "capacity" int null, "address" text null, "facilities" text null);`,
    );
    this.addSql(`create index "training_base_kind_id_index" on "training_base" ("kind", "id");`);
    this.addSql(
      `create index "training_base_division_id_id_index" on "training_base" ("division_id", "id");`,
    );
    this.addSql(`create index "training_base_sector_id_index" on "training_base" ("sector", "id");`);
    this.addSql(`create index "training_base_host_id_id_index" on "training_base" ("host_id", "id");`);
    this.addSql(`create index "training_base_state_id_index" on "training_base" ("state", "id");`);
    this.addSql(
      `create index "training_base_established_on_id_index" on "training_base" ("established_on", "id");`,
    );

    this.addSql(
      `create table "training_plan" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "title" text not null, "field" text not null, "horizon" text not null, "first_year" int not null, "last_year" int not null, "division_id" text collate "C" not null, "sector" text not null, "state" text not null default 'DRAFT', "document_number" text null, "planned_people" int not null, "planned_hours" int not null, "content" text null, "review" text null);`,
    );
    this.addSql(`create index "training_plan_field_id_index" on "training_plan" ("field", "id");`);
    this.addSql(`create index "training_plan_horizon_id_index" on "training_plan" ("horizon", "id");`);
    this.addSql(
      `create index "training_plan_division_id_id_index" on "training_plan" ("division_id", "id");`,
    );
    this.addSql(`create index "training_plan_sector_id_index" on "training_plan" ("sector", "id");`);
    this.addSql(`create index "training_plan_state_id_index" on "training_plan" ("state", "id");`);

    this.addSql(
      `create table "training_course" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "title" text not null, "field" text not null, "plan_id" bigint null, "provider_kind" text not null, "provider" text not null, "base_id" bigint null, "division_id" text collate "C" not null, "sector" text not null, "for_party_bodies" boolean not null default false, "for_mass_organizations" boolean not null default false, "for_village_bodies" boolean not null default false, "for_community_services" boolean not null default false, "for_public_institutions" boolean not null default false, "for_charities" boolean not null default false, "for_government" boolean not null default false, "for_posted_cadres" boolean not null default false, "for_village_graduates" boolean not null default false, "content" text null);`,
    );
    this.addSql(`create index "training_course_field_id_index" on "training_course" ("field", "id");`);
    this.addSql(`create index "training_course_plan_id_id_index" on "training_course" ("plan_id", "id");`);
    this.addSql(
      `create index "training_course_provider_kind_id_index" on "training_course" ("provider_kind", "id");`,
    );
    this.addSql(`create index "training_course_base_id_id_index" on "training_course" ("base_id", "id");`);
    this.addSql(
      `create index "training_course_division_id_id_index" on "training_course" ("division_id", "id");`,
    );
    this.addSql(`create index "training_course_sector_id_index" on "training_course" ("sector", "id");`);

    this.addSql(
      `create table "training_session" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "course_id" bigint not null, "term" text not null, "state" text not null default 'PLANNED', "held_on" date not null, "enrol_by" date null, "minutes" int not null, "capacity" int not null, "place" text null, "lecturer" text null, "cancel_reason" text null, "scope_division" text collate "C" null, "scope_sector" text null);`,
    );
    this.addSql(
      `create index "training_session_course_id_id_index" on "training_session" ("course_id", "id");`,
    );
    this.addSql(`create index "training_session_state_id_index" on "training_session" ("state", "id");`);
    this.addSql(`create index "training_session_held_on_id_index" on "training_session" ("held_on", "id");`);
    this.addSql(
      `create index "training_session_scope_division_index" on "training_session" ("scope_division");`,
    );
    this.addSql(
      `alter table "training_session" add constraint "training_session_course_id_term_unique" unique ("course_id", "term");`,
    );

    this.addSql(
      `create table "training_enrolment" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "practitioner_id" bigint not null, "session_id" bigint not null, "state" text not null default 'ENROLLED', "remark" text null, "scope_division" text collate "C" null, "scope_sector" text null, "scope_institution" bigint null, "scope_person" bigint null);`,
    );
    this.addSql(
      `create index "training_enrolment_practitioner_id_id_index" on "training_enrolment" ("practitioner_id", "id");`,
    );
    this.addSql(
      `create index "training_enrolment_session_id_id_index" on "training_enrolment" ("session_id", "id");`,
    );
    this.addSql(`create index "training_enrolment_state_id_index" on "training_enrolment" ("state", "id");`);
    this.addSql(
      `create index "training_enrolment_scope_division_index" on "training_enrolment" ("scope_division");`,
    );
    this.addSql(
      `alter table "training_enrolment" add constraint "training_enrolment_practitioner_id_session_id_unique" unique ("practitioner_id", "session_id");`,
    );

    this.addSql(
      `create table "training_attendance" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "practitioner_id" bigint not null, "session_id" bigint not null, "minutes" int not null, "remark" text null, "scope_division" text collate "C" null, "scope_sector" text null, "scope_institution" bigint null, "scope_person" bigint null);`,
    );
    this.addSql(
      `create index "training_attendance_practitioner_id_id_index" on "training_attendance" ("practitioner_id", "id");`,
    );
    this.addSql(
      `create index "training_attendance_session_id_id_index" on "training_attendance" ("session_id", "id");`,
    );
    this.addSql(
      `create index "training_attendance_scope_division_index" on "training_attendance" ("scope_division");`,
    );
    this.addSql(
      `alter table "training_attendance" add constraint "training_attendance_practitioner_id_session_id_unique" unique ("practitioner_id", "session_id");`,
    );

    this.addSql(
      `create table "university_programme" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "university" text not null, "title" text not null, "education" text null, "division_id" text collate "C" not null, "sector" text not null default 'EDUCATION', "since" int not null, "students" int null, "total_hours" int not null, "practice_hours" int not null, "remark" text null);`,
    );
    this.addSql(
      `create index "university_programme_education_id_index" on "university_programme" ("education", "id");`,
    );
    this.addSql(
      `create index "university_programme_division_id_id_index" on "university_programme" ("division_id", "id");`,
    );
    this.addSql(
      `create index "university_programme_sector_id_index" on "university_programme" ("sector", "id");`,
    );

    this.addSql(
      `create table "teacher_placement" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "programme_id" bigint not null, "teacher" text not null, "host_id" bigint not null, "start_on" date not null, "end_on" date null, "duty" text null, "outcome" text null, "scope_division" text collate "C" null, "scope_sector" text null);`,
    );
    this.addSql(
      `create index "teacher_placement_programme_id_id_index" on "teacher_placement" ("programme_id", "id");`,
    );
    this.addSql(
      `create index "teacher_placement_host_id_id_index" on "teacher_placement" ("host_id", "id");`,
    );
    this.addSql(
      `create index "teacher_placement_start_on_id_index" on "teacher_placement" ("start_on", "id");`,
    );
    this.addSql(
      `create index "teacher_placement_scope_division_index" on "teacher_placement" ("scope_division");`,
    );

    this.addSql(
      `alter table "ethics_code" add constraint "ethics_code_state_check" check ("state" in ('DRAFT', 'PUBLISHED', 'RETIRED'));`,
    );

    this.addSql(
      `alter table "ethics_acknowledgement" add constraint "ethics_acknowledgement_practitioner_id_foreign" foreign key ("practitioner_id") references "practitioner" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "ethics_acknowledgement" add constraint "ethics_acknowledgement_code_id_foreign" foreign key ("code_id") references "ethics_code" ("id") on update no action on delete restrict;`,
    );

    this.addSql(
      `alter table "degree_credit" add constraint "degree_credit_practitioner_id_foreign" foreign key ("practitioner_id") references "practitioner" ("id") on update no action on delete restrict;`,
    );

    this.addSql(
      `alter table "special_expert" add constraint "special_expert_division_id_foreign" foreign key ("division_id") references "division" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "special_expert" add constraint "special_expert_field_check" check ("field" in ('COMMUNITY', 'ELDERLY', 'CHILDREN_YOUTH', 'WOMEN_FAMILY', 'DISABLED', 'WORKERS', 'SOCIAL_RELIEF', 'JUSTICE', 'HEALTH', 'GENERAL'));`,
    );
    this.addSql(
      `alter table "special_expert" add constraint "special_expert_sector_check" check ("sector" in ('CIVIL_AFFAIRS', 'TRADE_UNION', 'YOUTH_LEAGUE', 'WOMENS_FEDERATION', 'DISABLED_FEDERATION', 'EDUCATION', 'HEALTH', 'JUSTICE', 'OTHER'));`,
    );
    this.addSql(
      `alter table "special_expert" add constraint "special_expert_state_check" check ("state" in ('NOMINATED', 'APPOINTED', 'ENDED'));`,
    );

    this.addSql(
      `alter table "training_base" add constraint "training_base_division_id_foreign" foreign key ("division_id") references "division" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "training_base" add constraint "training_base_host_id_foreign" foreign key ("host_id") references "institution" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "training_base" add constraint "training_base_kind_check" check ("kind" in ('SOCIAL_WORKERS_HOME', 'PRACTICE_SCHOOL', 'COMMUNITY_SCHOOL'));`,
    );
    this.addSql(
      `alter table "training_base" add constraint "training_base_sector_check" check ("sector" in ('CIVIL_AFFAIRS', 'TRADE_UNION', 'YOUTH_LEAGUE', 'WOMENS_FEDERATION', 'DISABLED_FEDERATION', 'EDUCATION', 'HEALTH', 'JUSTICE', 'OTHER'));`,
    );
    this.addSql(
      `alter table "training_base" add constraint "training_base_state_check" check ("state" in ('PROPOSED', 'ACTIVE', 'CLOSED'));`,
    );

    this.addSql(
      `alter table "training_plan" add constraint "training_plan_division_id_foreign" foreign key ("division_id") references "division" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "training_plan" add constraint "training_plan_field_check" check ("field" in ('COMMUNITY', 'ELDERLY', 'CHILDREN_YOUTH', 'WOMEN_FAMILY', 'DISABLED', 'WORKERS', 'SOCIAL_RELIEF', 'JUSTICE', 'HEALTH', 'GENERAL'));`,
    );
    this.addSql(
      `alter table "training_plan" add constraint "training_plan_horizon_check" check ("horizon" in ('MEDIUM', 'LONG'));`,
    );
    this.addSql(
      `alter table "training_plan" add constraint "training_plan_sector_check" check ("sector" in ('CIVIL_AFFAIRS', 'TRADE_UNION', 'YOUTH_LEAGUE', 'WOMENS_FEDERATION', 'DISABLED_FEDERATION', 'EDUCATION', 'HEALTH', 'JUSTICE', 'OTHER'));`,
    );
    this.addSql(
      `alter table "training_plan" add constraint "training_plan_state_check" check ("state" in ('DRAFT', 'ADOPTED', 'CLOSED'));`,
    );

    this.addSql(
      `alter table "training_course" add constraint "training_course_plan_id_foreign" foreign key ("plan_id") references "training_plan" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "training_course" add constraint "training_course_base_id_foreign" foreign key ("base_id") references "training_base" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "training_course" add constraint "training_course_division_id_foreign" foreign key ("division_id") references "division" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "training_course" add constraint "training_course_field_check" check ("field" in ('COMMUNITY', 'ELDERLY', 'CHILDREN_YOUTH', 'WOMEN_FAMILY', 'DISABLED', 'WORKERS', 'SOCIAL_RELIEF', 'JUSTICE', 'HEALTH', 'GENERAL'));`,
    );
    this.addSql(
      `alter table "training_course" add constraint "training_course_provider_kind_check" check ("provider_kind" in ('UNIVERSITY', 'PARTY_SCHOOL', 'BASE', 'INSTITUTION', 'OTHER'));`,
    );
    this.addSql(
      `alter table "training_course" add constraint "training_course_sector_check" check ("sector" in ('CIVIL_AFFAIRS', 'TRADE_UNION', 'YOUTH_LEAGUE', 'WOMENS_FEDERATION', 'DISABLED_FEDERATION', 'EDUCATION', 'HEALTH', 'JUSTICE', 'OTHER'));`,
    );

    this.addSql(
      `alter table "training_session" add constraint "training_session_course_id_foreign" foreign key ("course_id") references "training_course" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "training_session" add constraint "training_session_state_check" check ("state" in ('PLANNED', 'OPEN', 'HELD', 'CLOSED', 'CANCELLED'));`,
    );

    this.addSql(
      `alter table "training_enrolment" add constraint "training_enrolment_practitioner_id_foreign" foreign key ("practitioner_id") references "practitioner" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "training_enrolment" add constraint "training_enrolment_session_id_foreign" foreign key ("session_id") references "training_session" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "training_enrolment" add constraint "training_enrolment_state_check" check ("state" in ('ENROLLED', 'WITHDRAWN'));`,
    );

    this.addSql(
      `alter table "training_attendance" add constraint "training_attendance_practitioner_id_foreign" foreign key ("practitioner_id") references "practitioner" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "training_attendance" add constraint "training_attendance_session_id_foreign" foreign key ("session_id") references "training_session" ("id") on update no action on delete restrict;`,
    );

    this.addSql(
      `alter table "university_programme" add constraint "university_programme_division_id_foreign" foreign key ("division_id") references "division" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "university_programme" add constraint "university_programme_sector_check" check ("sector" in ('CIVIL_AFFAIRS', 'TRADE_UNION', 'YOUTH_LEAGUE', 'WOMENS_FEDERATION', 'DISABLED_FEDERATION', 'EDUCATION', 'HEALTH', 'JUSTICE', 'OTHER'));`,
    );

    this.addSql(
      `alter table "teacher_placement" add constraint "teacher_placement_programme_id_foreign" foreign key ("programme_id") references "university_programme" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "teacher_placement" add constraint "teacher_placement_host_id_foreign" foreign key ("host_id") references "institution" ("id") on update no action on delete restrict;`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(
      `alter table "ethics_acknowledgement" drop constraint "ethics_acknowledgement_code_id_foreign";`,
    );
    this.addSql(`alter table "training_course" drop constraint "training_course_base_id_foreign";`);
    this.addSql(`alter table "training_course" drop constraint "training_course_plan_id_foreign";`);
    this.addSql(`alter table "training_session" drop constraint "training_session_course_id_foreign";`);
    this.addSql(`alter table "training_enrolment" drop constraint "training_enrolment_session_id_foreign";`);
    this.addSql(
      `alter table "training_attendance" drop constraint "training_attendance_session_id_foreign";`,
    );
    this.addSql(`alter table "teacher_placement" drop constraint "teacher_placement_programme_id_foreign";`);

    this.addSql(`drop table if exists "ethics_code" cascade;`);
    this.addSql(`drop table if exists "ethics_acknowledgement" cascade;`);
    this.addSql(`drop table if exists "degree_credit" cascade;`);
    this.addSql(`drop table if exists "special_expert" cascade;`);
    this.addSql(`drop table if exists "training_base" cascade;`);
    this.addSql(`drop table if exists "training_plan" cascade;`);
    this.addSql(`drop table if exists "training_course" cascade;`);
    this.addSql(`drop table if exists "training_session" cascade;`);
    this.addSql(`drop table if exists "training_enrolment" cascade;`);
    this.addSql(`drop table if exists "training_attendance" cascade;`);
    this.addSql(`drop table if exists "university_programme" cascade;`);
    this.addSql(`drop table if exists "teacher_placement" cascade;`);
  }
}
