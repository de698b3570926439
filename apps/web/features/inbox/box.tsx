import { Link } from 'react-router';
import type { Schema } from '../../api/client.js';
import { useTexts } from '../../app/i18n.js';
import { caseRegisters } from '../../shared/case/registers.js';
import { dayOf } from '../../shared/dates.js';
import { LightTag } from '../../shared/light-tag.js';
import { CaseTable, type Column } from '../../shared/list/case-table.js';
import { useList } from '../../shared/list/use-list.js';
import { StateTag } from '../../shared/state-tag.js';
import { sharedTexts } from '../../shared/texts.js';
import { useKindWord } from '../../shared/words.js';
import { inboxTexts } from './texts.js';

type Item = Schema<'InboxItem'>;

/** One box of the desk. */
export function Box({ box }: { box: 'todo' | 'done' | 'startedByMe' }) {
  const t = useTexts(inboxTexts);
  const empties = { todo: 'todo', done: 'done', startedByMe: 'started' } as const;
  const name = empties[box];
  const list = useList<Item>({ path: '/api/v1/inbox', filters: [], fixed: { box } });
  return (
    <CaseTable<Item>
      name={`inbox-${box}`}
      list={list}
      columns={columns}
      to={({ kind, id }) => `/${caseRegisters[kind]?.path ?? ''}/${id}`}
      empty={{ title: t(`${name}Empty`), todo: t(`${name}EmptyTodo`) }}
    />
  );
}

const columns: readonly Column<Item>[] = [
  {
    key: 'light',
    title: { zh: '期限', en: 'Deadline' },
    width: 172,
    render: ({ light, dueOn }) => <LightTag light={light as never} dueOn={dueOn} />,
  },
  { key: 'title', title: { zh: '事项', en: 'Matter' }, render: (item) => <Matter item={item} /> },
  { key: 'kind', title: { zh: '类型', en: 'Type' }, width: 104, render: ({ kind }) => <Kind kind={kind} /> },
  {
    key: 'state',
    title: { zh: '状态', en: 'State' },
    width: 124,
    render: ({ kind, state }) => <StateTag kind={kind} state={state} />,
  },
  {
    key: 'holder',
    title: { zh: '承办', en: 'Held by' },
    width: 180,
    render: ({ organization }) => <bdi>{organization.name}</bdi>,
  },
  {
    key: 'receivedAt',
    title: { zh: '收件', en: 'Received' },
    width: 108,
    render: ({ receivedAt }) => <time>{dayOf(receivedAt)}</time>,
  },
];

function Matter({ item: { kind, id, number, title } }: { item: Item }) {
  const t = useTexts(sharedTexts);
  return (
    <Link className="matter" to={`/${caseRegisters[kind]?.path ?? ''}/${id}`}>
      <bdi>{title}</bdi>
      <small>{number ?? t('noNumber')}</small>
    </Link>
  );
}

function Kind({ kind }: { kind: string }) {
  const word = useKindWord();
  return word(kind);
}
