import { Migration } from '@mikro-orm/migrations';

export class Migration20261125023211 extends Migration {
  override name = 'Migration20261125023211';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "ethics_code" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "title" text not null, "edition" text not null, "state" text not null default 'DRAFT', "in_force_on" date null, "content" text not null);`,
    );
    this.addSql(`create index "ethics_code_state_id_index" on "ethics_code" ("state", "id");`);
    this.addSql(
      `alter table "ethics_code" add constraint "ethics_code_title_edition_unique" unique ("title", "edition");`,
    );

    this.addSql(
      `create table "pilot" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "title" text not null, "level" text not null, "kind" text not null, "division_id" text collate "C" not null, "sector" text not null, "institution_id" bigint null, "state" text not null default 'PROPOSED', "designated_on" date null, "designated_by" text null, "document_number" text null, "ended_on" date null, "end_reason" text null, "content" text null, "experience" text null);`,
    );
    this.addSql(`create index "pilot_level_id_index" on "pilot" ("level", "id");`);
    this.addSql(`create index "pilot_kind_id_index" on "pilot" ("kind", "id");`);
    this.addSql(`create index "pilot_division_id_id_index" on "pilot" ("division_id", "id");`);
    this.addSql(`create index "pilot_sector_id_index" on "pilot" ("sector", "id");`);
    this.addSql(`create index "pilot_institution_id_id_index" on "pilot" ("institution_id", "id");`);
    this.addSql(`create index "pilot_state_id_index" on "pilot" ("state", "id");`);
    this.addSql(`create index "pilot_designated_on_id_index" on "pilot" ("designated_on", "id");`);

    this.addSql(
      `create table "joint_activity" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "title" text not null, "organizer_id" bigint not null, "leader_id" bigint not null, "held_on" date not null, "duration" numeric(12,2) not null, "place" text null, "state" text not null default 'PLANNED', "content" text null, "beneficiaries" text null, "outcome" text null, "cancel_reason" text null, "scope_division" text collate "C" null, "scope_sector" text null, "scope_institution" bigint null);`,
    );
    this.addSql(
      `create index "joint_activity_organizer_id_id_index" on "joint_activity" ("organizer_id", "id");`,
    );
    this.addSql(`create index "joint_activity_leader_id_id_index" on "joint_activity" ("leader_id", "id");`);
    this.addSql(`create index "joint_activity_held_on_id_index" on "joint_activity" ("held_on", "id");`);
    this.addSql(`create index "joint_activity_state_id_index" on "joint_activity" ("state", "id");`);
    this.addSql(`create index "joint_activity_scope_division_index" on "joint_activity" ("scope_division");`);

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
      `create table "service_standard" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "title" text not null, "number" text null, "scope" text not null, "applies_to" text not null, "remark" text null);`,
    );
    this.addSql(`create index "service_standard_scope_id_index" on "service_standard" ("scope", "id");`);
    this.addSql(
      `alter table "service_standard" add constraint "service_standard_number_unique" unique ("number");`,
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
      `create table "standard_version" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "standard_id" bigint not null, "edition" text not null, "state" text not null default 'DRAFT', "in_force_on" date null, "withdrawn_on" date null, "content" text not null);`,
    );
    this.addSql(
      `create index "standard_version_standard_id_id_index" on "standard_version" ("standard_id", "id");`,
    );
    this.addSql(`create index "standard_version_state_id_index" on "standard_version" ("state", "id");`);
    this.addSql(
      `alter table "standard_version" add constraint "standard_version_standard_id_edition_unique" unique ("standard_id", "edition");`,
    );

    this.addSql(
      `create table "standard_adoption" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "institution_id" bigint not null, "edition_id" bigint not null, "adopted_on" date not null, "state" text not null default 'ADOPTED', "ended_on" date null, "extent" text null, "scope_division" text collate "C" null, "scope_sector" text null, "scope_institution" bigint null);`,
    );
    this.addSql(
      `create index "standard_adoption_institution_id_id_index" on "standard_adoption" ("institution_id", "id");`,
    );
    this.addSql(
      `create index "standard_adoption_edition_id_id_index" on "standard_adoption" ("edition_id", "id");`,
    );
    this.addSql(`create index "standard_adoption_state_id_index" on "standard_adoption" ("state", "id");`);
    this.addSql(
      `create index "standard_adoption_scope_division_index" on "standard_adoption" ("scope_division");`,
    );
    this.addSql(
      `alter table "standard_adoption" add constraint "standard_adoption_institution_id_edition_id_unique" unique ("institution_id", "edition_id");`,
    );

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
      `create table "volunteer" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "name" text not null, "pinyin" text null, "initials" text null, "document_type" text not null default 'CITIZEN_ID', "document_number_cipher" text not null, "document_number_blind" text not null, "document_number_mask" text not null, "sex" text null, "birth_date" date null, "mobile_cipher" text null, "mobile_blind" text null, "mobile_mask" text null, "organization_id" bigint not null, "division_id" text collate "C" not null, "sector" text not null, "registered_on" date not null, "state" text not null default 'REGISTERED', "deregistered_on" date null, "deregistration_reason" text null, "skills" text null);`,
    );
    this.addSql(`create index "volunteer_sex_id_index" on "volunteer" ("sex", "id");`);
    this.addSql(`create index "volunteer_mobile_blind_id_index" on "volunteer" ("mobile_blind", "id");`);
    this.addSql(
      `create index "volunteer_organization_id_id_index" on "volunteer" ("organization_id", "id");`,
    );
    this.addSql(`create index "volunteer_division_id_id_index" on "volunteer" ("division_id", "id");`);
    this.addSql(`create index "volunteer_sector_id_index" on "volunteer" ("sector", "id");`);
    this.addSql(`create index "volunteer_registered_on_id_index" on "volunteer" ("registered_on", "id");`);
    this.addSql(`create index "volunteer_state_id_index" on "volunteer" ("state", "id");`);
    this.addSql(
      `alter table "volunteer" add constraint "volunteer_document_number_blind_unique" unique ("document_number_blind");`,
    );

    this.addSql(
      `create table "volunteer_pairing" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "practitioner_id" bigint not null, "volunteer_id" bigint not null, "since" date not null, "until" date null, "goal" text null, "scope_division" text collate "C" null, "scope_sector" text null, "scope_institution" bigint null, "scope_person" bigint null);`,
    );
    this.addSql(
      `create index "volunteer_pairing_practitioner_id_id_index" on "volunteer_pairing" ("practitioner_id", "id");`,
    );
    this.addSql(
      `create index "volunteer_pairing_volunteer_id_id_index" on "volunteer_pairing" ("volunteer_id", "id");`,
    );
    this.addSql(`create index "volunteer_pairing_since_id_index" on "volunteer_pairing" ("since", "id");`);
    this.addSql(
      `create index "volunteer_pairing_scope_division_index" on "volunteer_pairing" ("scope_division");`,
    );

    this.addSql(
      `create table "volunteer_service" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "activity_id" bigint not null, "volunteer_id" bigint not null, "hours" numeric(12,2) not null, "state" text not null default 'RECORDED', "certified_on" date null, "certified_by" text null, "evaluation" text null, "void_reason" text null, "scope_division" text collate "C" null, "scope_sector" text null, "scope_institution" bigint null);`,
    );
    this.addSql(
      `create index "volunteer_service_activity_id_id_index" on "volunteer_service" ("activity_id", "id");`,
    );
    this.addSql(
      `create index "volunteer_service_volunteer_id_id_index" on "volunteer_service" ("volunteer_id", "id");`,
    );
    this.addSql(`create index "volunteer_service_state_id_index" on "volunteer_service" ("state", "id");`);
    this.addSql(
      `create index "volunteer_service_scope_division_index" on "volunteer_service" ("scope_division");`,
    );
    this.addSql(
      `alter table "volunteer_service" add constraint "volunteer_service_activity_id_volunteer_id_unique" unique ("activity_id", "volunteer_id");`,
    );

    this.addSql(
      `alter table "ethics_code" add constraint "ethics_code_state_check" check ("state" in ('DRAFT', 'PUBLISHED', 'RETIRED'));`,
    );

    this.addSql(
      `alter table "pilot" add constraint "pilot_division_id_foreign" foreign key ("division_id") references "division" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "pilot" add constraint "pilot_institution_id_foreign" foreign key ("institution_id") references "institution" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "pilot" add constraint "pilot_level_check" check ("level" in ('NATIONAL', 'PROVINCIAL', 'MUNICIPAL', 'COUNTY'));`,
    );
    this.addSql(
      `alter table "pilot" add constraint "pilot_kind_check" check ("kind" in ('COMPREHENSIVE', 'AREA', 'UNIT'));`,
    );
    this.addSql(
      `alter table "pilot" add constraint "pilot_sector_check" check ("sector" in ('CIVIL_AFFAIRS', 'TRADE_UNION', 'YOUTH_LEAGUE', 'WOMENS_FEDERATION', 'DISABLED_FEDERATION', 'EDUCATION', 'HEALTH', 'JUSTICE', 'OTHER'));`,
    );
    this.addSql(
      `alter table "pilot" add constraint "pilot_state_check" check ("state" in ('PROPOSED', 'DESIGNATED', 'DEMONSTRATING', 'CONCLUDED', 'REVOKED'));`,
    );

    this.addSql(
      `alter table "joint_activity" add constraint "joint_activity_organizer_id_foreign" foreign key ("organizer_id") references "institution" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "joint_activity" add constraint "joint_activity_leader_id_foreign" foreign key ("leader_id") references "practitioner" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "joint_activity" add constraint "joint_activity_state_check" check ("state" in ('PLANNED', 'HELD', 'CANCELLED'));`,
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
      `alter table "service_standard" add constraint "service_standard_scope_check" check ("scope" in ('NATIONAL', 'INDUSTRY', 'PROVINCIAL', 'MUNICIPAL', 'GROUP'));`,
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
      `alter table "standard_version" add constraint "standard_version_standard_id_foreign" foreign key ("standard_id") references "service_standard" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "standard_version" add constraint "standard_version_state_check" check ("state" in ('DRAFT', 'PUBLISHED', 'WITHDRAWN'));`,
    );

    this.addSql(
      `alter table "standard_adoption" add constraint "standard_adoption_institution_id_foreign" foreign key ("institution_id") references "institution" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "standard_adoption" add constraint "standard_adoption_edition_id_foreign" foreign key ("edition_id") references "standard_version" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "standard_adoption" add constraint "standard_adoption_state_check" check ("state" in ('ADOPTED', 'ENDED'));`,
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

    this.addSql(
      `alter table "volunteer" add constraint "volunteer_organization_id_foreign" foreign key ("organization_id") references "institution" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "volunteer" add constraint "volunteer_division_id_foreign" foreign key ("division_id") references "division" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "volunteer" add constraint "volunteer_document_type_check" check ("document_type" in ('CITIZEN_ID', 'PASSPORT', 'HK_MACAO_PERMIT', 'TAIWAN_PERMIT', 'FOREIGNER_PERMIT'));`,
    );
    this.addSql(
      `alter table "volunteer" add constraint "volunteer_sex_check" check ("sex" in ('MALE', 'FEMALE', 'UNSTATED', 'UNKNOWN'));`,
    );
    this.addSql(
      `alter table "volunteer" add constraint "volunteer_sector_check" check ("sector" in ('CIVIL_AFFAIRS', 'TRADE_UNION', 'YOUTH_LEAGUE', 'WOMENS_FEDERATION', 'DISABLED_FEDERATION', 'EDUCATION', 'HEALTH', 'JUSTICE', 'OTHER'));`,
    );
    this.addSql(
      `alter table "volunteer" add constraint "volunteer_state_check" check ("state" in ('REGISTERED', 'SUSPENDED', 'DEREGISTERED'));`,
    );

    this.addSql(
      `alter table "volunteer_pairing" add constraint "volunteer_pairing_practitioner_id_foreign" foreign key ("practitioner_id") references "practitioner" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "volunteer_pairing" add constraint "volunteer_pairing_volunteer_id_foreign" foreign key ("volunteer_id") references "volunteer" ("id") on update no action on delete restrict;`,
    );

    this.addSql(
      `alter table "volunteer_service" add constraint "volunteer_service_activity_id_foreign" foreign key ("activity_id") references "joint_activity" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "volunteer_service" add constraint "volunteer_service_volunteer_id_foreign" foreign key ("volunteer_id") references "volunteer" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "volunteer_service" add constraint "volunteer_service_state_check" check ("state" in ('RECORDED', 'CERTIFIED', 'VOID'));`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(
      `alter table "ethics_acknowledgement" drop constraint "ethics_acknowledgement_code_id_foreign";`,
    );
    this.addSql(`alter table "volunteer_service" drop constraint "volunteer_service_activity_id_foreign";`);
    this.addSql(`alter table "standard_version" drop constraint "standard_version_standard_id_foreign";`);
    this.addSql(`alter table "standard_adoption" drop constraint "standard_adoption_edition_id_foreign";`);
    this.addSql(`alter table "training_course" drop constraint "training_course_base_id_foreign";`);
    this.addSql(`alter table "training_course" drop constraint "training_course_plan_id_foreign";`);
    this.addSql(`alter table "training_session" drop constraint "training_session_course_id_foreign";`);
    this.addSql(`alter table "training_enrolment" drop constraint "training_enrolment_session_id_foreign";`);
    this.addSql(
      `alter table "training_attendance" drop constraint "training_attendance_session_id_foreign";`,
    );
    this.addSql(`alter table "teacher_placement" drop constraint "teacher_placement_programme_id_foreign";`);
    this.addSql(`alter table "volunteer_pairing" drop constraint "volunteer_pairing_volunteer_id_foreign";`);
    this.addSql(`alter table "volunteer_service" drop constraint "volunteer_service_volunteer_id_foreign";`);

    this.addSql(`drop table if exists "ethics_code" cascade;`);
    this.addSql(`drop table if exists "pilot" cascade;`);
    this.addSql(`drop table if exists "joint_activity" cascade;`);
    this.addSql(`drop table if exists "ethics_acknowledgement" cascade;`);
    this.addSql(`drop table if exists "degree_credit" cascade;`);
    this.addSql(`drop table if exists "service_standard" cascade;`);
    this.addSql(`drop table if exists "special_expert" cascade;`);
    this.addSql(`drop table if exists "standard_version" cascade;`);
    this.addSql(`drop table if exists "standard_adoption" cascade;`);
    this.addSql(`drop table if exists "training_base" cascade;`);
    this.addSql(`drop table if exists "training_plan" cascade;`);
    this.addSql(`drop table if exists "training_course" cascade;`);
    this.addSql(`drop table if exists "training_session" cascade;`);
    this.addSql(`drop table if exists "training_enrolment" cascade;`);
    this.addSql(`drop table if exists "training_attendance" cascade;`);
    this.addSql(`drop table if exists "university_programme" cascade;`);
    this.addSql(`drop table if exists "teacher_placement" cascade;`);
    this.addSql(`drop table if exists "volunteer" cascade;`);
    this.addSql(`drop table if exists "volunteer_pairing" cascade;`);
    this.addSql(`drop table if exists "volunteer_service" cascade;`);
  }
}
