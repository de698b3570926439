import { Problem, type ProblemCode } from '../../domain/problems.js';

/** Constraints whose breach has a better word than "conflicting change". */
const byConstraint: Readonly<Record<string, ProblemCode>> = {
  administrators_are_exclusive: 'administrators-are-exclusive',
  grant_approver_is_not_proposer: 'separation-of-duty',
  grant_is_not_to_oneself: 'separation-of-duty',
  deputation_approver_is_not_acting: 'separation-of-duty',
  case_event_duties_are_separated: 'separation-of-duty',
  recusal_lift_is_not_by_subordinate: 'separation-of-duty',
  rule_proposal_approver_is_not_proposer: 'separation-of-duty',
  rule_proposal_is_decided_once: 'transition-not-open',
  rule_deadline_versions_follow_each_other: 'conflicting-change',
  programme_code_is_unique: 'already-exists',
  recusal_lift_is_not_by_recused: 'separation-of-duty',
  recusal_lift_takes_two_people: 'separation-of-duty',
  recusal_lift_pkey: 'separation-of-duty',
  case_event_acts_for_no_recused: 'separation-of-duty',
  recusal_is_in_force: 'guard-not-satisfied',
  recusal_is_not_ordered_by_subordinate: 'separation-of-duty',
  recused_are_never_assigned: 'separation-of-duty',
  deadline_approver_is_not_handler: 'separation-of-duty',
  deadline_is_running: 'guard-not-satisfied',
  deadline_adjustment_is_in_order: 'guard-not-satisfied',
  deadline_has_one_open_pause: 'guard-not-satisfied',
  deadline_resumes_from_a_pause: 'guard-not-satisfied',
  deadline_extension_is_within_the_rule: 'guard-not-satisfied',
  measure_confirmer_is_not_proposer: 'separation-of-duty',
  measure_is_confirmed_once: 'guard-not-satisfied',
  measure_follows_a_finding: 'guard-not-satisfied',
  programme_complaint_is_investigated: 'guard-not-satisfied',
  recommendation_text_is_frozen: 'transition-not-open',
  appraisal_reference_is_made_once: 'already-exists',
  suggestion_notice_is_frozen_once_issued: 'transition-not-open',
  letter_template_publisher_is_not_drafter: 'separation-of-duty',
  letter_template_stays_as_it_is: 'transition-not-open',
  letter_template_version_is_one: 'conflicting-change',
  phrase_is_kept_once: 'already-exists',
  document_series_is_not_in_use: 'guard-not-satisfied',
  document_series_agency_code_is_unique: 'already-exists',
  recommendation_signer_is_not_drafter: 'separation-of-duty',
  recommendation_is_served_after_signing: 'guard-not-satisfied',
  answer_is_to_an_item_that_was_served: 'guard-not-satisfied',
  review_is_decided_once: 'transition-not-open',
  checklist_code_is_unique: 'already-exists',
  checklist_version_is_immutable: 'transition-not-open',
  checklist_versions_follow_each_other: 'transition-not-open',
  checklist_publisher_is_not_drafter: 'separation-of-duty',
  inspection_team_is_whole: 'guard-not-satisfied',
  inspection_team_has_signed: 'guard-not-satisfied',
  inspection_member_is_not_recused: 'separation-of-duty',
  inspection_member_was_not_of_the_subject: 'separation-of-duty',
  inspection_is_initiated_whole: 'guard-not-satisfied',
  inspection_closes_with_nothing_open: 'guard-not-satisfied',
  inspection_statement_is_signed_once: 'transition-not-open',
  rectification_is_verified_by_another: 'separation-of-duty',
  rectification_goes_step_by_step: 'transition-not-open',
  hand_over_is_received_once: 'transition-not-open',
  responsibility_has_one_first: 'responsibility-overlaps',
  responsibility_is_held_once: 'responsibility-overlaps',
  responsibility_has_no_silent_gap: 'responsibility-gap',
  responsibility_pledge_is_the_holders: 'guard-not-satisfied',
  responsibility_subject_elsewhere: 'already-exists',
  programme_has_one_body_of_a_kind: 'already-exists',
  network_body_has_one_head: 'already-exists',
  network_member_is_there_once: 'already-exists',
  network_task_is_done_once: 'transition-not-open',
  network_task_follows_its_meeting: 'guard-not-satisfied',
  network_task_owner_holds_the_post: 'guard-not-satisfied',
  pledge_campaign_code_is_unique: 'already-exists',
  pledge_target_has_one_first: 'already-exists',
  pledge_has_two_sides: 'separation-of-duty',
  pledge_parent_is_in_force: 'guard-not-satisfied',
  pledge_parent_stands_above: 'guard-not-satisfied',
  pledge_objectives_are_measured: 'guard-not-satisfied',
  pledge_is_signed_first: 'guard-not-satisfied',
  pledge_is_signed_as_it_stands: 'guard-not-satisfied',
  pledge_is_signed_by_whom_it_names: 'separation-of-duty',
  pledge_text_stands_once_issued: 'guard-not-satisfied',
  pledge_is_polled_once: 'already-exists',
  pledge_poll_is_closed_once: 'transition-not-open',
  project_number_is_unique: 'already-exists',
  organization_code_is_unique: 'already-exists',
  app_user_username_is_unique: 'already-exists',
  legal_hold_is_lifted_by_another: 'separation-of-duty',
  destruction_takes_three_people: 'separation-of-duty',
  destruction_list_goes_forward: 'transition-not-open',
  destruction_waits: 'guard-not-satisfied',
  destruction_is_of_what_is_past_its_day: 'guard-not-satisfied',
  destruction_spares_what_is_held: 'guard-not-satisfied',
  destruction_is_listed_once: 'guard-not-satisfied',
  document_is_of_an_open_case: 'transition-not-open',
  document_is_replaced_once: 'conflicting-change',
  case_file_version_steps_by_one: 'version-stale',
};

