import type { CaseListKind } from '../../casework/case-list.js';
import { clueWorkflow } from '../../domain/workflows/clue.js';
import type { ListClues } from './clue.contract.js';
import { listItem } from './clue.queries.js';

/** Clues as lists see them. */
export const clueList: CaseListKind<ListClues> = {
  kind: 'clue',
  workflow: clueWorkflow,
  join: 'JOIN clue d ON d.case_key = c.key',
  item: listItem,
  conditions: ({ source, way, accusedOrganizationId }, parameters) => [
    ...(source === undefined
      ? []
      : [`EXISTS (SELECT 1 FROM clue x WHERE x.case_key = c.key AND x.source = ${parameters.add(source, 'text')})`]),
    ...(way === undefined
      ? []
      : [
          `(SELECT x.way FROM clue_disposal x WHERE x.case_key = c.key ORDER BY x.round DESC LIMIT 1) = ${parameters.add(way, 'text')}`,
        ]),
    ...(accusedOrganizationId === undefined
      ? []
      : [
          `EXISTS (SELECT 1 FROM allegation a JOIN organization x ON x.key = a.accused_organization_key
             WHERE a.case_key = c.key AND x.id = ${parameters.add(accusedOrganizationId, 'uuid')})`,
        ]),
  ],
};
