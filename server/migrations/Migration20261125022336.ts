import { Migration } from '@mikro-orm/migrations';

export class Migration20261125022336 extends Migration {
  override name = 'Migration20261125022336';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "cancellation_ground" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "title" text not null, "clause" text not null, "bar_months" int not null default 0, "since" date null, "until" date null);`,
    );
    this.addSql(
      `alter table "cancellation_ground" add constraint "cancellation_ground_title_unique" unique ("title");`,
    );

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

    this.addSql(`alter table "change_request" drop constraint "change_request_realm_check";`);
    this.addSql(
      `alter table "change_request" add constraint "change_request_realm_check" check ("realm" in ('BUSINESS', 'CONFIDENTIAL', 'ADMINISTRATION'));`,
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
      `alter table "education_credit" add constraint "education_credit_practitioner_id_foreign" foreign key ("practitioner_id") references "practitioner" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "education_credit" add constraint "education_credit_kind_check" check ("kind" in ('DEGREE', 'COURSE', 'CONFERENCE', 'RESEARCH', 'OTHER'));`,
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
      `alter table "supervision_session" add constraint "supervision_session_practitioner_id_foreign" foreign key ("practitioner_id") references "practitioner" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "supervision_session" add constraint "supervision_session_supervisor_id_foreign" foreign key ("supervisor_id") references "practitioner" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "supervision_session" add constraint "supervision_session_form_check" check ("form" in ('INDIVIDUAL', 'GROUP', 'PEER', 'ONSITE'));`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "disciplinary_case" drop constraint "disciplinary_case_ground_id_foreign";`);
    this.addSql(`alter table "registration" drop constraint "registration_ground_id_foreign";`);
    this.addSql(`alter table "sanction" drop constraint "sanction_ground_id_foreign";`);
    this.addSql(`alter table "disciplinary_case" drop constraint "disciplinary_case_complaint_id_foreign";`);
    this.addSql(`alter table "sanction" drop constraint "sanction_disciplinary_case_id_foreign";`);
    this.addSql(`alter table "registration" drop constraint "registration_application_id_foreign";`);
    this.addSql(
      `alter table "registration_notice" drop constraint "registration_notice_registration_id_foreign";`,
    );

    this.addSql(`drop table if exists "cancellation_ground" cascade;`);
    this.addSql(`drop table if exists "exam_pass" cascade;`);
    this.addSql(`drop table if exists "exam_attempt" cascade;`);
    this.addSql(`drop table if exists "education_credit" cascade;`);
    this.addSql(`drop table if exists "complaint" cascade;`);
    this.addSql(`drop table if exists "disciplinary_case" cascade;`);
    this.addSql(`drop table if exists "registration_application" cascade;`);
    this.addSql(`drop table if exists "registration" cascade;`);
    this.addSql(`drop table if exists "registration_notice" cascade;`);
    this.addSql(`drop table if exists "registration_scheme" cascade;`);
    this.addSql(`drop table if exists "sanction" cascade;`);
    this.addSql(`drop table if exists "supervision_session" cascade;`);

    this.addSql(`alter table "change_request" drop constraint "change_request_realm_check";`);
    this.addSql(
      `alter table "change_request" add constraint "change_request_realm_check" check ("realm" in ('BUSINESS', 'ADMINISTRATION'));`,
    );
  }
}
