import { LeftOutlined, RightOutlined, SettingOutlined } from '@ant-design/icons';
import { Button, Checkbox, Popover, Select, Table, type TableProps } from 'antd';
import { type ReactNode, useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import type { Label } from '../../../../libs/kernel/workflow.js';
import { useTexts, useWord } from '../../app/i18n.js';
import { prefer, usePreferences } from '../../app/preferences.js';
import { EmptyPlace } from '../empty.js';
import { ProblemAlert } from '../problem-alert.js';
import { sharedTexts } from '../texts.js';
import { useKeys } from '../use-keys.js';
import type { List } from './use-list.js';

/** A column that somebody may choose. */
export interface Column<Item> {
  readonly key: string;
  readonly title: Label;
  readonly width?: number;
  readonly render: (item: Item) => ReactNode;
  /** Not shown until it is chosen. */
  readonly isHidden?: boolean;
  readonly isNumber?: boolean;
}

interface TableParts<Item> {
  /** Name of the list, under which its columns are remembered. */
  readonly name: string;
  readonly list: List<Item>;
  readonly columns: readonly Column<Item>[];
  readonly rowKey?: (item: Item) => string;
  /** Where a row leads. */
  readonly to?: (item: Item) => string;
  readonly empty: { readonly title: string; readonly todo: string; readonly action?: ReactNode };
  readonly selection?: { readonly keys: readonly string[]; onChange(keys: readonly string[]): void };
}

/** A list as a table: chosen columns, rows by J and K, Enter opens, pages below. */
export function CaseTable<Item extends object>(parts: TableParts<Item>) {
  const { name, list, columns, to, empty, selection } = parts;
  const word = useWord();
  const navigate = useNavigate();
  const { columns: chosen } = usePreferences();
  const idOf = parts.rowKey ?? ((item: Item) => (item as { id: string }).id);
  const [at, setAt] = useState(-1);
  useRowKeys({
    count: list.items.length,
    at,
    setAt,
    open: (index) => {
      const item = list.items[index];
      if (item && to) void navigate(to(item));
    },
    select: (index) => {
      const item = list.items[index];
      if (item && selection) selection.onChange(toggled(selection.keys, idOf(item)));
    },
  });
  const shown = columns.filter(({ key, isHidden }) => chosen[name]?.includes(key) ?? !isHidden);
  const tableColumns = shown.map(({ key, title, width, render, isNumber }) => ({
    key,
    title: word(title),
    ...(width ? { width } : {}),
    ...(isNumber ? { align: 'right' as const } : {}),
    render: (_: unknown, item: Item) => render(item),
  }));
  if (list.problem) return <ProblemAlert problem={list.problem} />;
  const isEmpty = !list.isLoading && list.items.length === 0;
  return (
    <section className="list" aria-busy={list.isLoading || list.isStale}>
      <ListBar
        list={list}
        chooser={<ColumnChooser name={name} columns={columns} shown={shown.map(({ key }) => key)} />}
      />
      {isEmpty ? (
        <Nothing list={list} empty={empty} />
      ) : (
        <Table<Item>
          rowKey={idOf}
          columns={tableColumns}
          dataSource={list.items as Item[]}
          loading={list.isLoading}
          pagination={false}
          scroll={{ x: 'max-content' }}
          onRow={(_item, index) =>
            ({
              className: index === at ? 'row-at' : '',
              'data-row': index,
              onClick: () => setAt(index ?? -1),
            }) as never
          }
          {...(selection ? { rowSelection: selectionOf(selection) } : {})}
        />
      )}
      <Pages list={list} />
    </section>
  );
}

function Nothing<Item>({ list, empty }: Pick<TableParts<Item>, 'list' | 'empty'>) {
  const t = useTexts(sharedTexts);
  return list.isFiltered ? (
    <EmptyPlace title={t('emptyTitle')} todo={t('emptyFiltered')}>
      <Button onClick={list.clear}>{t('clearFilters')}</Button>
    </EmptyPlace>
  ) : (
    <EmptyPlace title={empty.title} todo={empty.todo}>
      {empty.action}
    </EmptyPlace>
  );
}

function selectionOf<Item>({
  keys,
  onChange,
}: NonNullable<TableParts<Item>['selection']>): TableProps<Item>['rowSelection'] & object {
  return { selectedRowKeys: [...keys], onChange: (next) => onChange(next.map(String)) };
}

const toggled = (keys: readonly string[], key: string) =>
  keys.includes(key) ? keys.filter((each) => each !== key) : [...keys, key];

interface RowKeys {
  readonly count: number;
  readonly at: number;
  setAt(at: number): void;
  open(at: number): void;
  select(at: number): void;
}

function useRowKeys({ count, at, setAt, open, select }: RowKeys): void {
  const step = (by: number) => {
    const next = Math.min(count - 1, Math.max(0, at + by));
    setAt(next);
    document.querySelector(`[data-row="${next}"]`)?.scrollIntoView({ block: 'nearest' });
  };
  useKeys({
    j: () => step(1),
    k: () => step(-1),
    Enter: () => at >= 0 && open(at),
    x: () => at >= 0 && select(at),
    '/': () => document.querySelector<HTMLElement>('.filters input, .filters [tabindex]')?.focus(),
  });
}

function ListBar<Item>({ list, chooser }: { list: List<Item>; chooser: ReactNode }) {
  const t = useTexts(sharedTexts);
  const { total } = list;
  const count = total?.value.toLocaleString() ?? '…';
  return (
    <div className="list-bar">
      <span className="list-total" role="status">
        {t(total?.relation === 'gte' ? 'totalOver' : 'total', { count })}
      </span>
      {chooser}
    </div>
  );
}

function ColumnChooser<Item>({
  name,
  columns,
  shown,
}: {
  name: string;
  columns: readonly Column<Item>[];
  shown: readonly string[];
}) {
  const t = useTexts(sharedTexts);
  const word = useWord();
  const { columns: all } = usePreferences();
  const options = useMemo(() => columns.map(({ key, title }) => ({ value: key, label: word(title) })), [columns, word]);
  const content = (
    <Checkbox.Group
      className="column-choice"
      options={options}
      value={[...shown]}
      onChange={(keys) => keys.length > 0 && prefer({ columns: { ...all, [name]: keys as string[] } })}
    />
  );
  return (
    <Popover trigger="click" placement="bottomRight" content={content} title={t('columns')}>
      <Button type="text" size="small" icon={<SettingOutlined />}>
        {t('columns')}
      </Button>
    </Popover>
  );
}

function Pages<Item>({ list }: { list: List<Item> }) {
  const t = useTexts(sharedTexts);
  if (list.items.length === 0) return null;
  return (
    <nav className="pages" aria-label={t('nextPage')}>
      <Button icon={<LeftOutlined />} disabled={!list.previous} onClick={list.previous}>
        {t('previousPage')}
      </Button>
      <Button icon={<RightOutlined />} iconPlacement="end" disabled={!list.next} onClick={list.next}>
        {t('nextPage')}
      </Button>
      <Select
        value={list.limit}
        aria-label={t('perPage', { count: list.limit })}
        options={[20, 50, 100, 200].map((count) => ({ value: count, label: t('perPage', { count }) }))}
        onChange={(limit) => list.ask({ limit: String(limit) })}
      />
    </nav>
  );
}
