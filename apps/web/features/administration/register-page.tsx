import type { ReactNode } from 'react';
import type { ApiPath } from '../../api/client.js';
import { useTexts } from '../../app/i18n.js';
import { CaseTable, type Column } from '../../shared/list/case-table.js';
import { type Filter, Filters } from '../../shared/list/filters.js';
import { useList } from '../../shared/list/use-list.js';
import { Page } from '../../shared/page.js';
import { administrationTexts } from './texts.js';

interface Parts<Item> {
  readonly title: string;
  readonly note?: string;
  readonly name: string;
  readonly path: ApiPath;
  readonly filters: readonly Filter[];
  /** What a link may ask besides. */
  readonly linked?: readonly string[];
  readonly columns: readonly Column<Item>[];
  readonly rowKey?: (item: Item) => string;
  readonly extra?: ReactNode;
  readonly children?: ReactNode;
}

/** A register beside the cases: its filters, its rows, and what can be added. */
export function RegisterPage<Item extends object>(parts: Parts<Item>) {
  const { title, note, name, path, filters, linked = [], columns, rowKey, extra, children } = parts;
  const t = useTexts(administrationTexts);
  const list = useList<Item>({ path, filters: [...filters.map((filter) => filter.name), ...linked] });
  return (
    <Page title={title} {...(note ? { note } : {})} extra={extra}>
      {children}
      <Filters list={list} filters={filters} />
      <CaseTable<Item>
        name={name}
        list={list}
        columns={columns}
        {...(rowKey ? { rowKey } : {})}
        empty={{ title: t('empty'), todo: t('emptyTodo') }}
      />
    </Page>
  );
}
