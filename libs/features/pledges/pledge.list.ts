import type { CaseListKind } from '../../casework/case-list.js';
import type { Parameters } from '../../casework/case-list.sql.js';
import { pledgeWorkflow } from '../../domain/workflows/pledge.js';
import type { ListPledges } from './pledge.contract.js';
import { listItem } from './pledge.queries.js';

/** Pledges as lists see them. */
export const pledgeList: CaseListKind<ListPledges> = {
  kind: 'pledge',
  workflow: pledgeWorkflow,
  join: 'JOIN pledge d ON d.case_key = c.key',
  item: listItem,
  conditions: ({ campaign, level, responsiblePersonId, parentId }, parameters) => [
    ...where(campaign, (place) => `x.campaign_key = (SELECT key FROM pledge_campaign WHERE code = ${place})`, [
      'text',
      parameters,
    ]),
    ...where(level, (place) => `x.level = ${place}`, ['text', parameters]),
    ...where(
      responsiblePersonId,
      (place) => `x.responsible_person_key = (SELECT key FROM person WHERE id = ${place})`,
      ['uuid', parameters],
    ),
    ...where(parentId, (place) => `x.parent_case_key = (SELECT key FROM case_file WHERE id = ${place})`, [
      'uuid',
      parameters,
    ]),
  ],
};

function where(
  value: string | undefined,
  condition: (place: string) => string,
  [type, parameters]: readonly [string, Parameters],
): string[] {
  if (value === undefined) return [];
  return [`EXISTS (SELECT 1 FROM pledge x WHERE x.case_key = c.key AND ${condition(parameters.add(value, type))})`];
}
