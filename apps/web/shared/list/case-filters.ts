import { vocabularies } from '../../../../libs/domain/vocabularies.js';
import type { Workflow } from '../../../../libs/kernel/workflow.js';
import type { Filter } from './filters.js';

const openness = {
  true: { zh: '在办', en: 'Open' },
  false: { zh: '已结', en: 'Closed' },
  all: { zh: '全部', en: 'All' },
} as const;

/** The filters that every list of cases knows. */
export function caseFilters({ states }: Workflow): readonly Filter[] {
  return [
    { name: 'number', label: { zh: '编号', en: 'Number' }, kind: 'number' },
    { name: 'light', label: { zh: '期限灯', en: 'Light' }, codes: vocabularies.light },
    { name: 'state', label: { zh: '状态', en: 'State' }, codes: states, many: true },
    { name: 'open', label: { zh: '在办 / 已结', en: 'Open or closed' }, codes: openness },
    { name: 'receivedFrom', label: { zh: '收件自', en: 'Received from' }, kind: 'day' },
    { name: 'receivedTo', label: { zh: '收件至', en: 'Received to' }, kind: 'day' },
  ];
}
