import { Migration } from '@mikro-orm/migrations';

export class Migration20261123224901 extends Migration {
  override name = 'Migration20261123224901';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "code" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "list" text not null, "code" text not null, "name" text not null, "position" int not null);`,
    );
    this.addSql(`create index "code_list_id_index" on "code" ("list", "id");`);
    this.addSql(`alter table "code" add constraint "code_list_code_unique" unique ("list", "code");`);

    this.addSql(
      `create table "division" ("id" text collate "C" not null, "name" text not null, "pinyin" text null, "initials" text null, "level" text not null, "parent_id" text collate "C" null, "community_kind" text null, "valid_from" date null, "valid_to" date null, "former_names" jsonb null, primary key ("id"));`,
    );
    this.addSql(`create index "division_level_id_index" on "division" ("level", "id");`);
    this.addSql(`create index "division_parent_id_id_index" on "division" ("parent_id", "id");`);

    this.addSql(
      `create table "division_succession" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "from_id" text collate "C" not null, "to_id" text collate "C" not null, "since" date not null, "basis" text not null);`,
    );
    this.addSql(
      `create index "division_succession_from_id_id_index" on "division_succession" ("from_id", "id");`,
    );
    this.addSql(
      `create index "division_succession_to_id_id_index" on "division_succession" ("to_id", "id");`,
    );

    this.addSql(
      `create table "flow" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "key" text not null, "edition" int not null, "name" text not null, "since" date not null, "retired" boolean not null default false, "definition" jsonb not null);`,
    );
    this.addSql(`alter table "flow" add constraint "flow_key_edition_unique" unique ("key", "edition");`);

    this.addSql(
      `create table "holiday" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "day" date not null, "working" boolean not null, "name" text not null);`,
    );
    this.addSql(`create index "holiday_working_id_index" on "holiday" ("working", "id");`);
    this.addSql(`alter table "holiday" add constraint "holiday_day_unique" unique ("day");`);

    this.addSql(
      `create table "institution" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "name" text not null, "pinyin" text null, "initials" text null, "kind" text not null, "sector" text not null, "division_id" text collate "C" not null, "credit_code" text null, "credit_code_override" text null, "host_kind" text null, "public_benefit" boolean not null default false, "contact_name" text null, "contact_phone" text null, "address" text null, "remark" text null);`,
    );
    this.addSql(`create index "institution_kind_id_index" on "institution" ("kind", "id");`);
    this.addSql(`create index "institution_sector_id_index" on "institution" ("sector", "id");`);
    this.addSql(`create index "institution_division_id_id_index" on "institution" ("division_id", "id");`);
    this.addSql(
      `create index "institution_public_benefit_id_index" on "institution" ("public_benefit", "id");`,
    );
    this.addSql(
      `alter table "institution" add constraint "institution_credit_code_unique" unique ("credit_code");`,
    );

    this.addSql(
      `create table "inspection" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "institution_id" bigint not null, "year" int not null, "result" text not null, "remark" text null, "scope_division" text collate "C" null, "scope_sector" text null, "scope_institution" bigint null);`,
    );
    this.addSql(
      `create index "inspection_institution_id_id_index" on "inspection" ("institution_id", "id");`,
    );
    this.addSql(`create index "inspection_year_id_index" on "inspection" ("year", "id");`);
    this.addSql(`create index "inspection_result_id_index" on "inspection" ("result", "id");`);
    this.addSql(`create index "inspection_scope_division_index" on "inspection" ("scope_division");`);
    this.addSql(
      `alter table "inspection" add constraint "inspection_institution_id_year_unique" unique ("institution_id", "year");`,
    );

    this.addSql(
      `create table "grade" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "institution_id" bigint not null, "grade" text not null, "awarded_on" date not null, "valid_until" date null, "awarded_by" text null, "scope_division" text collate "C" null, "scope_sector" text null, "scope_institution" bigint null);`,
    );
    this.addSql(`create index "grade_institution_id_id_index" on "grade" ("institution_id", "id");`);
    this.addSql(`create index "grade_grade_id_index" on "grade" ("grade", "id");`);
    this.addSql(`create index "grade_scope_division_index" on "grade" ("scope_division");`);
    this.addSql(
      `alter table "grade" add constraint "grade_institution_id_awarded_on_unique" unique ("institution_id", "awarded_on");`,
    );

    this.addSql(
      `create table "office" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "name" text not null, "division_id" text collate "C" not null, "sector" text null);`,
    );
    this.addSql(`create index "office_name_id_index" on "office" ("name", "id");`);
    this.addSql(`create index "office_division_id_id_index" on "office" ("division_id", "id");`);
    this.addSql(`create index "office_sector_id_index" on "office" ("sector", "id");`);

    this.addSql(
      `create table "duty" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "office_id" bigint not null, "kind" text not null, "since" date not null, "until" date null);`,
    );
    this.addSql(`create index "duty_office_id_id_index" on "duty" ("office_id", "id");`);
    this.addSql(`create index "duty_kind_id_index" on "duty" ("kind", "id");`);

    this.addSql(
      `create table "account" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "username" text not null, "name" text not null, "office_id" bigint null, "disabled" boolean not null default false);`,
    );
    this.addSql(`create index "account_office_id_id_index" on "account" ("office_id", "id");`);
    this.addSql(`create index "account_disabled_id_index" on "account" ("disabled", "id");`);
    this.addSql(`alter table "account" add constraint "account_username_unique" unique ("username");`);

    this.addSql(
      `create table "grant" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "account_id" bigint not null, "role" text not null, "division_id" text collate "C" null, "sector" text null, "since" date not null, "until" date null, "more_divisions" jsonb null, "subject" int null, "delegator_id" bigint null);`,
    );
    this.addSql(`create index "grant_account_id_id_index" on "grant" ("account_id", "id");`);
    this.addSql(`create index "grant_role_id_index" on "grant" ("role", "id");`);
    this.addSql(`create index "grant_division_id_id_index" on "grant" ("division_id", "id");`);
    this.addSql(`create index "grant_delegator_id_id_index" on "grant" ("delegator_id", "id");`);

    this.addSql(
      `create table "delegation" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "delegator_id" bigint not null, "delegate_id" bigint not null, "delegator_name" text not null, "delegate_name" text not null, "since" date not null, "until" date not null, "reason" text null, "grant_id" bigint not null);`,
    );
    this.addSql(`create index "delegation_delegator_id_id_index" on "delegation" ("delegator_id", "id");`);
    this.addSql(`create index "delegation_delegate_id_id_index" on "delegation" ("delegate_id", "id");`);

    this.addSql(
      `create table "credential" ("account_id" bigint not null, "password_hash" text not null, "must_change" boolean not null default true, "failures" int not null default 0, "locked_until" timestamptz(3) null, primary key ("account_id"));`,
    );

    this.addSql(
      `create table "change_request" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "title" text not null, "state" text not null, "resource" text not null, "record_id" bigint null, "mode" text not null, "realm" text not null, "maker_id" bigint not null, "maker_name" text not null, "maker_office_name" text null, "note" text null, "division_id" text collate "C" null, "sector" text null, "flow_id" bigint null, "step" int not null default 0, "round" int not null default 1, "step_name" text null, "awaiting_roles" text null, "awaiting_division_id" text collate "C" null, "step_entered_at" timestamptz(3) null, "due_at" timestamptz(3) null, "bulk_allowed" boolean not null default false, "submitted_at" timestamptz(3) null, "decided_at" timestamptz(3) null, "failure" text null, "steps" jsonb null, "idempotency_key" text null, "content_digest" text null);`,
    );
    this.addSql(`create index "change_request_state_id_index" on "change_request" ("state", "id");`);
    this.addSql(`create index "change_request_resource_id_index" on "change_request" ("resource", "id");`);
    this.addSql(`create index "change_request_maker_id_id_index" on "change_request" ("maker_id", "id");`);
    this.addSql(
      `create index "change_request_division_id_id_index" on "change_request" ("division_id", "id");`,
    );
    this.addSql(`create index "change_request_sector_id_index" on "change_request" ("sector", "id");`);
    this.addSql(`create index "change_request_flow_id_id_index" on "change_request" ("flow_id", "id");`);
    this.addSql(
      `create index "change_request_awaiting_division_id_id_index" on "change_request" ("awaiting_division_id", "id");`,
    );
    this.addSql(`create index "change_request_due_at_id_index" on "change_request" ("due_at", "id");`);
    this.addSql(
      `create index "change_request_submitted_at_id_index" on "change_request" ("submitted_at", "id");`,
    );
    this.addSql(
      `create index "change_request_resource_record_id_state_index" on "change_request" ("resource", "record_id", "state");`,
    );
    this.addSql(
      `create index "change_request_maker_id_state_index" on "change_request" ("maker_id", "state");`,
    );
    this.addSql(
      `alter table "change_request" add constraint "change_request_id_maker_id_unique" unique ("id", "maker_id");`,
    );

    this.addSql(
      `create table "decision" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "request_id" bigint not null, "round" int not null, "step" int not null, "step_name" text not null, "verdict" text not null, "checker_id" bigint not null, "checker_name" text not null, "checker_role" text not null, "reason" text null, "decided_at" timestamptz(3) not null, "maker_id" bigint not null, "idempotency_key" text null, "scope_division" text collate "C" null, "scope_sector" text null, "scope_realm" text null, "scope_account" bigint null);`,
    );
    this.addSql(`create index "decision_request_id_id_index" on "decision" ("request_id", "id");`);
    this.addSql(`create index "decision_checker_id_id_index" on "decision" ("checker_id", "id");`);
    this.addSql(`create index "decision_scope_division_index" on "decision" ("scope_division");`);
    this.addSql(
      `alter table "decision" add constraint "decision_request_id_round_step_checker_id_unique" unique ("request_id", "round", "step", "checker_id");`,
    );

    this.addSql(
      `create table "comment" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "request_id" bigint not null, "author_id" bigint not null, "author_name" text not null, "text" text not null, "scope_division" text collate "C" null, "scope_sector" text null, "scope_realm" text null, "scope_account" bigint null);`,
    );
    this.addSql(`create index "comment_request_id_id_index" on "comment" ("request_id", "id");`);
    this.addSql(`create index "comment_author_id_id_index" on "comment" ("author_id", "id");`);
    this.addSql(`create index "comment_scope_division_index" on "comment" ("scope_division");`);

    this.addSql(
      `create table "change_operation" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "request_id" bigint not null, "seq" int not null, "kind" text not null, "record_id" bigint not null, "resource" text not null, "resource_label" text not null, "record_name" text not null, "state" text not null, "error_text" text null, "base_version" int null, "patch" jsonb not null, "base" jsonb not null, "scope_division" text collate "C" null, "scope_sector" text null, "scope_realm" text null, "scope_account" bigint null);`,
    );
    this.addSql(
      `create index "change_operation_request_id_id_index" on "change_operation" ("request_id", "id");`,
    );
    this.addSql(
      `create index "change_operation_resource_record_id_index" on "change_operation" ("resource", "record_id");`,
    );
    this.addSql(
      `create index "change_operation_scope_division_index" on "change_operation" ("scope_division");`,
    );

    this.addSql(
      `create table "audit_entry" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "shard" int not null, "seq" int not null, "at" timestamptz(3) not null, "account_id" bigint null, "role" text null, "action" text not null, "resource" text null, "record_id" bigint null, "request_id" bigint null, "detail" jsonb null, "previous" text not null, "digest" text not null);`,
    );
    this.addSql(`create index "audit_entry_at_id_index" on "audit_entry" ("at", "id");`);
    this.addSql(`create index "audit_entry_account_id_id_index" on "audit_entry" ("account_id", "id");`);
    this.addSql(`create index "audit_entry_action_id_index" on "audit_entry" ("action", "id");`);
    this.addSql(
      `alter table "audit_entry" add constraint "audit_entry_shard_seq_unique" unique ("shard", "seq");`,
    );

    this.addSql(
      `create table "access_token" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "name" text not null, "account_id" bigint not null, "grant_id" bigint not null, "expires_on" date not null, "used_at" timestamptz(3) null, "digest" text not null);`,
    );
    this.addSql(`alter table "access_token" add constraint "access_token_digest_unique" unique ("digest");`);
    this.addSql(`create index "access_token_account_id_id_index" on "access_token" ("account_id", "id");`);
    this.addSql(`create index "access_token_grant_id_id_index" on "access_token" ("grant_id", "id");`);

    this.addSql(
      `create table "policy_parameter" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "key" text not null, "title" text not null, "valid_from" date null, "value" text not null, "unit" text null, "clause" text not null, "remark" text null);`,
    );
    this.addSql(`create index "policy_parameter_key_id_index" on "policy_parameter" ("key", "id");`);
    this.addSql(`create index "policy_parameter_clause_id_index" on "policy_parameter" ("clause", "id");`);
    this.addSql(
      `alter table "policy_parameter" add constraint "policy_parameter_key_valid_from_unique" unique ("key", "valid_from");`,
    );

    this.addSql(
      `create table "post" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "name" text not null, "institution_id" bigint not null, "kind" text not null, "level" text not null, "quota" int not null, "state" text not null default 'PROPOSED', "established_on" date null, "scope_division" text collate "C" null, "scope_sector" text null, "scope_institution" bigint null);`,
    );
    this.addSql(`create index "post_institution_id_id_index" on "post" ("institution_id", "id");`);
    this.addSql(`create index "post_kind_id_index" on "post" ("kind", "id");`);
    this.addSql(`create index "post_level_id_index" on "post" ("level", "id");`);
    this.addSql(`create index "post_state_id_index" on "post" ("state", "id");`);
    this.addSql(`create index "post_scope_division_index" on "post" ("scope_division");`);

    this.addSql(
      `create table "practitioner" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "name" text not null, "pinyin" text null, "initials" text null, "document_type" text not null default 'CITIZEN_ID', "document_number_cipher" text not null, "document_number_blind" text not null, "document_number_mask" text not null, "sex" text null, "birth_date" date null, "ethnic_group" text null, "political_status" text null, "education" text null, "degree" text null, "major" text null, "division_id" text collate "C" not null, "sector" text not null, "institution_id" bigint null, "engagement" text not null default 'ON_POST', "service_role" text not null default 'SERVICE', "community_worker" boolean not null default false, "practising_since" date null, "mobile_cipher" text null, "mobile_blind" text null, "mobile_mask" text null, "remark" text null);`,
    );
    this.addSql(`create index "practitioner_name_id_index" on "practitioner" ("name", "id");`);
    this.addSql(`create index "practitioner_sex_id_index" on "practitioner" ("sex", "id");`);
    this.addSql(`create index "practitioner_education_id_index" on "practitioner" ("education", "id");`);
    this.addSql(`create index "practitioner_division_id_id_index" on "practitioner" ("division_id", "id");`);
    this.addSql(`create index "practitioner_sector_id_index" on "practitioner" ("sector", "id");`);
    this.addSql(
      `create index "practitioner_institution_id_id_index" on "practitioner" ("institution_id", "id");`,
    );
    this.addSql(`create index "practitioner_engagement_id_index" on "practitioner" ("engagement", "id");`);
    this.addSql(
      `create index "practitioner_community_worker_id_index" on "practitioner" ("community_worker", "id");`,
    );
    this.addSql(
      `create index "practitioner_mobile_blind_id_index" on "practitioner" ("mobile_blind", "id");`,
    );
    this.addSql(
      `create index "practitioner_name_birth_date_index" on "practitioner" ("name", "birth_date");`,
    );
    this.addSql(
      `create index "practitioner_sector_division_id_id_index" on "practitioner" ("sector", "division_id", "id");`,
    );
    this.addSql(
      `alter table "practitioner" add constraint "practitioner_document_number_blind_unique" unique ("document_number_blind");`,
    );

    this.addSql(
      `create table "equivalence" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "practitioner_id" bigint not null, "level" text not null, "recognized_on" date not null, "document_number" text null, "basis" text not null, "scope_division" text collate "C" null, "scope_sector" text null, "scope_institution" bigint null, "scope_person" bigint null);`,
    );
    this.addSql(
      `create index "equivalence_practitioner_id_id_index" on "equivalence" ("practitioner_id", "id");`,
    );
    this.addSql(`create index "equivalence_level_id_index" on "equivalence" ("level", "id");`);
    this.addSql(`create index "equivalence_scope_division_index" on "equivalence" ("scope_division");`);

    this.addSql(
      `create table "certificate" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "practitioner_id" bigint not null, "level" text not null, "number" text not null, "issued_on" date not null, "issued_by" text null, "scope_division" text collate "C" null, "scope_sector" text null, "scope_institution" bigint null, "scope_person" bigint null);`,
    );
    this.addSql(
      `create index "certificate_practitioner_id_id_index" on "certificate" ("practitioner_id", "id");`,
    );
    this.addSql(`create index "certificate_level_id_index" on "certificate" ("level", "id");`);
    this.addSql(`create index "certificate_issued_on_id_index" on "certificate" ("issued_on", "id");`);
    this.addSql(`create index "certificate_scope_division_index" on "certificate" ("scope_division");`);
    this.addSql(`alter table "certificate" add constraint "certificate_number_unique" unique ("number");`);
    this.addSql(
      `alter table "certificate" add constraint "certificate_practitioner_id_level_unique" unique ("practitioner_id", "level");`,
    );

    this.addSql(
      `create table "appointment" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "practitioner_id" bigint not null, "post_id" bigint not null, "start_on" date not null, "end_on" date null, "document_number" text null, "scope_division" text collate "C" null, "scope_sector" text null, "scope_institution" bigint null, "scope_person" bigint null);`,
    );
    this.addSql(
      `create index "appointment_practitioner_id_id_index" on "appointment" ("practitioner_id", "id");`,
    );
    this.addSql(`create index "appointment_post_id_id_index" on "appointment" ("post_id", "id");`);
    this.addSql(`create index "appointment_scope_division_index" on "appointment" ("scope_division");`);

    this.addSql(
      `create table "session" ("digest" text not null, "account_id" bigint not null, "grant_id" bigint null, "started_at" timestamptz(3) not null, "seen_at" timestamptz(3) not null, "address" text null, primary key ("digest"));`,
    );

    this.addSql(
      `create table "stored_file" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "name" text not null, "media_type" text not null, "size" int not null, "digest" text not null, "owner_id" bigint not null, "content" bytea not null);`,
    );
    this.addSql(`create index "stored_file_owner_id_id_index" on "stored_file" ("owner_id", "id");`);

    this.addSql(
      `create table "attachment" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "request_id" bigint not null, "file_id" bigint not null, "file_name" text not null, "size" int not null, "scope_division" text collate "C" null, "scope_sector" text null, "scope_realm" text null, "scope_account" bigint null);`,
    );
    this.addSql(`create index "attachment_request_id_id_index" on "attachment" ("request_id", "id");`);
    this.addSql(`create index "attachment_file_id_id_index" on "attachment" ("file_id", "id");`);
    this.addSql(`create index "attachment_scope_division_index" on "attachment" ("scope_division");`);

    this.addSql(
      `alter table "division" add constraint "division_parent_id_foreign" foreign key ("parent_id") references "division" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "division" add constraint "division_level_check" check ("level" in ('CITY', 'COUNTY', 'TOWN', 'COMMUNITY'));`,
    );
    this.addSql(
      `alter table "division" add constraint "division_community_kind_check" check ("community_kind" in ('RESIDENTS', 'VILLAGE'));`,
    );

    this.addSql(
      `alter table "division_succession" add constraint "division_succession_from_id_foreign" foreign key ("from_id") references "division" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "division_succession" add constraint "division_succession_to_id_foreign" foreign key ("to_id") references "division" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "division_succession" add constraint "division_succession_basis_check" check ("basis" in ('DECREE', 'NAME'));`,
    );

    this.addSql(
      `alter table "institution" add constraint "institution_division_id_foreign" foreign key ("division_id") references "division" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "institution" add constraint "institution_kind_check" check ("kind" in ('ORGAN', 'MASS_ORGANIZATION', 'PUBLIC_INSTITUTION', 'COMMITTEE', 'SOCIAL_GROUP', 'PRIVATE_NON_ENTERPRISE', 'FOUNDATION', 'ENTERPRISE'));`,
    );
    this.addSql(
      `alter table "institution" add constraint "institution_sector_check" check ("sector" in ('CIVIL_AFFAIRS', 'TRADE_UNION', 'YOUTH_LEAGUE', 'WOMENS_FEDERATION', 'DISABLED_FEDERATION', 'EDUCATION', 'HEALTH', 'JUSTICE', 'OTHER'));`,
    );
    this.addSql(
      `alter table "institution" add constraint "institution_host_kind_check" check ("host_kind" in ('ELDERLY_HOME', 'DISABLED_HOME', 'CHILDREN_HOME', 'ADOPTION', 'WOMEN_CHILDREN_AID', 'WORKER_AID', 'FAMILY_SERVICE', 'YOUTH_SERVICE', 'SOCIAL_RELIEF', 'SPECIAL_CARE'));`,
    );

    this.addSql(
      `alter table "inspection" add constraint "inspection_institution_id_foreign" foreign key ("institution_id") references "institution" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "inspection" add constraint "inspection_result_check" check ("result" in ('PASSED', 'BASICALLY_PASSED', 'FAILED', 'NOT_INSPECTED'));`,
    );

    this.addSql(
      `alter table "grade" add constraint "grade_institution_id_foreign" foreign key ("institution_id") references "institution" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "grade" add constraint "grade_grade_check" check ("grade" in ('A1', 'A2', 'A3', 'A4', 'A5'));`,
    );

    this.addSql(
      `alter table "office" add constraint "office_division_id_foreign" foreign key ("division_id") references "division" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "office" add constraint "office_sector_check" check ("sector" in ('CIVIL_AFFAIRS', 'TRADE_UNION', 'YOUTH_LEAGUE', 'WOMENS_FEDERATION', 'DISABLED_FEDERATION', 'EDUCATION', 'HEALTH', 'JUSTICE', 'OTHER'));`,
    );

    this.addSql(
      `alter table "duty" add constraint "duty_office_id_foreign" foreign key ("office_id") references "office" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "duty" add constraint "duty_kind_check" check ("kind" in ('COORDINATION', 'REGISTRATION', 'SECTOR', 'FINANCE'));`,
    );

    this.addSql(
      `alter table "account" add constraint "account_office_id_foreign" foreign key ("office_id") references "office" ("id") on update no action on delete restrict;`,
    );

    this.addSql(
      `alter table "grant" add constraint "grant_account_id_foreign" foreign key ("account_id") references "account" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "grant" add constraint "grant_division_id_foreign" foreign key ("division_id") references "division" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "grant" add constraint "grant_delegator_id_foreign" foreign key ("delegator_id") references "account" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "grant" add constraint "grant_role_check" check ("role" in ('COORDINATOR', 'REGISTRAR', 'SECTOR_OFFICER', 'FINANCE_OFFICER', 'INSTITUTION_CLERK', 'PRACTITIONER', 'ANALYST', 'SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDIT_ADMIN'));`,
    );
    this.addSql(
      `alter table "grant" add constraint "grant_sector_check" check ("sector" in ('CIVIL_AFFAIRS', 'TRADE_UNION', 'YOUTH_LEAGUE', 'WOMENS_FEDERATION', 'DISABLED_FEDERATION', 'EDUCATION', 'HEALTH', 'JUSTICE', 'OTHER'));`,
    );

    this.addSql(
      `alter table "delegation" add constraint "delegation_delegator_id_foreign" foreign key ("delegator_id") references "account" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "delegation" add constraint "delegation_delegate_id_foreign" foreign key ("delegate_id") references "account" ("id") on update no action on delete restrict;`,
    );

    this.addSql(
      `alter table "credential" add constraint "credential_account_id_foreign" foreign key ("account_id") references "account" ("id") on update cascade on delete cascade;`,
    );

    this.addSql(
      `alter table "change_request" add constraint "change_request_maker_id_foreign" foreign key ("maker_id") references "account" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "change_request" add constraint "change_request_division_id_foreign" foreign key ("division_id") references "division" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "change_request" add constraint "change_request_flow_id_foreign" foreign key ("flow_id") references "flow" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "change_request" add constraint "change_request_awaiting_division_id_foreign" foreign key ("awaiting_division_id") references "division" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "change_request" add constraint "change_request_state_check" check ("state" in ('DRAFT', 'PENDING', 'RETURNED', 'APPLIED', 'REJECTED', 'WITHDRAWN', 'CONFLICT'));`,
    );
    this.addSql(
      `alter table "change_request" add constraint "change_request_mode_check" check ("mode" in ('WHOLE', 'ROWS'));`,
    );
    this.addSql(
      `alter table "change_request" add constraint "change_request_realm_check" check ("realm" in ('BUSINESS', 'ADMINISTRATION'));`,
    );
    this.addSql(
      `alter table "change_request" add constraint "change_request_sector_check" check ("sector" in ('CIVIL_AFFAIRS', 'TRADE_UNION', 'YOUTH_LEAGUE', 'WOMENS_FEDERATION', 'DISABLED_FEDERATION', 'EDUCATION', 'HEALTH', 'JUSTICE', 'OTHER'));`,
    );

    this.addSql(
      `alter table "decision" add constraint "decision_request_id_foreign" foreign key ("request_id") references "change_request" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "decision" add constraint "decision_checker_id_foreign" foreign key ("checker_id") references "account" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "decision" add constraint "maker_is_not_checker" check (maker_id <> checker_id);`,
    );
    this.addSql(
      `alter table "decision" add constraint "decision_verdict_check" check ("verdict" in ('APPROVE', 'RETURN', 'REJECT'));`,
    );

    this.addSql(
      `alter table "comment" add constraint "comment_request_id_foreign" foreign key ("request_id") references "change_request" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "comment" add constraint "comment_author_id_foreign" foreign key ("author_id") references "account" ("id") on update no action on delete restrict;`,
    );

    this.addSql(
      `alter table "change_operation" add constraint "change_operation_request_id_foreign" foreign key ("request_id") references "change_request" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "change_operation" add constraint "change_operation_kind_check" check ("kind" in ('CREATE', 'UPDATE', 'DELETE', 'ACTION'));`,
    );
    this.addSql(
      `alter table "change_operation" add constraint "change_operation_state_check" check ("state" in ('PENDING', 'APPLIED', 'FAILED'));`,
    );

    this.addSql(
      `alter table "audit_entry" add constraint "audit_entry_account_id_foreign" foreign key ("account_id") references "account" ("id") on update no action on delete restrict;`,
    );

    this.addSql(
      `alter table "access_token" add constraint "access_token_account_id_foreign" foreign key ("account_id") references "account" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "access_token" add constraint "access_token_grant_id_foreign" foreign key ("grant_id") references "grant" ("id") on update no action on delete restrict;`,
    );

    this.addSql(
      `alter table "post" add constraint "post_institution_id_foreign" foreign key ("institution_id") references "institution" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "post" add constraint "post_kind_check" check ("kind" in ('PRINCIPAL', 'INCLUDED', 'GENERAL'));`,
    );
    this.addSql(
      `alter table "post" add constraint "post_level_check" check ("level" in ('ASSISTANT', 'MID', 'SENIOR'));`,
    );
    this.addSql(
      `alter table "post" add constraint "post_state_check" check ("state" in ('PROPOSED', 'APPROVED', 'OPEN', 'FILLED', 'FROZEN', 'ABOLISHED'));`,
    );

    this.addSql(
      `alter table "practitioner" add constraint "practitioner_division_id_foreign" foreign key ("division_id") references "division" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "practitioner" add constraint "practitioner_institution_id_foreign" foreign key ("institution_id") references "institution" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "practitioner" add constraint "practitioner_document_type_check" check ("document_type" in ('CITIZEN_ID', 'PASSPORT', 'HK_MACAO_PERMIT', 'TAIWAN_PERMIT', 'FOREIGNER_PERMIT'));`,
    );
    this.addSql(
      `alter table "practitioner" add constraint "practitioner_sex_check" check ("sex" in ('MALE', 'FEMALE', 'UNSTATED', 'UNKNOWN'));`,
    );
    this.addSql(
      `alter table "practitioner" add constraint "practitioner_sector_check" check ("sector" in ('CIVIL_AFFAIRS', 'TRADE_UNION', 'YOUTH_LEAGUE', 'WOMENS_FEDERATION', 'DISABLED_FEDERATION', 'EDUCATION', 'HEALTH', 'JUSTICE', 'OTHER'));`,
    );
    this.addSql(
      `alter table "practitioner" add constraint "practitioner_engagement_check" check ("engagement" in ('ON_POST', 'LEFT', 'RETIRED'));`,
    );
    this.addSql(
      `alter table "practitioner" add constraint "practitioner_service_role_check" check ("service_role" in ('SERVICE', 'SUPERVISION', 'MANAGEMENT'));`,
    );

    this.addSql(
      `alter table "equivalence" add constraint "equivalence_practitioner_id_foreign" foreign key ("practitioner_id") references "practitioner" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "equivalence" add constraint "equivalence_level_check" check ("level" in ('ASSISTANT', 'MID', 'SENIOR'));`,
    );

    this.addSql(
      `alter table "certificate" add constraint "certificate_practitioner_id_foreign" foreign key ("practitioner_id") references "practitioner" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "certificate" add constraint "certificate_level_check" check ("level" in ('ASSISTANT', 'MID', 'SENIOR'));`,
    );

    this.addSql(
      `alter table "appointment" add constraint "appointment_practitioner_id_foreign" foreign key ("practitioner_id") references "practitioner" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "appointment" add constraint "appointment_post_id_foreign" foreign key ("post_id") references "post" ("id") on update no action on delete restrict;`,
    );

    this.addSql(
      `alter table "session" add constraint "session_account_id_foreign" foreign key ("account_id") references "account" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "session" add constraint "session_grant_id_foreign" foreign key ("grant_id") references "grant" ("id") on delete cascade;`,
    );

    this.addSql(
      `alter table "stored_file" add constraint "stored_file_owner_id_foreign" foreign key ("owner_id") references "account" ("id") on update no action on delete restrict;`,
    );

    this.addSql(
      `alter table "attachment" add constraint "attachment_request_id_foreign" foreign key ("request_id") references "change_request" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "attachment" add constraint "attachment_file_id_foreign" foreign key ("file_id") references "stored_file" ("id") on update no action on delete restrict;`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "division" drop constraint "division_parent_id_foreign";`);
    this.addSql(`alter table "division_succession" drop constraint "division_succession_from_id_foreign";`);
    this.addSql(`alter table "division_succession" drop constraint "division_succession_to_id_foreign";`);
    this.addSql(`alter table "institution" drop constraint "institution_division_id_foreign";`);
    this.addSql(`alter table "office" drop constraint "office_division_id_foreign";`);
    this.addSql(`alter table "grant" drop constraint "grant_division_id_foreign";`);
    this.addSql(`alter table "change_request" drop constraint "change_request_division_id_foreign";`);
    this.addSql(
      `alter table "change_request" drop constraint "change_request_awaiting_division_id_foreign";`,
    );
    this.addSql(`alter table "practitioner" drop constraint "practitioner_division_id_foreign";`);
    this.addSql(`alter table "change_request" drop constraint "change_request_flow_id_foreign";`);
    this.addSql(`alter table "inspection" drop constraint "inspection_institution_id_foreign";`);
    this.addSql(`alter table "grade" drop constraint "grade_institution_id_foreign";`);
    this.addSql(`alter table "post" drop constraint "post_institution_id_foreign";`);
    this.addSql(`alter table "practitioner" drop constraint "practitioner_institution_id_foreign";`);
    this.addSql(`alter table "duty" drop constraint "duty_office_id_foreign";`);
    this.addSql(`alter table "account" drop constraint "account_office_id_foreign";`);
    this.addSql(`alter table "grant" drop constraint "grant_account_id_foreign";`);
    this.addSql(`alter table "grant" drop constraint "grant_delegator_id_foreign";`);
    this.addSql(`alter table "delegation" drop constraint "delegation_delegator_id_foreign";`);
    this.addSql(`alter table "delegation" drop constraint "delegation_delegate_id_foreign";`);
    this.addSql(`alter table "credential" drop constraint "credential_account_id_foreign";`);
    this.addSql(`alter table "change_request" drop constraint "change_request_maker_id_foreign";`);
    this.addSql(`alter table "decision" drop constraint "decision_checker_id_foreign";`);
    this.addSql(`alter table "comment" drop constraint "comment_author_id_foreign";`);
    this.addSql(`alter table "audit_entry" drop constraint "audit_entry_account_id_foreign";`);
    this.addSql(`alter table "access_token" drop constraint "access_token_account_id_foreign";`);
    this.addSql(`alter table "session" drop constraint "session_account_id_foreign";`);
    this.addSql(`alter table "stored_file" drop constraint "stored_file_owner_id_foreign";`);
    this.addSql(`alter table "access_token" drop constraint "access_token_grant_id_foreign";`);
    this.addSql(`alter table "session" drop constraint "session_grant_id_foreign";`);
    this.addSql(`alter table "decision" drop constraint "decision_request_id_foreign";`);
    this.addSql(`alter table "comment" drop constraint "comment_request_id_foreign";`);
    this.addSql(`alter table "change_operation" drop constraint "change_operation_request_id_foreign";`);
    this.addSql(`alter table "attachment" drop constraint "attachment_request_id_foreign";`);
    this.addSql(`alter table "appointment" drop constraint "appointment_post_id_foreign";`);
    this.addSql(`alter table "equivalence" drop constraint "equivalence_practitioner_id_foreign";`);
    this.addSql(`alter table "certificate" drop constraint "certificate_practitioner_id_foreign";`);
    this.addSql(`alter table "appointment" drop constraint "appointment_practitioner_id_foreign";`);
    this.addSql(`alter table "attachment" drop constraint "attachment_file_id_foreign";`);

    this.addSql(`drop table if exists "code" cascade;`);
    this.addSql(`drop table if exists "division" cascade;`);
    this.addSql(`drop table if exists "division_succession" cascade;`);
    this.addSql(`drop table if exists "flow" cascade;`);
    this.addSql(`drop table if exists "holiday" cascade;`);
    this.addSql(`drop table if exists "institution" cascade;`);
    this.addSql(`drop table if exists "inspection" cascade;`);
    this.addSql(`drop table if exists "grade" cascade;`);
    this.addSql(`drop table if exists "office" cascade;`);
    this.addSql(`drop table if exists "duty" cascade;`);
    this.addSql(`drop table if exists "account" cascade;`);
    this.addSql(`drop table if exists "grant" cascade;`);
    this.addSql(`drop table if exists "delegation" cascade;`);
    this.addSql(`drop table if exists "credential" cascade;`);
    this.addSql(`drop table if exists "change_request" cascade;`);
    this.addSql(`drop table if exists "decision" cascade;`);
    this.addSql(`drop table if exists "comment" cascade;`);
    this.addSql(`drop table if exists "change_operation" cascade;`);
    this.addSql(`drop table if exists "audit_entry" cascade;`);
    this.addSql(`drop table if exists "access_token" cascade;`);
    this.addSql(`drop table if exists "policy_parameter" cascade;`);
    this.addSql(`drop table if exists "post" cascade;`);
    this.addSql(`drop table if exists "practitioner" cascade;`);
    this.addSql(`drop table if exists "equivalence" cascade;`);
    this.addSql(`drop table if exists "certificate" cascade;`);
    this.addSql(`drop table if exists "appointment" cascade;`);
    this.addSql(`drop table if exists "session" cascade;`);
    this.addSql(`drop table if exists "stored_file" cascade;`);
    this.addSql(`drop table if exists "attachment" cascade;`);
  }
}
