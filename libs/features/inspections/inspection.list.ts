import type { CaseListKind } from '../../casework/case-list.js';
import type { Parameters } from '../../casework/case-list.sql.js';
import { inspectionWorkflow } from '../../domain/workflows/inspection.js';
import type { ListInspections } from './inspection.contract.js';
import { listItem } from './inspection.sql.js';

/** Inspections as lists see them. */
export const inspectionList: CaseListKind<ListInspections> = {
  kind: 'inspection',
  workflow: inspectionWorkflow,
  join: 'JOIN inspection d ON d.case_key = c.key',
  item: listItem,
  conditions: (query, parameters) => {
    const { type, kind, topic, participation, subjectId, projectId } = query;
    const tests = [
      ...test(type, 'text', (place) => `x.type = ${place}`, parameters),
      ...test(kind, 'text', (place) => `x.kind = ${place}`, parameters),
      ...test(topic?.split(','), 'text[]', (place) => `x.topics && ${place}`, parameters),
      ...test(participation, 'text', (place) => `x.participation = ${place}`, parameters),
      ...test(
        subjectId,
        'uuid',
        (place) => `(SELECT o.key FROM organization o WHERE o.id = ${place}) = ANY(x.subject_keys)`,
        parameters,
      ),
      ...test(
        projectId,
        'uuid',
        (place) => `x.project_key = (SELECT p.key FROM project p WHERE p.id = ${place})`,
        parameters,
      ),
    ];
    if (tests.length === 0) return [];
    return [`EXISTS (SELECT 1 FROM inspection x WHERE x.case_key = c.key AND ${tests.join(' AND ')})`];
  },
};

function test(value: unknown, type: string, condition: (place: string) => string, parameters: Parameters): string[] {
  return value === undefined ? [] : [condition(parameters.add(value, type))];
}
