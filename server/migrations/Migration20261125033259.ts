import { Migration } from '@mikro-orm/migrations';

export class Migration20261125033259 extends Migration {
  override name = 'Migration20261125033259';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "appraisal_indicator_set" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "title" text not null, "post_kind" text not null, "level" text not null, "edition" int not null default 1, "state" text not null default 'DRAFT', "in_force_since" date null, "remark" text null);`,
    );
    this.addSql(
      `create index "appraisal_indicator_set_post_kind_id_index" on "appraisal_indicator_set" ("post_kind", "id");`,
    );
    this.addSql(
      `create index "appraisal_indicator_set_level_id_index" on "appraisal_indicator_set" ("level", "id");`,
    );
    this.addSql(
      `create index "appraisal_indicator_set_state_id_index" on "appraisal_indicator_set" ("state", "id");`,
    );
    this.addSql(
      `alter table "appraisal_indicator_set" add constraint "appraisal_indicator_set_post_kind_level_edition_unique" unique ("post_kind", "level", "edition");`,
    );

    this.addSql(
      `create table "appraisal_indicator" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "indicator_set_id" bigint not null, "title" text not null, "aspect" text not null, "weight" int not null, "position" int not null default 1, "standard" text null);`,
    );
    this.addSql(
      `create index "appraisal_indicator_indicator_set_id_id_index" on "appraisal_indicator" ("indicator_set_id", "id");`,
    );
    this.addSql(
      `create index "appraisal_indicator_aspect_id_index" on "appraisal_indicator" ("aspect", "id");`,
    );

    this.addSql(
      `create table "appraisal_period" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "title" text not null, "start_on" date not null, "end_on" date not null, "state" text not null default 'OPEN');`,
    );
    this.addSql(`create index "appraisal_period_state_id_index" on "appraisal_period" ("state", "id");`);
    this.addSql(
      `alter table "appraisal_period" add constraint "appraisal_period_title_unique" unique ("title");`,
    );

    this.addSql(
      `create table "cancellation_ground" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "title" text not null, "clause" text not null, "bar_months" int not null default 0, "since" date null, "until" date null);`,
    );
    this.addSql(
      `alter table "cancellation_ground" add constraint "cancellation_ground_title_unique" unique ("title");`,
    );

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
      `create table "ethics_code" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "title" text not null, "edition" text not null, "state" text not null default 'DRAFT', "in_force_on" date null, "content" text not null);`,
    );
    this.addSql(`create index "ethics_code_state_id_index" on "ethics_code" ("state", "id");`);
    this.addSql(
      `alter table "ethics_code" add constraint "ethics_code_title_edition_unique" unique ("title", "edition");`,
    );

    this.addSql(
      `create table "incubation_base" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "name" text not null, "division_id" text collate "C" not null, "sector" text not null, "operator_id" bigint null, "opened_on" date not null, "state" text not null default 'ACTIVE', "capacity" int not null, "floor_area" int null, "address" text null, "introduction" text null);`,
    );
    this.addSql(
      `create index "incubation_base_division_id_id_index" on "incubation_base" ("division_id", "id");`,
    );
    this.addSql(`create index "incubation_base_sector_id_index" on "incubation_base" ("sector", "id");`);
    this.addSql(
      `create index "incubation_base_operator_id_id_index" on "incubation_base" ("operator_id", "id");`,
    );
    this.addSql(`create index "incubation_base_state_id_index" on "incubation_base" ("state", "id");`);

    this.addSql(
      `create table "base_service" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "base_id" bigint not null, "kind" text not null, "provider" text null, "content" text null, "scope_division" text collate "C" null, "scope_sector" text null, "scope_institution" bigint null);`,
    );
    this.addSql(`create index "base_service_base_id_id_index" on "base_service" ("base_id", "id");`);
    this.addSql(`create index "base_service_kind_id_index" on "base_service" ("kind", "id");`);
    this.addSql(`create index "base_service_scope_division_index" on "base_service" ("scope_division");`);
    this.addSql(
      `alter table "base_service" add constraint "base_service_base_id_kind_unique" unique ("base_id", "kind");`,
    );

    this.addSql(
      `create table "guidance_window" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "name" text not null, "division_id" text collate "C" not null, "host_id" bigint null, "address" text not null, "opening_hours" text null, "phone" text null, "in_service" boolean not null default true);`,
    );
    this.addSql(
      `create index "guidance_window_division_id_id_index" on "guidance_window" ("division_id", "id");`,
    );
    this.addSql(`create index "guidance_window_host_id_id_index" on "guidance_window" ("host_id", "id");`);
    this.addSql(
      `create index "guidance_window_in_service_id_index" on "guidance_window" ("in_service", "id");`,
    );

    this.addSql(
      `create table "job_fair" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "name" text not null, "division_id" text collate "C" not null, "organizer" text not null, "venue" text not null, "held_on" date not null, "booth_capacity" int not null, "state" text not null default 'PLANNED', "visitors" int null, "summary" text null);`,
    );
    this.addSql(`create index "job_fair_division_id_id_index" on "job_fair" ("division_id", "id");`);
    this.addSql(`create index "job_fair_held_on_id_index" on "job_fair" ("held_on", "id");`);
    this.addSql(`create index "job_fair_state_id_index" on "job_fair" ("state", "id");`);

    this.addSql(
      `create table "fair_booth" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "fair_id" bigint not null, "institution_id" bigint not null, "booth_number" text not null, "seats_offered" int not null, "resumes" int null, "intentions" int null, "hired" int null, "scope_division" text collate "C" null, "scope_sector" text null);`,
    );
    this.addSql(`create index "fair_booth_fair_id_id_index" on "fair_booth" ("fair_id", "id");`);
    this.addSql(
      `create index "fair_booth_institution_id_id_index" on "fair_booth" ("institution_id", "id");`,
    );
    this.addSql(`create index "fair_booth_scope_division_index" on "fair_booth" ("scope_division");`);
    this.addSql(
      `alter table "fair_booth" add constraint "fair_booth_fair_id_booth_number_unique" unique ("fair_id", "booth_number");`,
    );
    this.addSql(
      `alter table "fair_booth" add constraint "fair_booth_fair_id_institution_id_unique" unique ("fair_id", "institution_id");`,
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
      `create table "exam_pass" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "practitioner_id" bigint not null, "level" text not null, "year" int not null, "passed_on" date not null, "proof_valid_until" date null, "state" text not null default 'PROPOSED', "reviewed_on" date null, "review_opinion" text null, "notice_from" date null, "notice_until" date null, "certificate_number" text null, "issued_on" date null, "issued_by" text null, "scope_division" text collate "C" null, "scope_sector" text null, "scope_institution" bigint null, "scope_person" bigint null);`,
    );
    this.addSql(
      `create index "exam_pass_practitioner_id_id_index" on "exam_pass" ("practitioner_id", "id");`,
    );
    this.addSql(`create index "exam_pass_level_id_index" on "exam_pass" ("level", "id");`);
    this.addSql(`create index "exam_pass_year_id_index" on "exam_pass" ("year", "id");`);
    this.addSql(`create index "exam_pass_state_id_index" on "exam_pass" ("state", "id");`);
    this.addSql(`create index "exam_pass_scope_division_index" on "exam_pass" ("scope_division");`);
    this.addSql(
      `alter table "exam_pass" add constraint "exam_pass_practitioner_id_level_year_unique" unique ("practitioner_id", "level", "year");`,
    );

    this.addSql(
      `create table "exam_attempt" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "practitioner_id" bigint not null, "year" int not null, "paper" text not null, "admission_number" text null, "result" text not null default 'ENROLLED', "score" int null, "result_on" date null, "scope_division" text collate "C" null, "scope_sector" text null, "scope_institution" bigint null, "scope_person" bigint null);`,
    );
    this.addSql(
      `create index "exam_attempt_practitioner_id_id_index" on "exam_attempt" ("practitioner_id", "id");`,
    );
    this.addSql(`create index "exam_attempt_year_id_index" on "exam_attempt" ("year", "id");`);
    this.addSql(`create index "exam_attempt_paper_id_index" on "exam_attempt" ("paper", "id");`);
    this.addSql(`create index "exam_attempt_result_id_index" on "exam_attempt" ("result", "id");`);
    this.addSql(`create index "exam_attempt_scope_division_index" on "exam_attempt" ("scope_division");`);
    this.addSql(
      `alter table "exam_attempt" add constraint "exam_attempt_practitioner_id_paper_year_unique" unique ("practitioner_id", "paper", "year");`,
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
      `create table "education_credit" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "practitioner_id" bigint not null, "kind" text not null, "title" text not null, "organizer" text not null, "day" date not null, "minutes" int null, "document_number" text null, "scope_division" text collate "C" null, "scope_sector" text null, "scope_institution" bigint null, "scope_person" bigint null);`,
    );
    this.addSql(
      `create index "education_credit_practitioner_id_id_index" on "education_credit" ("practitioner_id", "id");`,
    );
    this.addSql(`create index "education_credit_kind_id_index" on "education_credit" ("kind", "id");`);
    this.addSql(`create index "education_credit_day_id_index" on "education_credit" ("day", "id");`);
    this.addSql(
      `create index "education_credit_practitioner_id_day_index" on "education_credit" ("practitioner_id", "day");`,
    );
    this.addSql(
      `create index "education_credit_scope_division_index" on "education_credit" ("scope_division");`,
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
      `create table "complaint" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "practitioner_id" bigint not null, "subject" text not null, "received_on" date not null, "channel" text not null, "allegation" text not null, "complainant_cipher" text null, "complainant_blind" text null, "complainant_mask" text null, "contact_cipher" text null, "contact_blind" text null, "contact_mask" text null, "state" text not null default 'RECEIVED', "decided_on" date null, "dismissal_reason" text null, "scope_division" text collate "C" null, "scope_sector" text null, "scope_institution" bigint null, "scope_person" bigint null);`,
    );
    this.addSql(
      `create index "complaint_practitioner_id_id_index" on "complaint" ("practitioner_id", "id");`,
    );
    this.addSql(`create index "complaint_received_on_id_index" on "complaint" ("received_on", "id");`);
    this.addSql(`create index "complaint_channel_id_index" on "complaint" ("channel", "id");`);
    this.addSql(
      `create index "complaint_complainant_blind_id_index" on "complaint" ("complainant_blind", "id");`,
    );
    this.addSql(`create index "complaint_contact_blind_id_index" on "complaint" ("contact_blind", "id");`);
    this.addSql(`create index "complaint_state_id_index" on "complaint" ("state", "id");`);
    this.addSql(`create index "complaint_scope_division_index" on "complaint" ("scope_division");`);

    this.addSql(
      `create table "disciplinary_case" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "practitioner_id" bigint not null, "complaint_id" bigint null, "subject" text not null, "opened_on" date not null, "investigators" text null, "state" text not null default 'OPEN', "findings" text null, "heard_on" date null, "hearing" text null, "outcome" text null, "ground_id" bigint null, "outcome_from" date null, "outcome_until" date null, "document_number" text null, "closing_reason" text null, "scope_division" text collate "C" null, "scope_sector" text null, "scope_institution" bigint null, "scope_person" bigint null);`,
    );
    this.addSql(
      `create index "disciplinary_case_practitioner_id_id_index" on "disciplinary_case" ("practitioner_id", "id");`,
    );
    this.addSql(
      `create index "disciplinary_case_complaint_id_id_index" on "disciplinary_case" ("complaint_id", "id");`,
    );
    this.addSql(`create index "disciplinary_case_state_id_index" on "disciplinary_case" ("state", "id");`);
    this.addSql(
      `create index "disciplinary_case_ground_id_id_index" on "disciplinary_case" ("ground_id", "id");`,
    );
    this.addSql(
      `create index "disciplinary_case_scope_division_index" on "disciplinary_case" ("scope_division");`,
    );

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
      `create table "appraisal" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "practitioner_id" bigint not null, "post_id" bigint not null, "period_id" bigint not null, "served_id" bigint not null, "indicator_set_id" bigint not null, "state" text not null default 'RATING', "remark" text null, "scope_division" text collate "C" null, "scope_sector" text null, "scope_institution" bigint null, "scope_person" bigint null);`,
    );
    this.addSql(
      `create index "appraisal_practitioner_id_id_index" on "appraisal" ("practitioner_id", "id");`,
    );
    this.addSql(`create index "appraisal_post_id_id_index" on "appraisal" ("post_id", "id");`);
    this.addSql(`create index "appraisal_period_id_id_index" on "appraisal" ("period_id", "id");`);
    this.addSql(`create index "appraisal_served_id_id_index" on "appraisal" ("served_id", "id");`);
    this.addSql(
      `create index "appraisal_indicator_set_id_id_index" on "appraisal" ("indicator_set_id", "id");`,
    );
    this.addSql(`create index "appraisal_state_id_index" on "appraisal" ("state", "id");`);
    this.addSql(`create index "appraisal_scope_division_index" on "appraisal" ("scope_division");`);
    this.addSql(
      `alter table "appraisal" add constraint "appraisal_practitioner_id_post_id_period_id_unique" unique ("practitioner_id", "post_id", "period_id");`,
    );

    this.addSql(
      `create table "appraisal_result" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "appraisal_id" bigint not null, "source" text not null, "employer_total" numeric(12,2) null, "served_total" numeric(12,2) null, "total" numeric(12,2) not null, "grade" text not null, "decided_on" date not null, "appeal_until" date null, "basis" text not null, "scope_division" text collate "C" null, "scope_sector" text null, "scope_institution" bigint null, "scope_person" bigint null);`,
    );
    this.addSql(
      `create index "appraisal_result_appraisal_id_id_index" on "appraisal_result" ("appraisal_id", "id");`,
    );
    this.addSql(`create index "appraisal_result_source_id_index" on "appraisal_result" ("source", "id");`);
    this.addSql(`create index "appraisal_result_grade_id_index" on "appraisal_result" ("grade", "id");`);
    this.addSql(
      `create index "appraisal_result_scope_division_index" on "appraisal_result" ("scope_division");`,
    );

    this.addSql(
      `create table "appraisal_rating" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "title" text not null, "appraisal_id" bigint not null, "indicator_set_id" bigint not null, "side" text not null, "rater_id" bigint not null, "division_id" text collate "C" not null, "sector" text not null, "state" text not null default 'PENDING', "submitted_on" date null, "opinion" text null);`,
    );
    this.addSql(
      `create index "appraisal_rating_appraisal_id_id_index" on "appraisal_rating" ("appraisal_id", "id");`,
    );
    this.addSql(
      `create index "appraisal_rating_indicator_set_id_id_index" on "appraisal_rating" ("indicator_set_id", "id");`,
    );
    this.addSql(`create index "appraisal_rating_side_id_index" on "appraisal_rating" ("side", "id");`);
    this.addSql(
      `create index "appraisal_rating_rater_id_id_index" on "appraisal_rating" ("rater_id", "id");`,
    );
    this.addSql(
      `create index "appraisal_rating_division_id_id_index" on "appraisal_rating" ("division_id", "id");`,
    );
    this.addSql(`create index "appraisal_rating_sector_id_index" on "appraisal_rating" ("sector", "id");`);
    this.addSql(`create index "appraisal_rating_state_id_index" on "appraisal_rating" ("state", "id");`);
    this.addSql(
      `alter table "appraisal_rating" add constraint "appraisal_rating_appraisal_id_side_unique" unique ("appraisal_id", "side");`,
    );

    this.addSql(
      `create table "appraisal_score" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "rating_id" bigint not null, "indicator_id" bigint not null, "score" numeric(12,2) not null, "ground" text null, "scope_division" text collate "C" null, "scope_sector" text null, "scope_institution" bigint null);`,
    );
    this.addSql(
      `create index "appraisal_score_rating_id_id_index" on "appraisal_score" ("rating_id", "id");`,
    );
    this.addSql(
      `create index "appraisal_score_indicator_id_id_index" on "appraisal_score" ("indicator_id", "id");`,
    );
    this.addSql(
      `create index "appraisal_score_scope_division_index" on "appraisal_score" ("scope_division");`,
    );
    this.addSql(
      `alter table "appraisal_score" add constraint "appraisal_score_rating_id_indicator_id_unique" unique ("rating_id", "indicator_id");`,
    );

    this.addSql(
      `create table "appraisal_appeal" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "appraisal_id" bigint not null, "reason" text not null, "lodged_on" date not null, "state" text not null default 'LODGED', "changed_total" numeric(12,2) null, "finding" text null, "decided_on" date null, "scope_division" text collate "C" null, "scope_sector" text null, "scope_institution" bigint null, "scope_person" bigint null);`,
    );
    this.addSql(
      `create index "appraisal_appeal_appraisal_id_id_index" on "appraisal_appeal" ("appraisal_id", "id");`,
    );
    this.addSql(`create index "appraisal_appeal_state_id_index" on "appraisal_appeal" ("state", "id");`);
    this.addSql(
      `create index "appraisal_appeal_scope_division_index" on "appraisal_appeal" ("scope_division");`,
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
      `create table "purchase_project" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "title" text not null, "buyer_id" bigint not null, "category" text not null, "method" text not null, "year" int not null, "content" text not null, "minimum_grade" text null, "state" text not null default 'PLANNED', "budget_amount" bigint null, "budget_document" text null, "budget_approved_on" date null, "budget_stable" boolean null, "cancel_reason" text null, "scope_division" text collate "C" null, "scope_sector" text null, "scope_institution" bigint null);`,
    );
    this.addSql(
      `create index "purchase_project_buyer_id_id_index" on "purchase_project" ("buyer_id", "id");`,
    );
    this.addSql(
      `create index "purchase_project_category_id_index" on "purchase_project" ("category", "id");`,
    );
    this.addSql(`create index "purchase_project_method_id_index" on "purchase_project" ("method", "id");`);
    this.addSql(`create index "purchase_project_year_id_index" on "purchase_project" ("year", "id");`);
    this.addSql(`create index "purchase_project_state_id_index" on "purchase_project" ("state", "id");`);
    this.addSql(
      `create index "purchase_project_scope_division_index" on "purchase_project" ("scope_division");`,
    );

    this.addSql(
      `create table "purchase_call" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "title" text not null, "project_id" bigint not null, "notice" text not null, "state" text not null default 'DRAFT', "published_on" date null, "bids_due_on" date null, "opened_on" date null, "awarded_on" date null, "awarded_bid_id" bigint null, "award_reason" text null, "fail_reason" text null, "scope_division" text collate "C" null, "scope_sector" text null, "scope_institution" bigint null);`,
    );
    this.addSql(`create index "purchase_call_project_id_id_index" on "purchase_call" ("project_id", "id");`);
    this.addSql(`create index "purchase_call_state_id_index" on "purchase_call" ("state", "id");`);
    this.addSql(
      `create index "purchase_call_bids_due_on_id_index" on "purchase_call" ("bids_due_on", "id");`,
    );
    this.addSql(
      `create index "purchase_call_awarded_bid_id_id_index" on "purchase_call" ("awarded_bid_id", "id");`,
    );
    this.addSql(`create index "purchase_call_scope_division_index" on "purchase_call" ("scope_division");`);

    this.addSql(
      `create table "panel_member" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "call_id" bigint not null, "name" text not null, "practitioner_id" bigint null, "employer_id" bigint null, "weight" int not null default 1, "scope_division" text collate "C" null, "scope_sector" text null, "scope_institution" bigint null);`,
    );
    this.addSql(`create index "panel_member_call_id_id_index" on "panel_member" ("call_id", "id");`);
    this.addSql(
      `create index "panel_member_practitioner_id_id_index" on "panel_member" ("practitioner_id", "id");`,
    );
    this.addSql(`create index "panel_member_employer_id_id_index" on "panel_member" ("employer_id", "id");`);
    this.addSql(`create index "panel_member_scope_division_index" on "panel_member" ("scope_division");`);
    this.addSql(
      `alter table "panel_member" add constraint "panel_member_call_id_name_unique" unique ("call_id", "name");`,
    );

    this.addSql(
      `create table "panel_link" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "member_id" bigint not null, "institution_id" bigint not null, "kind" text not null, "detail" text null, "scope_division" text collate "C" null, "scope_sector" text null, "scope_institution" bigint null);`,
    );
    this.addSql(`create index "panel_link_member_id_id_index" on "panel_link" ("member_id", "id");`);
    this.addSql(
      `create index "panel_link_institution_id_id_index" on "panel_link" ("institution_id", "id");`,
    );
    this.addSql(`create index "panel_link_scope_division_index" on "panel_link" ("scope_division");`);
    this.addSql(
      `alter table "panel_link" add constraint "panel_link_member_id_institution_id_unique" unique ("member_id", "institution_id");`,
    );

    this.addSql(
      `create table "bid" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "call_id" bigint not null, "supplier_id" bigint not null, "price_cipher" text not null, "price_blind" text not null, "price_mask" text not null, "proposal_cipher" text not null, "proposal_blind" text not null, "proposal_mask" text not null, "submitted_on" date null, "disclosure" text not null default 'SEALED', "state" text not null default 'SUBMITTED', "amount" bigint null, "plan" text null, "disqualify_reason" text null, "scope_division" text collate "C" null, "scope_sector" text null);`,
    );
    this.addSql(`create index "bid_call_id_id_index" on "bid" ("call_id", "id");`);
    this.addSql(`create index "bid_supplier_id_id_index" on "bid" ("supplier_id", "id");`);
    this.addSql(`create index "bid_price_blind_id_index" on "bid" ("price_blind", "id");`);
    this.addSql(`create index "bid_proposal_blind_id_index" on "bid" ("proposal_blind", "id");`);
    this.addSql(`create index "bid_state_id_index" on "bid" ("state", "id");`);
    this.addSql(`create index "bid_scope_division_index" on "bid" ("scope_division");`);
    this.addSql(
      `alter table "bid" add constraint "bid_call_id_supplier_id_unique" unique ("call_id", "supplier_id");`,
    );

    this.addSql(
      `create table "purchase_contract" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "number" text not null, "project_id" bigint not null, "bid_id" bigint not null, "amount" bigint not null, "start_on" date not null, "end_on" date not null, "forbids_subcontracting" boolean not null default true, "state" text not null default 'DRAFT', "signed_on" date null, "termination_reason" text null, "scope_division" text collate "C" null, "scope_sector" text null, "scope_institution" bigint null);`,
    );
    this.addSql(
      `create index "purchase_contract_project_id_id_index" on "purchase_contract" ("project_id", "id");`,
    );
    this.addSql(`create index "purchase_contract_bid_id_id_index" on "purchase_contract" ("bid_id", "id");`);
    this.addSql(`create index "purchase_contract_state_id_index" on "purchase_contract" ("state", "id");`);
    this.addSql(
      `create index "purchase_contract_scope_division_index" on "purchase_contract" ("scope_division");`,
    );
    this.addSql(
      `alter table "purchase_contract" add constraint "purchase_contract_number_unique" unique ("number");`,
    );
    this.addSql(
      `alter table "purchase_contract" add constraint "purchase_contract_bid_id_unique" unique ("bid_id");`,
    );

    this.addSql(
      `create table "contract_milestone" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "title" text not null, "contract_id" bigint not null, "due_on" date not null, "state" text not null default 'PENDING', "delivered_on" date null, "delivered_by_id" bigint null, "report" text null, "refusal" text null, "scope_division" text collate "C" null, "scope_sector" text null, "scope_institution" bigint null);`,
    );
    this.addSql(
      `create index "contract_milestone_contract_id_id_index" on "contract_milestone" ("contract_id", "id");`,
    );
    this.addSql(
      `create index "contract_milestone_due_on_id_index" on "contract_milestone" ("due_on", "id");`,
    );
    this.addSql(`create index "contract_milestone_state_id_index" on "contract_milestone" ("state", "id");`);
    this.addSql(
      `create index "contract_milestone_delivered_by_id_id_index" on "contract_milestone" ("delivered_by_id", "id");`,
    );
    this.addSql(
      `create index "contract_milestone_scope_division_index" on "contract_milestone" ("scope_division");`,
    );

    this.addSql(
      `create table "contract_evaluation" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "contract_id" bigint not null, "evaluated_on" date not null, "evaluator" text not null, "score" int not null, "satisfaction" int null, "result" text not null, "opinion" text not null, "scope_division" text collate "C" null, "scope_sector" text null, "scope_institution" bigint null);`,
    );
    this.addSql(
      `create index "contract_evaluation_contract_id_id_index" on "contract_evaluation" ("contract_id", "id");`,
    );
    this.addSql(
      `create index "contract_evaluation_result_id_index" on "contract_evaluation" ("result", "id");`,
    );
    this.addSql(
      `create index "contract_evaluation_scope_division_index" on "contract_evaluation" ("scope_division");`,
    );
    this.addSql(
      `alter table "contract_evaluation" add constraint "contract_evaluation_contract_id_evaluated_on_unique" unique ("contract_id", "evaluated_on");`,
    );

    this.addSql(
      `create table "rank" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "name" text not null, "step" int not null, "remark" text null);`,
    );
    this.addSql(`alter table "rank" add constraint "rank_name_unique" unique ("name");`);
    this.addSql(`alter table "rank" add constraint "rank_step_unique" unique ("step");`);

    this.addSql(
      `create table "rank_condition" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "rank_id" bigint not null, "measure" text not null, "least" numeric(12,2) null, "level" text null, "years" int null, "clause" text not null);`,
    );
    this.addSql(`create index "rank_condition_rank_id_id_index" on "rank_condition" ("rank_id", "id");`);
    this.addSql(`create index "rank_condition_measure_id_index" on "rank_condition" ("measure", "id");`);

    this.addSql(
      `create table "rank_promotion" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "practitioner_id" bigint not null, "rank_id" bigint not null, "reason" text null, "state" text not null default 'APPLIED', "review_opinion" text null, "promoted_on" date null, "document_number" text null, "ground" text null, "scope_division" text collate "C" null, "scope_sector" text null, "scope_institution" bigint null, "scope_person" bigint null);`,
    );
    this.addSql(
      `create index "rank_promotion_practitioner_id_id_index" on "rank_promotion" ("practitioner_id", "id");`,
    );
    this.addSql(`create index "rank_promotion_rank_id_id_index" on "rank_promotion" ("rank_id", "id");`);
    this.addSql(`create index "rank_promotion_state_id_index" on "rank_promotion" ("state", "id");`);
    this.addSql(`create index "rank_promotion_scope_division_index" on "rank_promotion" ("scope_division");`);

    this.addSql(
      `create table "rank_holding" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "practitioner_id" bigint not null, "rank_id" bigint not null, "since" date not null, "promotion_id" bigint null, "scope_division" text collate "C" null, "scope_sector" text null, "scope_institution" bigint null, "scope_person" bigint null);`,
    );
    this.addSql(
      `create index "rank_holding_practitioner_id_id_index" on "rank_holding" ("practitioner_id", "id");`,
    );
    this.addSql(`create index "rank_holding_rank_id_id_index" on "rank_holding" ("rank_id", "id");`);
    this.addSql(`create index "rank_holding_since_id_index" on "rank_holding" ("since", "id");`);
    this.addSql(
      `create index "rank_holding_promotion_id_id_index" on "rank_holding" ("promotion_id", "id");`,
    );
    this.addSql(`create index "rank_holding_scope_division_index" on "rank_holding" ("scope_division");`);

    this.addSql(
      `create table "registration_application" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "practitioner_id" bigint not null, "certificate_id" bigint not null, "kind" text not null, "applied_on" date null, "late_reason" text null, "practising_at" text null, "pledge" boolean not null, "scope_division" text collate "C" null, "scope_sector" text null, "scope_institution" bigint null, "scope_person" bigint null);`,
    );
    this.addSql(
      `create index "registration_application_practitioner_id_id_index" on "registration_application" ("practitioner_id", "id");`,
    );
    this.addSql(
      `create index "registration_application_certificate_id_id_index" on "registration_application" ("certificate_id", "id");`,
    );
    this.addSql(
      `create index "registration_application_kind_id_index" on "registration_application" ("kind", "id");`,
    );
    this.addSql(
      `create index "registration_application_applied_on_id_index" on "registration_application" ("applied_on", "id");`,
    );
    this.addSql(
      `create index "registration_application_scope_division_index" on "registration_application" ("scope_division");`,
    );

    this.addSql(
      `create table "registration" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "practitioner_id" bigint not null, "certificate_id" bigint not null, "number" text not null, "kind" text not null default 'FIRST', "registered_on" date not null, "valid_from" date not null, "valid_until" date null, "state" text not null default 'VALID', "suspended_from" date null, "suspended_until" date null, "ground_id" bigint null, "cancelled_on" date null, "application_id" bigint null, "scope_division" text collate "C" null, "scope_sector" text null, "scope_institution" bigint null, "scope_person" bigint null);`,
    );
    this.addSql(
      `create index "registration_practitioner_id_id_index" on "registration" ("practitioner_id", "id");`,
    );
    this.addSql(
      `create index "registration_certificate_id_id_index" on "registration" ("certificate_id", "id");`,
    );
    this.addSql(`create index "registration_kind_id_index" on "registration" ("kind", "id");`);
    this.addSql(`create index "registration_valid_until_id_index" on "registration" ("valid_until", "id");`);
    this.addSql(`create index "registration_ground_id_id_index" on "registration" ("ground_id", "id");`);
    this.addSql(
      `create index "registration_application_id_id_index" on "registration" ("application_id", "id");`,
    );
    this.addSql(
      `create index "registration_practitioner_id_valid_until_index" on "registration" ("practitioner_id", "valid_until");`,
    );
    this.addSql(`create index "registration_scope_division_index" on "registration" ("scope_division");`);
    this.addSql(`alter table "registration" add constraint "registration_number_unique" unique ("number");`);

    this.addSql(
      `create table "registration_notice" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "title" text not null, "kind" text not null, "registration_id" bigint null, "published_on" date not null, "content" text not null);`,
    );
    this.addSql(`create index "registration_notice_kind_id_index" on "registration_notice" ("kind", "id");`);
    this.addSql(
      `create index "registration_notice_registration_id_id_index" on "registration_notice" ("registration_id", "id");`,
    );
    this.addSql(
      `create index "registration_notice_published_on_id_index" on "registration_notice" ("published_on", "id");`,
    );

    this.addSql(
      `create table "registration_scheme" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "title" text not null, "division_id" text collate "C" not null, "level" text not null, "office" text not null, "phone" text null, "since" date not null, "until" date null, "guidance" text null);`,
    );
    this.addSql(
      `create index "registration_scheme_division_id_id_index" on "registration_scheme" ("division_id", "id");`,
    );
    this.addSql(
      `create index "registration_scheme_level_id_index" on "registration_scheme" ("level", "id");`,
    );

    this.addSql(
      `create table "reward_programme" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "name" text not null, "level" text not null, "division_id" text collate "C" not null, "state" text not null default 'DRAFT', "nominations_from" date not null, "nominations_until" date not null, "person_quota" int not null, "institution_quota" int not null, "least_appraisal" text null, "least_grade" text null, "document_number" text null, "remark" text null);`,
    );
    this.addSql(`create index "reward_programme_level_id_index" on "reward_programme" ("level", "id");`);
    this.addSql(
      `create index "reward_programme_division_id_id_index" on "reward_programme" ("division_id", "id");`,
    );
    this.addSql(`create index "reward_programme_state_id_index" on "reward_programme" ("state", "id");`);

    this.addSql(
      `create table "reward_nomination" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "programme_id" bigint not null, "kind" text not null, "practitioner_id" bigint null, "institution_id" bigint null, "nominated_by_id" bigint null, "division_id" text collate "C" not null, "sector" text not null, "deeds" text not null, "nominated_on" date not null, "state" text not null default 'NOMINATED', "notice_from" date null, "notice_days" int null, "conferred_on" date null, "document_number" text null, "drop_ground" text null, "revoked_on" date null, "revocation_ground" text null);`,
    );
    this.addSql(
      `create index "reward_nomination_programme_id_id_index" on "reward_nomination" ("programme_id", "id");`,
    );
    this.addSql(`create index "reward_nomination_kind_id_index" on "reward_nomination" ("kind", "id");`);
    this.addSql(
      `create index "reward_nomination_practitioner_id_id_index" on "reward_nomination" ("practitioner_id", "id");`,
    );
    this.addSql(
      `create index "reward_nomination_institution_id_id_index" on "reward_nomination" ("institution_id", "id");`,
    );
    this.addSql(
      `create index "reward_nomination_nominated_by_id_id_index" on "reward_nomination" ("nominated_by_id", "id");`,
    );
    this.addSql(
      `create index "reward_nomination_division_id_id_index" on "reward_nomination" ("division_id", "id");`,
    );
    this.addSql(`create index "reward_nomination_sector_id_index" on "reward_nomination" ("sector", "id");`);
    this.addSql(`create index "reward_nomination_state_id_index" on "reward_nomination" ("state", "id");`);
    this.addSql(
      `create index "reward_nomination_programme_id_kind_state_index" on "reward_nomination" ("programme_id", "kind", "state");`,
    );

    this.addSql(
      `create table "reward_objection" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "nomination_id" bigint not null, "objector" text not null, "lodged_on" date not null, "content" text not null, "inquiry" text null, "state" text not null default 'OPEN', "finding" text null, "settled_on" date null, "scope_division" text collate "C" null, "scope_sector" text null, "scope_institution" bigint null, "scope_person" bigint null);`,
    );
    this.addSql(
      `create index "reward_objection_nomination_id_id_index" on "reward_objection" ("nomination_id", "id");`,
    );
    this.addSql(`create index "reward_objection_state_id_index" on "reward_objection" ("state", "id");`);
    this.addSql(
      `create index "reward_objection_scope_division_index" on "reward_objection" ("scope_division");`,
    );

    this.addSql(
      `create table "reward_review" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "nomination_id" bigint not null, "reviewer" text not null, "reviewer_unit_id" bigint null, "score" numeric(12,2) not null, "opinion" text null, "scope_division" text collate "C" null, "scope_sector" text null, "scope_institution" bigint null, "scope_person" bigint null);`,
    );
    this.addSql(
      `create index "reward_review_nomination_id_id_index" on "reward_review" ("nomination_id", "id");`,
    );
    this.addSql(
      `create index "reward_review_reviewer_unit_id_id_index" on "reward_review" ("reviewer_unit_id", "id");`,
    );
    this.addSql(`create index "reward_review_scope_division_index" on "reward_review" ("scope_division");`);
    this.addSql(
      `alter table "reward_review" add constraint "reward_review_nomination_id_reviewer_unique" unique ("nomination_id", "reviewer");`,
    );

    this.addSql(
      `create table "sanction" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "practitioner_id" bigint not null, "kind" text not null, "document_number" text null, "effective_from" date not null, "effective_until" date null, "ground_id" bigint null, "reason" text null, "state" text not null default 'IMPOSED', "ended_on" date null, "end_reason" text null, "disciplinary_case_id" bigint null, "scope_division" text collate "C" null, "scope_sector" text null, "scope_institution" bigint null, "scope_person" bigint null);`,
    );
    this.addSql(`create index "sanction_practitioner_id_id_index" on "sanction" ("practitioner_id", "id");`);
    this.addSql(`create index "sanction_kind_id_index" on "sanction" ("kind", "id");`);
    this.addSql(`create index "sanction_ground_id_id_index" on "sanction" ("ground_id", "id");`);
    this.addSql(`create index "sanction_state_id_index" on "sanction" ("state", "id");`);
    this.addSql(
      `create index "sanction_disciplinary_case_id_id_index" on "sanction" ("disciplinary_case_id", "id");`,
    );
    this.addSql(`create index "sanction_scope_division_index" on "sanction" ("scope_division");`);

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
      `create table "scoring_item" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "call_id" bigint not null, "title" text not null, "weight" int not null, "standard" text null, "scope_division" text collate "C" null, "scope_sector" text null, "scope_institution" bigint null);`,
    );
    this.addSql(`create index "scoring_item_call_id_id_index" on "scoring_item" ("call_id", "id");`);
    this.addSql(`create index "scoring_item_scope_division_index" on "scoring_item" ("scope_division");`);
    this.addSql(
      `alter table "scoring_item" add constraint "scoring_item_call_id_title_unique" unique ("call_id", "title");`,
    );

    this.addSql(
      `create table "bid_score" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "bid_id" bigint not null, "member_id" bigint not null, "item_id" bigint not null, "points" int not null, "comment" text null, "scope_division" text collate "C" null, "scope_sector" text null, "scope_institution" bigint null, "scope_disclosure" text null);`,
    );
    this.addSql(`create index "bid_score_bid_id_id_index" on "bid_score" ("bid_id", "id");`);
    this.addSql(`create index "bid_score_member_id_id_index" on "bid_score" ("member_id", "id");`);
    this.addSql(`create index "bid_score_item_id_id_index" on "bid_score" ("item_id", "id");`);
    this.addSql(`create index "bid_score_scope_division_index" on "bid_score" ("scope_division");`);
    this.addSql(
      `alter table "bid_score" add constraint "bid_score_bid_id_member_id_item_id_unique" unique ("bid_id", "member_id", "item_id");`,
    );

    this.addSql(
      `create table "seeker" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "practitioner_id" bigint not null, "experience_years" int not null default 0, "wished_division_id" text collate "C" null, "wished_sector" text null, "wished_kind" text null, "registered_on" date not null, "valid_until" date null, "introduction" text null, "state" text not null default 'LOOKING', "scope_division" text collate "C" null, "scope_sector" text null, "scope_institution" bigint null, "scope_person" bigint null);`,
    );
    this.addSql(`create index "seeker_practitioner_id_id_index" on "seeker" ("practitioner_id", "id");`);
    this.addSql(
      `create index "seeker_wished_division_id_id_index" on "seeker" ("wished_division_id", "id");`,
    );
    this.addSql(`create index "seeker_wished_sector_id_index" on "seeker" ("wished_sector", "id");`);
    this.addSql(`create index "seeker_valid_until_id_index" on "seeker" ("valid_until", "id");`);
    this.addSql(`create index "seeker_state_id_index" on "seeker" ("state", "id");`);
    this.addSql(`create index "seeker_state_valid_until_index" on "seeker" ("state", "valid_until");`);
    this.addSql(`create index "seeker_scope_division_index" on "seeker" ("scope_division");`);

    this.addSql(
      `create table "guidance_case" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "window_id" bigint not null, "visitor" text not null, "seeker_id" bigint null, "topic" text not null, "opened_on" date not null, "advice" text not null, "state" text not null default 'OPEN', "closed_on" date null, "outcome" text null, "scope_division" text collate "C" null, "scope_institution" bigint null);`,
    );
    this.addSql(`create index "guidance_case_window_id_id_index" on "guidance_case" ("window_id", "id");`);
    this.addSql(`create index "guidance_case_seeker_id_id_index" on "guidance_case" ("seeker_id", "id");`);
    this.addSql(`create index "guidance_case_topic_id_index" on "guidance_case" ("topic", "id");`);
    this.addSql(`create index "guidance_case_opened_on_id_index" on "guidance_case" ("opened_on", "id");`);
    this.addSql(`create index "guidance_case_state_id_index" on "guidance_case" ("state", "id");`);
    this.addSql(`create index "guidance_case_scope_division_index" on "guidance_case" ("scope_division");`);

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
      `create table "supervision_session" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "practitioner_id" bigint not null, "supervisor_id" bigint not null, "form" text not null, "topic" text not null, "day" date not null, "minutes" int not null, "content" text null, "scope_division" text collate "C" null, "scope_sector" text null, "scope_institution" bigint null, "scope_person" bigint null);`,
    );
    this.addSql(
      `create index "supervision_session_practitioner_id_id_index" on "supervision_session" ("practitioner_id", "id");`,
    );
    this.addSql(
      `create index "supervision_session_supervisor_id_id_index" on "supervision_session" ("supervisor_id", "id");`,
    );
    this.addSql(`create index "supervision_session_form_id_index" on "supervision_session" ("form", "id");`);
    this.addSql(`create index "supervision_session_day_id_index" on "supervision_session" ("day", "id");`);
    this.addSql(
      `create index "supervision_session_scope_division_index" on "supervision_session" ("scope_division");`,
    );

    this.addSql(
      `create table "tenancy" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "base_id" bigint not null, "institution_id" bigint not null, "places" int not null default 1, "applied_on" date not null, "plan" text not null, "state" text not null default 'APPLIED', "review_opinion" text null, "publicized_on" date null, "admitted_on" date null, "term_ends_on" date null, "left_on" date null, "closing_reason" text null, "scope_division" text collate "C" null, "scope_sector" text null);`,
    );
    this.addSql(`create index "tenancy_base_id_id_index" on "tenancy" ("base_id", "id");`);
    this.addSql(`create index "tenancy_institution_id_id_index" on "tenancy" ("institution_id", "id");`);
    this.addSql(`create index "tenancy_state_id_index" on "tenancy" ("state", "id");`);
    this.addSql(`create index "tenancy_base_id_state_index" on "tenancy" ("base_id", "state");`);
    this.addSql(`create index "tenancy_scope_division_index" on "tenancy" ("scope_division");`);

    this.addSql(
      `create table "tenancy_assessment" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "tenancy_id" bigint not null, "stage" text not null, "assessed_on" date not null, "score" int not null, "result" text not null, "assessor" text null, "opinion" text null, "scope_division" text collate "C" null, "scope_sector" text null, "scope_institution" bigint null);`,
    );
    this.addSql(
      `create index "tenancy_assessment_tenancy_id_id_index" on "tenancy_assessment" ("tenancy_id", "id");`,
    );
    this.addSql(`create index "tenancy_assessment_stage_id_index" on "tenancy_assessment" ("stage", "id");`);
    this.addSql(
      `create index "tenancy_assessment_result_id_index" on "tenancy_assessment" ("result", "id");`,
    );
    this.addSql(
      `create index "tenancy_assessment_scope_division_index" on "tenancy_assessment" ("scope_division");`,
    );
    this.addSql(
      `alter table "tenancy_assessment" add constraint "tenancy_assessment_tenancy_id_stage_assessed_on_unique" unique ("tenancy_id", "stage", "assessed_on");`,
    );

    this.addSql(
      `create table "tenancy_support" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "tenancy_id" bigint not null, "kind" text not null, "given_on" date not null, "until" date null, "amount" bigint null, "document_number" text null, "remark" text null, "scope_division" text collate "C" null, "scope_sector" text null, "scope_institution" bigint null);`,
    );
    this.addSql(
      `create index "tenancy_support_tenancy_id_id_index" on "tenancy_support" ("tenancy_id", "id");`,
    );
    this.addSql(`create index "tenancy_support_kind_id_index" on "tenancy_support" ("kind", "id");`);
    this.addSql(`create index "tenancy_support_given_on_id_index" on "tenancy_support" ("given_on", "id");`);
    this.addSql(
      `create index "tenancy_support_scope_division_index" on "tenancy_support" ("scope_division");`,
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
      `create table "vacancy" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "title" text not null, "post_id" bigint not null, "seats" int not null default 1, "experience_years" int null, "published_on" date not null, "valid_until" date null, "description" text null, "contact" text null, "state" text not null default 'OPEN', "closing_reason" text null, "scope_division" text collate "C" null, "scope_sector" text null, "scope_institution" bigint null);`,
    );
    this.addSql(`create index "vacancy_post_id_id_index" on "vacancy" ("post_id", "id");`);
    this.addSql(`create index "vacancy_valid_until_id_index" on "vacancy" ("valid_until", "id");`);
    this.addSql(`create index "vacancy_state_id_index" on "vacancy" ("state", "id");`);
    this.addSql(`create index "vacancy_state_valid_until_index" on "vacancy" ("state", "valid_until");`);
    this.addSql(`create index "vacancy_scope_division_index" on "vacancy" ("scope_division");`);

    this.addSql(
      `create table "referral" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "vacancy_id" bigint not null, "seeker_id" bigint not null, "window_id" bigint null, "referred_on" date not null, "score" int null, "reason" text not null, "state" text not null default 'SENT', "scope_division" text collate "C" null, "scope_sector" text null, "scope_institution" bigint null, "scope_person" bigint null);`,
    );
    this.addSql(`create index "referral_vacancy_id_id_index" on "referral" ("vacancy_id", "id");`);
    this.addSql(`create index "referral_seeker_id_id_index" on "referral" ("seeker_id", "id");`);
    this.addSql(`create index "referral_window_id_id_index" on "referral" ("window_id", "id");`);
    this.addSql(`create index "referral_state_id_index" on "referral" ("state", "id");`);
    this.addSql(`create index "referral_scope_division_index" on "referral" ("scope_division");`);
    this.addSql(
      `alter table "referral" add constraint "referral_vacancy_id_seeker_id_unique" unique ("vacancy_id", "seeker_id");`,
    );

    this.addSql(
      `create table "job_offer" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "vacancy_id" bigint not null, "seeker_id" bigint not null, "origin" text not null, "start_on" date null, "message" text null, "employer_accepted_on" date null, "seeker_accepted_on" date null, "state" text not null default 'OPEN', "decline_reason" text null, "scope_division" text collate "C" null, "scope_sector" text null, "scope_institution" bigint null, "scope_person" bigint null);`,
    );
    this.addSql(`create index "job_offer_vacancy_id_id_index" on "job_offer" ("vacancy_id", "id");`);
    this.addSql(`create index "job_offer_seeker_id_id_index" on "job_offer" ("seeker_id", "id");`);
    this.addSql(`create index "job_offer_origin_id_index" on "job_offer" ("origin", "id");`);
    this.addSql(`create index "job_offer_state_id_index" on "job_offer" ("state", "id");`);
    this.addSql(`create index "job_offer_scope_division_index" on "job_offer" ("scope_division");`);
    this.addSql(
      `alter table "job_offer" add constraint "job_offer_vacancy_id_seeker_id_unique" unique ("vacancy_id", "seeker_id");`,
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
      `alter table "institution" add "funding_class" text null, add "established_on" date null, add "deregistered_on" date null;`,
    );
    this.addSql(
      `alter table "institution" add constraint "institution_funding_class_check" check ("funding_class" in ('CLASS_I', 'CLASS_II', 'FISCAL_MASS'));`,
    );

    this.addSql(`alter table "change_request" drop constraint "change_request_realm_check";`);
    this.addSql(
      `alter table "change_request" add constraint "change_request_realm_check" check ("realm" in ('BUSINESS', 'CONFIDENTIAL', 'ADMINISTRATION'));`,
    );

    this.addSql(
      `alter table "appraisal_indicator_set" add constraint "appraisal_indicator_set_post_kind_check" check ("post_kind" in ('PRINCIPAL', 'INCLUDED', 'GENERAL'));`,
    );
    this.addSql(
      `alter table "appraisal_indicator_set" add constraint "appraisal_indicator_set_level_check" check ("level" in ('ASSISTANT', 'MID', 'SENIOR'));`,
    );
    this.addSql(
      `alter table "appraisal_indicator_set" add constraint "appraisal_indicator_set_state_check" check ("state" in ('DRAFT', 'IN_FORCE', 'RETIRED'));`,
    );

    this.addSql(
      `alter table "appraisal_indicator" add constraint "appraisal_indicator_indicator_set_id_foreign" foreign key ("indicator_set_id") references "appraisal_indicator_set" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "appraisal_indicator" add constraint "appraisal_indicator_aspect_check" check ("aspect" in ('ACHIEVEMENT', 'ABILITY', 'CONDUCT', 'ETHICS', 'QUALITY', 'STANDARD'));`,
    );

    this.addSql(
      `alter table "appraisal_period" add constraint "appraisal_period_state_check" check ("state" in ('OPEN', 'CLOSED'));`,
    );

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
      `alter table "ethics_code" add constraint "ethics_code_state_check" check ("state" in ('DRAFT', 'PUBLISHED', 'RETIRED'));`,
    );

    this.addSql(
      `alter table "incubation_base" add constraint "incubation_base_division_id_foreign" foreign key ("division_id") references "division" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "incubation_base" add constraint "incubation_base_operator_id_foreign" foreign key ("operator_id") references "institution" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "incubation_base" add constraint "incubation_base_sector_check" check ("sector" in ('CIVIL_AFFAIRS', 'TRADE_UNION', 'YOUTH_LEAGUE', 'WOMENS_FEDERATION', 'DISABLED_FEDERATION', 'EDUCATION', 'HEALTH', 'JUSTICE', 'OTHER'));`,
    );
    this.addSql(
      `alter table "incubation_base" add constraint "incubation_base_state_check" check ("state" in ('ACTIVE', 'SUSPENDED', 'CLOSED'));`,
    );

    this.addSql(
      `alter table "base_service" add constraint "base_service_base_id_foreign" foreign key ("base_id") references "incubation_base" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "base_service" add constraint "base_service_kind_check" check ("kind" in ('PREMISES', 'REGISTRATION', 'ACCOUNTING', 'PROJECT', 'TRAINING', 'LEGAL', 'RESOURCES'));`,
    );

    this.addSql(
      `alter table "guidance_window" add constraint "guidance_window_division_id_foreign" foreign key ("division_id") references "division" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "guidance_window" add constraint "guidance_window_host_id_foreign" foreign key ("host_id") references "institution" ("id") on update no action on delete restrict;`,
    );

    this.addSql(
      `alter table "job_fair" add constraint "job_fair_division_id_foreign" foreign key ("division_id") references "division" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "job_fair" add constraint "job_fair_state_check" check ("state" in ('PLANNED', 'HELD', 'CANCELLED'));`,
    );

    this.addSql(
      `alter table "fair_booth" add constraint "fair_booth_fair_id_foreign" foreign key ("fair_id") references "job_fair" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "fair_booth" add constraint "fair_booth_institution_id_foreign" foreign key ("institution_id") references "institution" ("id") on update no action on delete restrict;`,
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
      `alter table "exam_pass" add constraint "exam_pass_practitioner_id_foreign" foreign key ("practitioner_id") references "practitioner" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "exam_pass" add constraint "exam_pass_level_check" check ("level" in ('ASSISTANT', 'MID', 'SENIOR'));`,
    );
    this.addSql(
      `alter table "exam_pass" add constraint "exam_pass_state_check" check ("state" in ('PROPOSED', 'REVIEWED', 'DECLINED', 'PUBLICIZED', 'CERTIFIED'));`,
    );

    this.addSql(
      `alter table "exam_attempt" add constraint "exam_attempt_practitioner_id_foreign" foreign key ("practitioner_id") references "practitioner" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "exam_attempt" add constraint "exam_attempt_paper_check" check ("paper" in ('ASSISTANT_SKILLS', 'ASSISTANT_PRACTICE', 'MID_SKILLS', 'MID_PRACTICE', 'MID_LAW', 'SENIOR_PRACTICE'));`,
    );
    this.addSql(
      `alter table "exam_attempt" add constraint "exam_attempt_result_check" check ("result" in ('ENROLLED', 'PASSED', 'FAILED', 'ABSENT', 'VOID'));`,
    );

    this.addSql(
      `alter table "ethics_acknowledgement" add constraint "ethics_acknowledgement_practitioner_id_foreign" foreign key ("practitioner_id") references "practitioner" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "ethics_acknowledgement" add constraint "ethics_acknowledgement_code_id_foreign" foreign key ("code_id") references "ethics_code" ("id") on update no action on delete restrict;`,
    );

    this.addSql(
      `alter table "education_credit" add constraint "education_credit_practitioner_id_foreign" foreign key ("practitioner_id") references "practitioner" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "education_credit" add constraint "education_credit_kind_check" check ("kind" in ('COURSE', 'CONFERENCE', 'RESEARCH', 'OTHER'));`,
    );

    this.addSql(
      `alter table "degree_credit" add constraint "degree_credit_practitioner_id_foreign" foreign key ("practitioner_id") references "practitioner" ("id") on update no action on delete restrict;`,
    );

    this.addSql(
      `alter table "complaint" add constraint "complaint_practitioner_id_foreign" foreign key ("practitioner_id") references "practitioner" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "complaint" add constraint "complaint_channel_check" check ("channel" in ('VISIT', 'LETTER', 'PHONE', 'ONLINE', 'TRANSFERRED'));`,
    );
    this.addSql(
      `alter table "complaint" add constraint "complaint_state_check" check ("state" in ('RECEIVED', 'ACCEPTED', 'DISMISSED'));`,
    );

    this.addSql(
      `alter table "disciplinary_case" add constraint "disciplinary_case_practitioner_id_foreign" foreign key ("practitioner_id") references "practitioner" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "disciplinary_case" add constraint "disciplinary_case_complaint_id_foreign" foreign key ("complaint_id") references "complaint" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "disciplinary_case" add constraint "disciplinary_case_ground_id_foreign" foreign key ("ground_id") references "cancellation_ground" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "disciplinary_case" add constraint "disciplinary_case_state_check" check ("state" in ('OPEN', 'INVESTIGATED', 'CONCLUDED', 'CLOSED'));`,
    );
    this.addSql(
      `alter table "disciplinary_case" add constraint "disciplinary_case_outcome_check" check ("outcome" in ('WARNING', 'SUSPENSION', 'CANCELLATION'));`,
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
      `alter table "appraisal" add constraint "appraisal_practitioner_id_foreign" foreign key ("practitioner_id") references "practitioner" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "appraisal" add constraint "appraisal_post_id_foreign" foreign key ("post_id") references "post" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "appraisal" add constraint "appraisal_period_id_foreign" foreign key ("period_id") references "appraisal_period" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "appraisal" add constraint "appraisal_served_id_foreign" foreign key ("served_id") references "institution" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "appraisal" add constraint "appraisal_indicator_set_id_foreign" foreign key ("indicator_set_id") references "appraisal_indicator_set" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "appraisal" add constraint "appraisal_state_check" check ("state" in ('RATING', 'CONCLUDED', 'CANCELLED'));`,
    );

    this.addSql(
      `alter table "appraisal_result" add constraint "appraisal_result_appraisal_id_foreign" foreign key ("appraisal_id") references "appraisal" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "appraisal_result" add constraint "appraisal_result_source_check" check ("source" in ('RATING', 'APPEAL'));`,
    );
    this.addSql(
      `alter table "appraisal_result" add constraint "appraisal_result_grade_check" check ("grade" in ('EXCELLENT', 'QUALIFIED', 'BASICALLY_QUALIFIED', 'UNQUALIFIED'));`,
    );

    this.addSql(
      `alter table "appraisal_rating" add constraint "appraisal_rating_appraisal_id_foreign" foreign key ("appraisal_id") references "appraisal" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "appraisal_rating" add constraint "appraisal_rating_indicator_set_id_foreign" foreign key ("indicator_set_id") references "appraisal_indicator_set" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "appraisal_rating" add constraint "appraisal_rating_rater_id_foreign" foreign key ("rater_id") references "institution" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "appraisal_rating" add constraint "appraisal_rating_division_id_foreign" foreign key ("division_id") references "division" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "appraisal_rating" add constraint "appraisal_rating_side_check" check ("side" in ('EMPLOYER', 'SERVED'));`,
    );
    this.addSql(
      `alter table "appraisal_rating" add constraint "appraisal_rating_sector_check" check ("sector" in ('CIVIL_AFFAIRS', 'TRADE_UNION', 'YOUTH_LEAGUE', 'WOMENS_FEDERATION', 'DISABLED_FEDERATION', 'EDUCATION', 'HEALTH', 'JUSTICE', 'OTHER'));`,
    );
    this.addSql(
      `alter table "appraisal_rating" add constraint "appraisal_rating_state_check" check ("state" in ('PENDING', 'SUBMITTED'));`,
    );

    this.addSql(
      `alter table "appraisal_score" add constraint "appraisal_score_rating_id_foreign" foreign key ("rating_id") references "appraisal_rating" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "appraisal_score" add constraint "appraisal_score_indicator_id_foreign" foreign key ("indicator_id") references "appraisal_indicator" ("id") on update no action on delete restrict;`,
    );

    this.addSql(
      `alter table "appraisal_appeal" add constraint "appraisal_appeal_appraisal_id_foreign" foreign key ("appraisal_id") references "appraisal" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "appraisal_appeal" add constraint "appraisal_appeal_state_check" check ("state" in ('LODGED', 'UPHELD', 'CHANGED', 'WITHDRAWN'));`,
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
      `alter table "purchase_project" add constraint "purchase_project_buyer_id_foreign" foreign key ("buyer_id") references "institution" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "purchase_project" add constraint "purchase_project_category_check" check ("category" in ('ELDERLY', 'CHILDREN_YOUTH', 'DISABLED', 'COMMUNITY', 'RELIEF', 'CORRECTION', 'WORKERS', 'MENTAL_HEALTH', 'TRAINING', 'RESEARCH', 'OWN_STAFFING', 'LABOUR_DISPATCH', 'PUBLIC_WELFARE_JOBS', 'FINANCING', 'GOODS', 'WORKS'));`,
    );
    this.addSql(
      `alter table "purchase_project" add constraint "purchase_project_method_check" check ("method" in ('OPEN_TENDER', 'CONSULTATION', 'TARGETED'));`,
    );
    this.addSql(
      `alter table "purchase_project" add constraint "purchase_project_minimum_grade_check" check ("minimum_grade" in ('A1', 'A2', 'A3', 'A4', 'A5'));`,
    );
    this.addSql(
      `alter table "purchase_project" add constraint "purchase_project_state_check" check ("state" in ('PLANNED', 'BUDGETED', 'CALLED', 'AWARDED', 'CONTRACTED', 'EVALUATED', 'CANCELLED'));`,
    );

    this.addSql(
      `alter table "purchase_call" add constraint "purchase_call_project_id_foreign" foreign key ("project_id") references "purchase_project" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "purchase_call" add constraint "purchase_call_awarded_bid_id_foreign" foreign key ("awarded_bid_id") references "bid" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "purchase_call" add constraint "purchase_call_state_check" check ("state" in ('DRAFT', 'OPEN', 'OPENED', 'AWARDED', 'FAILED'));`,
    );

    this.addSql(
      `alter table "panel_member" add constraint "panel_member_call_id_foreign" foreign key ("call_id") references "purchase_call" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "panel_member" add constraint "panel_member_practitioner_id_foreign" foreign key ("practitioner_id") references "practitioner" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "panel_member" add constraint "panel_member_employer_id_foreign" foreign key ("employer_id") references "institution" ("id") on update no action on delete restrict;`,
    );

    this.addSql(
      `alter table "panel_link" add constraint "panel_link_member_id_foreign" foreign key ("member_id") references "panel_member" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "panel_link" add constraint "panel_link_institution_id_foreign" foreign key ("institution_id") references "institution" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "panel_link" add constraint "panel_link_kind_check" check ("kind" in ('EMPLOYED', 'KIN', 'INVESTED', 'ADVISER', 'OTHER'));`,
    );

    this.addSql(
      `alter table "bid" add constraint "bid_call_id_foreign" foreign key ("call_id") references "purchase_call" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "bid" add constraint "bid_supplier_id_foreign" foreign key ("supplier_id") references "institution" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "bid" add constraint "bid_disclosure_check" check ("disclosure" in ('SEALED', 'OPENED'));`,
    );
    this.addSql(
      `alter table "bid" add constraint "bid_state_check" check ("state" in ('SUBMITTED', 'WITHDRAWN', 'OPENED', 'DISQUALIFIED', 'AWARDED', 'LOST'));`,
    );

    this.addSql(
      `alter table "purchase_contract" add constraint "purchase_contract_project_id_foreign" foreign key ("project_id") references "purchase_project" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "purchase_contract" add constraint "purchase_contract_bid_id_foreign" foreign key ("bid_id") references "bid" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "purchase_contract" add constraint "purchase_contract_state_check" check ("state" in ('DRAFT', 'SIGNED', 'CONCLUDED', 'TERMINATED'));`,
    );

    this.addSql(
      `alter table "contract_milestone" add constraint "contract_milestone_contract_id_foreign" foreign key ("contract_id") references "purchase_contract" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "contract_milestone" add constraint "contract_milestone_delivered_by_id_foreign" foreign key ("delivered_by_id") references "institution" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "contract_milestone" add constraint "contract_milestone_state_check" check ("state" in ('PENDING', 'DELIVERED', 'ACCEPTED'));`,
    );

    this.addSql(
      `alter table "contract_evaluation" add constraint "contract_evaluation_contract_id_foreign" foreign key ("contract_id") references "purchase_contract" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "contract_evaluation" add constraint "contract_evaluation_result_check" check ("result" in ('EXCELLENT', 'GOOD', 'PASSED', 'FAILED'));`,
    );

    this.addSql(
      `alter table "rank_condition" add constraint "rank_condition_rank_id_foreign" foreign key ("rank_id") references "rank" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "rank_condition" add constraint "rank_condition_measure_check" check ("measure" in ('YEARS_IN_RANK', 'YEARS_PRACTISING', 'CERTIFICATE', 'QUALIFIED_GRADES', 'EXCELLENT_GRADES', 'CLASS_HOURS'));`,
    );
    this.addSql(
      `alter table "rank_condition" add constraint "rank_condition_level_check" check ("level" in ('ASSISTANT', 'MID', 'SENIOR'));`,
    );

    this.addSql(
      `alter table "rank_promotion" add constraint "rank_promotion_practitioner_id_foreign" foreign key ("practitioner_id") references "practitioner" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "rank_promotion" add constraint "rank_promotion_rank_id_foreign" foreign key ("rank_id") references "rank" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "rank_promotion" add constraint "rank_promotion_state_check" check ("state" in ('APPLIED', 'REVIEWED', 'PROMOTED', 'REFUSED', 'WITHDRAWN'));`,
    );

    this.addSql(
      `alter table "rank_holding" add constraint "rank_holding_practitioner_id_foreign" foreign key ("practitioner_id") references "practitioner" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "rank_holding" add constraint "rank_holding_rank_id_foreign" foreign key ("rank_id") references "rank" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "rank_holding" add constraint "rank_holding_promotion_id_foreign" foreign key ("promotion_id") references "rank_promotion" ("id") on update no action on delete restrict;`,
    );

    this.addSql(
      `alter table "registration_application" add constraint "registration_application_practitioner_id_foreign" foreign key ("practitioner_id") references "practitioner" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "registration_application" add constraint "registration_application_certificate_id_foreign" foreign key ("certificate_id") references "certificate" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "registration_application" add constraint "registration_application_kind_check" check ("kind" in ('FIRST', 'RENEWAL', 'REINSTATEMENT'));`,
    );

    this.addSql(
      `alter table "registration" add constraint "registration_practitioner_id_foreign" foreign key ("practitioner_id") references "practitioner" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "registration" add constraint "registration_certificate_id_foreign" foreign key ("certificate_id") references "certificate" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "registration" add constraint "registration_ground_id_foreign" foreign key ("ground_id") references "cancellation_ground" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "registration" add constraint "registration_application_id_foreign" foreign key ("application_id") references "registration_application" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "registration" add constraint "registration_kind_check" check ("kind" in ('FIRST', 'RENEWAL', 'REINSTATEMENT'));`,
    );
    this.addSql(
      `alter table "registration" add constraint "registration_state_check" check ("state" in ('VALID', 'CANCELLED'));`,
    );

    this.addSql(
      `alter table "registration_notice" add constraint "registration_notice_registration_id_foreign" foreign key ("registration_id") references "registration" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "registration_notice" add constraint "registration_notice_kind_check" check ("kind" in ('CANCELLATION'));`,
    );

    this.addSql(
      `alter table "registration_scheme" add constraint "registration_scheme_division_id_foreign" foreign key ("division_id") references "division" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "registration_scheme" add constraint "registration_scheme_level_check" check ("level" in ('COUNTY', 'CITY'));`,
    );

    this.addSql(
      `alter table "reward_programme" add constraint "reward_programme_division_id_foreign" foreign key ("division_id") references "division" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "reward_programme" add constraint "reward_programme_level_check" check ("level" in ('CITY', 'COUNTY'));`,
    );
    this.addSql(
      `alter table "reward_programme" add constraint "reward_programme_state_check" check ("state" in ('DRAFT', 'OPEN', 'CLOSED', 'FINISHED'));`,
    );
    this.addSql(
      `alter table "reward_programme" add constraint "reward_programme_least_appraisal_check" check ("least_appraisal" in ('EXCELLENT', 'QUALIFIED', 'BASICALLY_QUALIFIED', 'UNQUALIFIED'));`,
    );
    this.addSql(
      `alter table "reward_programme" add constraint "reward_programme_least_grade_check" check ("least_grade" in ('A1', 'A2', 'A3', 'A4', 'A5'));`,
    );

    this.addSql(
      `alter table "reward_nomination" add constraint "reward_nomination_programme_id_foreign" foreign key ("programme_id") references "reward_programme" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "reward_nomination" add constraint "reward_nomination_practitioner_id_foreign" foreign key ("practitioner_id") references "practitioner" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "reward_nomination" add constraint "reward_nomination_institution_id_foreign" foreign key ("institution_id") references "institution" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "reward_nomination" add constraint "reward_nomination_nominated_by_id_foreign" foreign key ("nominated_by_id") references "institution" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "reward_nomination" add constraint "reward_nomination_division_id_foreign" foreign key ("division_id") references "division" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "reward_nomination" add constraint "reward_nomination_kind_check" check ("kind" in ('PERSON', 'INSTITUTION'));`,
    );
    this.addSql(
      `alter table "reward_nomination" add constraint "reward_nomination_sector_check" check ("sector" in ('CIVIL_AFFAIRS', 'TRADE_UNION', 'YOUTH_LEAGUE', 'WOMENS_FEDERATION', 'DISABLED_FEDERATION', 'EDUCATION', 'HEALTH', 'JUSTICE', 'OTHER'));`,
    );
    this.addSql(
      `alter table "reward_nomination" add constraint "reward_nomination_state_check" check ("state" in ('NOMINATED', 'SELECTED', 'NOTICED', 'CONFERRED', 'DROPPED', 'REVOKED'));`,
    );

    this.addSql(
      `alter table "reward_objection" add constraint "reward_objection_nomination_id_foreign" foreign key ("nomination_id") references "reward_nomination" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "reward_objection" add constraint "reward_objection_state_check" check ("state" in ('OPEN', 'SUSTAINED', 'DISMISSED'));`,
    );

    this.addSql(
      `alter table "reward_review" add constraint "reward_review_nomination_id_foreign" foreign key ("nomination_id") references "reward_nomination" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "reward_review" add constraint "reward_review_reviewer_unit_id_foreign" foreign key ("reviewer_unit_id") references "institution" ("id") on update no action on delete restrict;`,
    );

    this.addSql(
      `alter table "sanction" add constraint "sanction_practitioner_id_foreign" foreign key ("practitioner_id") references "practitioner" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "sanction" add constraint "sanction_ground_id_foreign" foreign key ("ground_id") references "cancellation_ground" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "sanction" add constraint "sanction_disciplinary_case_id_foreign" foreign key ("disciplinary_case_id") references "disciplinary_case" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "sanction" add constraint "sanction_kind_check" check ("kind" in ('WARNING', 'SUSPENSION', 'CANCELLATION'));`,
    );
    this.addSql(
      `alter table "sanction" add constraint "sanction_state_check" check ("state" in ('IMPOSED', 'LIFTED', 'REVOKED'));`,
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
      `alter table "scoring_item" add constraint "scoring_item_call_id_foreign" foreign key ("call_id") references "purchase_call" ("id") on update no action on delete restrict;`,
    );

    this.addSql(
      `alter table "bid_score" add constraint "bid_score_bid_id_foreign" foreign key ("bid_id") references "bid" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "bid_score" add constraint "bid_score_member_id_foreign" foreign key ("member_id") references "panel_member" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "bid_score" add constraint "bid_score_item_id_foreign" foreign key ("item_id") references "scoring_item" ("id") on update no action on delete restrict;`,
    );

    this.addSql(
      `alter table "seeker" add constraint "seeker_practitioner_id_foreign" foreign key ("practitioner_id") references "practitioner" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "seeker" add constraint "seeker_wished_division_id_foreign" foreign key ("wished_division_id") references "division" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "seeker" add constraint "seeker_wished_sector_check" check ("wished_sector" in ('CIVIL_AFFAIRS', 'TRADE_UNION', 'YOUTH_LEAGUE', 'WOMENS_FEDERATION', 'DISABLED_FEDERATION', 'EDUCATION', 'HEALTH', 'JUSTICE', 'OTHER'));`,
    );
    this.addSql(
      `alter table "seeker" add constraint "seeker_wished_kind_check" check ("wished_kind" in ('ORGAN', 'MASS_ORGANIZATION', 'PUBLIC_INSTITUTION', 'COMMITTEE', 'SOCIAL_GROUP', 'PRIVATE_NON_ENTERPRISE', 'FOUNDATION', 'ENTERPRISE'));`,
    );
    this.addSql(
      `alter table "seeker" add constraint "seeker_state_check" check ("state" in ('LOOKING', 'PLACED', 'WITHDRAWN'));`,
    );

    this.addSql(
      `alter table "guidance_case" add constraint "guidance_case_window_id_foreign" foreign key ("window_id") references "guidance_window" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "guidance_case" add constraint "guidance_case_seeker_id_foreign" foreign key ("seeker_id") references "seeker" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "guidance_case" add constraint "guidance_case_topic_check" check ("topic" in ('JOB_SEARCH', 'CAREER', 'CERTIFICATE', 'POLICY', 'RIGHTS'));`,
    );
    this.addSql(
      `alter table "guidance_case" add constraint "guidance_case_state_check" check ("state" in ('OPEN', 'CLOSED'));`,
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
      `alter table "supervision_session" add constraint "supervision_session_practitioner_id_foreign" foreign key ("practitioner_id") references "practitioner" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "supervision_session" add constraint "supervision_session_supervisor_id_foreign" foreign key ("supervisor_id") references "practitioner" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "supervision_session" add constraint "supervision_session_form_check" check ("form" in ('INDIVIDUAL', 'GROUP', 'PEER', 'ONSITE'));`,
    );

    this.addSql(
      `alter table "tenancy" add constraint "tenancy_base_id_foreign" foreign key ("base_id") references "incubation_base" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "tenancy" add constraint "tenancy_institution_id_foreign" foreign key ("institution_id") references "institution" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "tenancy" add constraint "tenancy_state_check" check ("state" in ('APPLIED', 'REVIEWED', 'PUBLICIZED', 'INCUBATING', 'ASSESSED', 'GRADUATED', 'WITHDRAWN', 'REJECTED'));`,
    );

    this.addSql(
      `alter table "tenancy_assessment" add constraint "tenancy_assessment_tenancy_id_foreign" foreign key ("tenancy_id") references "tenancy" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "tenancy_assessment" add constraint "tenancy_assessment_stage_check" check ("stage" in ('INTERIM', 'FINAL'));`,
    );
    this.addSql(
      `alter table "tenancy_assessment" add constraint "tenancy_assessment_result_check" check ("result" in ('EXCELLENT', 'PASSED', 'FAILED'));`,
    );

    this.addSql(
      `alter table "tenancy_support" add constraint "tenancy_support_tenancy_id_foreign" foreign key ("tenancy_id") references "tenancy" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "tenancy_support" add constraint "tenancy_support_kind_check" check ("kind" in ('PREMISES', 'GRANT', 'TAX_RELIEF', 'SIMPLER_REGISTRATION'));`,
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
      `alter table "vacancy" add constraint "vacancy_post_id_foreign" foreign key ("post_id") references "post" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "vacancy" add constraint "vacancy_state_check" check ("state" in ('OPEN', 'FILLED', 'CLOSED'));`,
    );

    this.addSql(
      `alter table "referral" add constraint "referral_vacancy_id_foreign" foreign key ("vacancy_id") references "vacancy" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "referral" add constraint "referral_seeker_id_foreign" foreign key ("seeker_id") references "seeker" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "referral" add constraint "referral_window_id_foreign" foreign key ("window_id") references "guidance_window" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "referral" add constraint "referral_state_check" check ("state" in ('SENT', 'TAKEN_UP', 'DECLINED'));`,
    );

    this.addSql(
      `alter table "job_offer" add constraint "job_offer_vacancy_id_foreign" foreign key ("vacancy_id") references "vacancy" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "job_offer" add constraint "job_offer_seeker_id_foreign" foreign key ("seeker_id") references "seeker" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "job_offer" add constraint "job_offer_origin_check" check ("origin" in ('EMPLOYER', 'SEEKER', 'REFERRAL', 'FAIR'));`,
    );
    this.addSql(
      `alter table "job_offer" add constraint "job_offer_state_check" check ("state" in ('OPEN', 'AGREED', 'HIRED', 'DECLINED'));`,
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
      `alter table "appraisal_indicator" drop constraint "appraisal_indicator_indicator_set_id_foreign";`,
    );
    this.addSql(`alter table "appraisal" drop constraint "appraisal_indicator_set_id_foreign";`);
    this.addSql(
      `alter table "appraisal_rating" drop constraint "appraisal_rating_indicator_set_id_foreign";`,
    );
    this.addSql(`alter table "appraisal_score" drop constraint "appraisal_score_indicator_id_foreign";`);
    this.addSql(`alter table "appraisal" drop constraint "appraisal_period_id_foreign";`);
    this.addSql(`alter table "disciplinary_case" drop constraint "disciplinary_case_ground_id_foreign";`);
    this.addSql(`alter table "registration" drop constraint "registration_ground_id_foreign";`);
    this.addSql(`alter table "sanction" drop constraint "sanction_ground_id_foreign";`);
    this.addSql(
      `alter table "ethics_acknowledgement" drop constraint "ethics_acknowledgement_code_id_foreign";`,
    );
    this.addSql(`alter table "base_service" drop constraint "base_service_base_id_foreign";`);
    this.addSql(`alter table "tenancy" drop constraint "tenancy_base_id_foreign";`);
    this.addSql(`alter table "guidance_case" drop constraint "guidance_case_window_id_foreign";`);
    this.addSql(`alter table "referral" drop constraint "referral_window_id_foreign";`);
    this.addSql(`alter table "fair_booth" drop constraint "fair_booth_fair_id_foreign";`);
    this.addSql(`alter table "volunteer_service" drop constraint "volunteer_service_activity_id_foreign";`);
    this.addSql(`alter table "disciplinary_case" drop constraint "disciplinary_case_complaint_id_foreign";`);
    this.addSql(`alter table "sanction" drop constraint "sanction_disciplinary_case_id_foreign";`);
    this.addSql(`alter table "appraisal_result" drop constraint "appraisal_result_appraisal_id_foreign";`);
    this.addSql(`alter table "appraisal_rating" drop constraint "appraisal_rating_appraisal_id_foreign";`);
    this.addSql(`alter table "appraisal_appeal" drop constraint "appraisal_appeal_appraisal_id_foreign";`);
    this.addSql(`alter table "appraisal_score" drop constraint "appraisal_score_rating_id_foreign";`);
    this.addSql(`alter table "notice_objection" drop constraint "notice_objection_notice_id_foreign";`);
    this.addSql(`alter table "purchase_call" drop constraint "purchase_call_project_id_foreign";`);
    this.addSql(`alter table "purchase_contract" drop constraint "purchase_contract_project_id_foreign";`);
    this.addSql(`alter table "panel_member" drop constraint "panel_member_call_id_foreign";`);
    this.addSql(`alter table "bid" drop constraint "bid_call_id_foreign";`);
    this.addSql(`alter table "scoring_item" drop constraint "scoring_item_call_id_foreign";`);
    this.addSql(`alter table "panel_link" drop constraint "panel_link_member_id_foreign";`);
    this.addSql(`alter table "bid_score" drop constraint "bid_score_member_id_foreign";`);
    this.addSql(`alter table "purchase_call" drop constraint "purchase_call_awarded_bid_id_foreign";`);
    this.addSql(`alter table "purchase_contract" drop constraint "purchase_contract_bid_id_foreign";`);
    this.addSql(`alter table "bid_score" drop constraint "bid_score_bid_id_foreign";`);
    this.addSql(`alter table "contract_milestone" drop constraint "contract_milestone_contract_id_foreign";`);
    this.addSql(
      `alter table "contract_evaluation" drop constraint "contract_evaluation_contract_id_foreign";`,
    );
    this.addSql(`alter table "rank_condition" drop constraint "rank_condition_rank_id_foreign";`);
    this.addSql(`alter table "rank_promotion" drop constraint "rank_promotion_rank_id_foreign";`);
    this.addSql(`alter table "rank_holding" drop constraint "rank_holding_rank_id_foreign";`);
    this.addSql(`alter table "rank_holding" drop constraint "rank_holding_promotion_id_foreign";`);
    this.addSql(`alter table "registration" drop constraint "registration_application_id_foreign";`);
    this.addSql(
      `alter table "registration_notice" drop constraint "registration_notice_registration_id_foreign";`,
    );
    this.addSql(`alter table "reward_nomination" drop constraint "reward_nomination_programme_id_foreign";`);
    this.addSql(`alter table "reward_objection" drop constraint "reward_objection_nomination_id_foreign";`);
    this.addSql(`alter table "reward_review" drop constraint "reward_review_nomination_id_foreign";`);
    this.addSql(`alter table "scorecard_comment" drop constraint "scorecard_comment_scorecard_id_foreign";`);
    this.addSql(`alter table "scorecard_line" drop constraint "scorecard_line_scorecard_id_foreign";`);
    this.addSql(`alter table "bid_score" drop constraint "bid_score_item_id_foreign";`);
    this.addSql(`alter table "guidance_case" drop constraint "guidance_case_seeker_id_foreign";`);
    this.addSql(`alter table "referral" drop constraint "referral_seeker_id_foreign";`);
    this.addSql(`alter table "job_offer" drop constraint "job_offer_seeker_id_foreign";`);
    this.addSql(`alter table "standard_version" drop constraint "standard_version_standard_id_foreign";`);
    this.addSql(`alter table "standard_adoption" drop constraint "standard_adoption_edition_id_foreign";`);
    this.addSql(`alter table "tenancy_assessment" drop constraint "tenancy_assessment_tenancy_id_foreign";`);
    this.addSql(`alter table "tenancy_support" drop constraint "tenancy_support_tenancy_id_foreign";`);
    this.addSql(`alter table "training_course" drop constraint "training_course_base_id_foreign";`);
    this.addSql(`alter table "training_course" drop constraint "training_course_plan_id_foreign";`);
    this.addSql(`alter table "training_session" drop constraint "training_session_course_id_foreign";`);
    this.addSql(`alter table "training_enrolment" drop constraint "training_enrolment_session_id_foreign";`);
    this.addSql(
      `alter table "training_attendance" drop constraint "training_attendance_session_id_foreign";`,
    );
    this.addSql(`alter table "teacher_placement" drop constraint "teacher_placement_programme_id_foreign";`);
    this.addSql(`alter table "referral" drop constraint "referral_vacancy_id_foreign";`);
    this.addSql(`alter table "job_offer" drop constraint "job_offer_vacancy_id_foreign";`);
    this.addSql(`alter table "volunteer_pairing" drop constraint "volunteer_pairing_volunteer_id_foreign";`);
    this.addSql(`alter table "volunteer_service" drop constraint "volunteer_service_volunteer_id_foreign";`);

    this.addSql(`drop table if exists "appraisal_indicator_set" cascade;`);
    this.addSql(`drop table if exists "appraisal_indicator" cascade;`);
    this.addSql(`drop table if exists "appraisal_period" cascade;`);
    this.addSql(`drop table if exists "cancellation_ground" cascade;`);
    this.addSql(`drop table if exists "development_target" cascade;`);
    this.addSql(`drop table if exists "community_class" cascade;`);
    this.addSql(`drop table if exists "campaign" cascade;`);
    this.addSql(`drop table if exists "area_flag" cascade;`);
    this.addSql(`drop table if exists "ethics_code" cascade;`);
    this.addSql(`drop table if exists "incubation_base" cascade;`);
    this.addSql(`drop table if exists "base_service" cascade;`);
    this.addSql(`drop table if exists "guidance_window" cascade;`);
    this.addSql(`drop table if exists "job_fair" cascade;`);
    this.addSql(`drop table if exists "fair_booth" cascade;`);
    this.addSql(`drop table if exists "pilot" cascade;`);
    this.addSql(`drop table if exists "joint_activity" cascade;`);
    this.addSql(`drop table if exists "exam_pass" cascade;`);
    this.addSql(`drop table if exists "exam_attempt" cascade;`);
    this.addSql(`drop table if exists "ethics_acknowledgement" cascade;`);
    this.addSql(`drop table if exists "education_credit" cascade;`);
    this.addSql(`drop table if exists "degree_credit" cascade;`);
    this.addSql(`drop table if exists "complaint" cascade;`);
    this.addSql(`drop table if exists "disciplinary_case" cascade;`);
    this.addSql(`drop table if exists "body_membership" cascade;`);
    this.addSql(`drop table if exists "appraisal" cascade;`);
    this.addSql(`drop table if exists "appraisal_result" cascade;`);
    this.addSql(`drop table if exists "appraisal_rating" cascade;`);
    this.addSql(`drop table if exists "appraisal_score" cascade;`);
    this.addSql(`drop table if exists "appraisal_appeal" cascade;`);
    this.addSql(`drop table if exists "public_notice" cascade;`);
    this.addSql(`drop table if exists "notice_objection" cascade;`);
    this.addSql(`drop table if exists "purchase_project" cascade;`);
    this.addSql(`drop table if exists "purchase_call" cascade;`);
    this.addSql(`drop table if exists "panel_member" cascade;`);
    this.addSql(`drop table if exists "panel_link" cascade;`);
    this.addSql(`drop table if exists "bid" cascade;`);
    this.addSql(`drop table if exists "purchase_contract" cascade;`);
    this.addSql(`drop table if exists "contract_milestone" cascade;`);
    this.addSql(`drop table if exists "contract_evaluation" cascade;`);
    this.addSql(`drop table if exists "rank" cascade;`);
    this.addSql(`drop table if exists "rank_condition" cascade;`);
    this.addSql(`drop table if exists "rank_promotion" cascade;`);
    this.addSql(`drop table if exists "rank_holding" cascade;`);
    this.addSql(`drop table if exists "registration_application" cascade;`);
    this.addSql(`drop table if exists "registration" cascade;`);
    this.addSql(`drop table if exists "registration_notice" cascade;`);
    this.addSql(`drop table if exists "registration_scheme" cascade;`);
    this.addSql(`drop table if exists "reward_programme" cascade;`);
    this.addSql(`drop table if exists "reward_nomination" cascade;`);
    this.addSql(`drop table if exists "reward_objection" cascade;`);
    this.addSql(`drop table if exists "reward_review" cascade;`);
    this.addSql(`drop table if exists "sanction" cascade;`);
    this.addSql(`drop table if exists "scorecard" cascade;`);
    this.addSql(`drop table if exists "scorecard_comment" cascade;`);
    this.addSql(`drop table if exists "scorecard_line" cascade;`);
    this.addSql(`drop table if exists "scoring_item" cascade;`);
    this.addSql(`drop table if exists "bid_score" cascade;`);
    this.addSql(`drop table if exists "seeker" cascade;`);
    this.addSql(`drop table if exists "guidance_case" cascade;`);
    this.addSql(`drop table if exists "service_standard" cascade;`);
    this.addSql(`drop table if exists "special_expert" cascade;`);
    this.addSql(`drop table if exists "standard_version" cascade;`);
    this.addSql(`drop table if exists "standard_adoption" cascade;`);
    this.addSql(`drop table if exists "supervision_session" cascade;`);
    this.addSql(`drop table if exists "tenancy" cascade;`);
    this.addSql(`drop table if exists "tenancy_assessment" cascade;`);
    this.addSql(`drop table if exists "tenancy_support" cascade;`);
    this.addSql(`drop table if exists "training_base" cascade;`);
    this.addSql(`drop table if exists "training_plan" cascade;`);
    this.addSql(`drop table if exists "training_course" cascade;`);
    this.addSql(`drop table if exists "training_session" cascade;`);
    this.addSql(`drop table if exists "training_enrolment" cascade;`);
    this.addSql(`drop table if exists "training_attendance" cascade;`);
    this.addSql(`drop table if exists "typical_case" cascade;`);
    this.addSql(`drop table if exists "university_programme" cascade;`);
    this.addSql(`drop table if exists "teacher_placement" cascade;`);
    this.addSql(`drop table if exists "vacancy" cascade;`);
    this.addSql(`drop table if exists "referral" cascade;`);
    this.addSql(`drop table if exists "job_offer" cascade;`);
    this.addSql(`drop table if exists "volunteer" cascade;`);
    this.addSql(`drop table if exists "volunteer_pairing" cascade;`);
    this.addSql(`drop table if exists "volunteer_service" cascade;`);

    this.addSql(`alter table "change_request" drop constraint "change_request_realm_check";`);
    this.addSql(
      `alter table "change_request" add constraint "change_request_realm_check" check ("realm" in ('BUSINESS', 'ADMINISTRATION'));`,
    );

    this.addSql(`alter table "institution" drop constraint "institution_funding_class_check";`);
    this.addSql(
      `alter table "institution" drop column "funding_class", drop column "established_on", drop column "deregistered_on";`,
    );
  }
}
