import { Link } from 'react-router';
import { vocabularies } from '../../../../libs/domain/vocabularies.js';
import { pledgeWorkflow } from '../../../../libs/domain/workflows/pledge.js';
import type { Schema } from '../../api/client.js';
import { CodeText } from '../../shared/code-text.js';
import { LightTag } from '../../shared/light-tag.js';
import { caseFilters } from '../../shared/list/case-filters.js';
import type { Column } from '../../shared/list/case-table.js';
import type { Filter } from '../../shared/list/filters.js';
import { StateTag } from '../../shared/state-tag.js';

type Item = Schema<'PledgeListItem'>;

/** Filters of the list of pledges. */
export const pledgeFilters: readonly Filter[] = [
  ...caseFilters(pledgeWorkflow).filter(({ name }) => !name.startsWith('received')),
  { name: 'level', label: { zh: '层级', en: 'Level' }, codes: vocabularies.pledgeLevel },
];

/** Columns of the list of pledges. */
export const pledgeColumns: readonly Column<Item>[] = [
  {
    key: 'light',
    title: { zh: '期限', en: 'Deadline' },
    width: 172,
    render: ({ light, dueOn }) => <LightTag light={light} dueOn={dueOn} />,
  },
  {
    key: 'title',
    title: { zh: '标题', en: 'Title' },
    render: ({ id, title, number }) => (
      <Link className="matter" to={`/pledges/${id}`}>
        <bdi>{title}</bdi>
        <small>{number}</small>
      </Link>
    ),
  },
  {
    key: 'state',
    title: { zh: '状态', en: 'State' },
    width: 132,
    render: ({ state }) => <StateTag kind="pledge" state={state} />,
  },
  {
    key: 'level',
    title: { zh: '层级', en: 'Level' },
    width: 88,
    render: ({ level }) => <CodeText vocabulary="pledgeLevel" code={level} />,
  },
  {
    key: 'responsible',
    title: { zh: '责任人', en: 'Responsible' },
    width: 120,
    render: ({ responsible }) => <bdi>{responsible.name}</bdi>,
  },
  {
    key: 'superior',
    title: { zh: '上级签署人', en: 'Superior' },
    width: 120,
    isHidden: true,
    render: ({ superior }) => <bdi>{superior.name}</bdi>,
  },
  {
    key: 'organization',
    title: { zh: '单位', en: 'Unit' },
    width: 200,
    render: ({ organization }) => <bdi>{organization.name}</bdi>,
  },
  {
    key: 'grade',
    title: { zh: '等次', en: 'Grade' },
    width: 96,
    render: ({ grade }) => <CodeText vocabulary="pledgeGrade" code={grade} />,
  },
];
