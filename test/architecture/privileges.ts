const definers = `
  begin_counts
  bump_authority
  carry_out_destruction
  carve_responsibility
  cast_ballot
  category_examples
  check_adjustment
  check_behalf
  check_clue_complaint
  check_clue_step
  check_destruction_item
  check_destruction_step
  check_duplicate
  check_inspection_document
  check_inspection_step
  check_measure
  check_network_task
  check_pledge_signature
  check_pledge_step
  check_predecessor
  check_primary
  check_recusal
  check_responsibility_pledge
  copy_reaches
  check_signature
  check_team
  check_trial_group
  clue_proposal
  could_see
  decide_rule_proposal
  end_poll
  end_sessions
  event_is_last_word
  first_place_is_continuous
  follow_clocks
  forget_old_keys
  grant_users
  hand_to_superior
  heads_of
  is_below
  is_of_a_paper
  judge_document
  keep_administrators_apart
  keep_pledge_text
  keep_signed_letter
  keep_tender_rows
  learn_search_words
  letter_serials
  lift_recusal
  list_assignees
  list_recused
  missing_for_step
  nearest_with_actors
  open_findings_of_project
  orphaned_files
  orphaned_reporters
  place_descendants
  place_document
  place_organization
  quarantined_files
  recuse_account
  recuse_namesakes_above
  recuse_namesakes_of_case
  recuse_the_accused
  recuse_whom_it_reaches
  recused_case_ids
  recused_cases
  reveal_lot
  rewrite_clocks
  rewrite_moved_cases
  room_taken
  running_clocks
  search_by_rarest
  search_by_words
  search_newest
  search_same_text
  search_weights
  search_words_are_old
  subject_of_target
  taken_ocids
  second_lane_agreed
  team_is_complete
  team_of
  was_lifted
  write_pledge_responsibility
  write_pledge_standing
  write_task_responsibility
`;

/** Functions that run with the owner's rights: each is a hole on purpose, and stands here after somebody thought about it. */
export const DEFINERS: readonly string[] = definers.trim().split(/\s+/);

const read = 'SELECT';
const append = 'INSERT SELECT';
const write = 'INSERT SELECT UPDATE';

/** All that the runtime role may do, a table at a time, with some columns at least. It deletes nothing, ever. */
export const PRIVILEGES: Readonly<Record<string, string>> = {
  allegation: write,
  app_user: write,
  appraisal_reference: append,
  audit_event: append,
  authority: read,
  case_assignee: read,
  case_copy: append,
  case_deadline: write,
  case_event: append,
  case_file: write,
  checklist: append,
  checklist_item: append,
  checklist_version: write,
  case_search: write,
  category_choice: append,
  category_model: append,
  case_watch: write,
  clue: write,
  clue_complaint: append,
  clue_disposal: write,
  clue_filing: write,
  clue_inquiry: write,
  clue_lane: write,
  clue_member: write,
  clue_plan: write,
  clue_report: append,
  clue_signature: append,
  complaint: write,
  complaint_distinction: append,
  complaint_note: append,
  complaint_relation: append,
  deadline_adjustment: append,
  deputation: write,
  destruction_item: append,
  destruction_list: write,
  document: append,
  document_series: write,
  finding_handover: write,
  idempotency: append,
  inspection: write,
  inspection_finding: write,
  inspection_member: write,
  inspection_paper: append,
  interference: append,
  job: write,
  letter_batch: append,
  letter_template: write,
  legal_hold: write,
  lot: write,
  lot_secret: 'INSERT',
  measure: write,
  network_body: write,
  network_meeting: append,
  network_member: write,
  network_task: write,
  number_series: write,
  organization: write,
  organization_move: read,
  person: write,
  phrase: write,
  pledge: write,
  pledge_accountability: append,
  pledge_ballot_code: 'INSERT',
  pledge_ballot_count: read,
  pledge_campaign: append,
  pledge_poll: write,
  pledge_signature: append,
  pledge_standing: read,
  pledge_target: append,
  post: write,
  programme: write,
  programme_fact: append,
  project: write,
  project_stage: write,
  recommendation: write,
  recommendation_amendment: write,
  recommendation_answer: append,
  recommendation_print: append,
  recommendation_reviewer: write,
  recommendation_superseded: read,
  rectification_item: write,
  recusal: append,
  recusal_lift: append,
  regulation: write,
  regulation_requirement: append,
  responsibility: write,
  responsibility_freeze: append,
  responsibility_subject: write,
  role_grant: write,
  retention_rule: read,
  rule_deadline: read,
  rule_proposal: write,
  session: write,
  red_flag_setting: append,
  tender: write,
  tender_award: write,
  tender_bid: write,
  tender_challenge: write,
  tender_lot: write,
  tender_observation: append,
  tender_saving: write,
  suggestion_notice: write,
  suggestion_notice_source: append,
  station_diary: write,
  supervision_task: write,
  supervision_theme: append,
  work_calendar_day: read,
  work_calendar_year: read,
  work_suggestion: write,
  workflow_actor: read,
  working_group: append,
  workflow_separation: read,
  workflow_transition: read,
};