const byCode: Readonly<Record<string, ProblemCode>> = {
  '23505': 'conflicting-change', // neutral on purpose: "exists" would tell of rows that the asker may not see
  '23503': 'conflicting-change',
  '23514': 'validation-failed',
  '23502': 'validation-failed',
  '23P01': 'conflicting-change',
  '22001': 'validation-failed',
  '22003': 'validation-failed',
  '22007': 'validation-failed',
  '22008': 'validation-failed',
  '22021': 'validation-failed',
  '22P02': 'validation-failed',
  '22P05': 'validation-failed',
  '42501': 'not-found', // a policy refused the row: what one may not see does not exist
  '40001': 'temporarily-unavailable',
  '40P01': 'temporarily-unavailable',
  '53300': 'temporarily-unavailable',
  '55P03': 'temporarily-unavailable',
  '57014': 'temporarily-unavailable',
  '57P01': 'temporarily-unavailable',
  '57P02': 'temporarily-unavailable',
  '57P03': 'temporarily-unavailable',
  ECONNREFUSED: 'temporarily-unavailable',
  ECONNRESET: 'temporarily-unavailable',
  EPIPE: 'temporarily-unavailable',
  ETIMEDOUT: 'temporarily-unavailable',
  '08006': 'temporarily-unavailable',
  '25P03': 'temporarily-unavailable',
  '57P05': 'temporarily-unavailable',
};

/** A database error as one of the list; undefined for what is no database error. */
export function databaseProblem(error: unknown): Problem | undefined {
  const { code, constraint, message } = error as { code?: string; constraint?: string; message?: string };
  if (constraint !== undefined && byConstraint[constraint]) {
    return new Problem(byConstraint[constraint], {
      errors: [{ pointer: '', code: constraint, detail: constraint.replaceAll('_', ' ') }],
    });
  }
  if (code !== undefined && byCode[code] === 'validation-failed') {
    return new Problem('validation-failed', { errors: [{ pointer: placeOf(error), ...reasonOf(constraint) }] });
  }
  if (code !== undefined && byCode[code]) return new Problem(byCode[code]);
  if (
    /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Client was closed/.test(
      message ?? '',
    )
  ) {
    return new Problem('temporarily-unavailable');
  }
  return undefined;
}

/** The field behind the column that the database names, if it names one; an order of days is the later one's trouble. */
function placeOf(error: unknown): string {
  const { column, constraint } = error as { column?: string; constraint?: string };
  if (constraint?.endsWith('_validity_is_in_order')) return '/validTo';
  return column === undefined ? '' : `/${column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())}`;
}

function reasonOf(constraint: string | undefined): { code: string; detail: string } {
  if (constraint === undefined)
    return { code: 'unacceptable-value', detail: '数据库不接受此值 / not a value to store' };
  return { code: constraint.replaceAll('_', '-'), detail: constraint.replaceAll('_', ' ') };
}
