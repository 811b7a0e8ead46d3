import { Migration } from '@mikro-orm/migrations';

export class Migration20261125031117 extends Migration {
  override name = 'Migration20261125031117';

  override up(): void | Promise<void> {
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
      `alter table "institution" add "funding_class" text null, add "established_on" date null, add "deregistered_on" date null;`,
    );
    this.addSql(
      `alter table "institution" add constraint "institution_funding_class_check" check ("funding_class" in ('CLASS_I', 'CLASS_II', 'FISCAL_MASS'));`,
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
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "base_service" drop constraint "base_service_base_id_foreign";`);
    this.addSql(`alter table "tenancy" drop constraint "tenancy_base_id_foreign";`);
    this.addSql(`alter table "guidance_case" drop constraint "guidance_case_window_id_foreign";`);
    this.addSql(`alter table "referral" drop constraint "referral_window_id_foreign";`);
    this.addSql(`alter table "fair_booth" drop constraint "fair_booth_fair_id_foreign";`);
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
    this.addSql(`alter table "bid_score" drop constraint "bid_score_item_id_foreign";`);
    this.addSql(`alter table "guidance_case" drop constraint "guidance_case_seeker_id_foreign";`);
    this.addSql(`alter table "referral" drop constraint "referral_seeker_id_foreign";`);
    this.addSql(`alter table "job_offer" drop constraint "job_offer_seeker_id_foreign";`);
    this.addSql(`alter table "tenancy_assessment" drop constraint "tenancy_assessment_tenancy_id_foreign";`);
    this.addSql(`alter table "tenancy_support" drop constraint "tenancy_support_tenancy_id_foreign";`);
    this.addSql(`alter table "referral" drop constraint "referral_vacancy_id_foreign";`);
    this.addSql(`alter table "job_offer" drop constraint "job_offer_vacancy_id_foreign";`);

    this.addSql(`drop table if exists "incubation_base" cascade;`);
    this.addSql(`drop table if exists "base_service" cascade;`);
    this.addSql(`drop table if exists "guidance_window" cascade;`);
    this.addSql(`drop table if exists "job_fair" cascade;`);
    this.addSql(`drop table if exists "fair_booth" cascade;`);
    this.addSql(`drop table if exists "purchase_project" cascade;`);
    this.addSql(`drop table if exists "purchase_call" cascade;`);
    this.addSql(`drop table if exists "panel_member" cascade;`);
    this.addSql(`drop table if exists "panel_link" cascade;`);
    this.addSql(`drop table if exists "bid" cascade;`);
    this.addSql(`drop table if exists "purchase_contract" cascade;`);
    this.addSql(`drop table if exists "contract_milestone" cascade;`);
    this.addSql(`drop table if exists "contract_evaluation" cascade;`);
    this.addSql(`drop table if exists "scoring_item" cascade;`);
    this.addSql(`drop table if exists "bid_score" cascade;`);
    this.addSql(`drop table if exists "seeker" cascade;`);
    this.addSql(`drop table if exists "guidance_case" cascade;`);
    this.addSql(`drop table if exists "tenancy" cascade;`);
    this.addSql(`drop table if exists "tenancy_assessment" cascade;`);
    this.addSql(`drop table if exists "tenancy_support" cascade;`);
    this.addSql(`drop table if exists "vacancy" cascade;`);
    this.addSql(`drop table if exists "referral" cascade;`);
    this.addSql(`drop table if exists "job_offer" cascade;`);

    this.addSql(`alter table "institution" drop constraint "institution_funding_class_check";`);
    this.addSql(
      `alter table "institution" drop column "funding_class", drop column "established_on", drop column "deregistered_on";`,
    );
  }
}
