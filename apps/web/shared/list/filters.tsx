import { DatePicker, Input, Select } from 'antd';
import dayjs from 'dayjs';
import type { Label } from '../../../../libs/kernel/workflow.js';
import { useTexts, useWord } from '../../app/i18n.js';
import { sharedTexts } from '../texts.js';
import type { List } from './use-list.js';

/** One filter of a list: a choice of codes, a number as a whole, a day, or an instant. */
export type Filter =
  | {
      readonly name: string;
      readonly label: Label;
      readonly codes: Readonly<Record<string, Label>>;
      readonly many?: true;
    }
  | { readonly name: string; readonly label: Label; readonly kind: 'number' | 'day' | 'instant' };

/** The filters above a list; each change stands in the address at once. */
export function Filters<Item>({ list, filters }: { list: List<Item>; filters: readonly Filter[] }) {
  const t = useTexts(sharedTexts);
  return (
    <search className="filters" aria-label={t('filters')}>
      {filters.map((filter) => (
        <OneFilter key={filter.name} filter={filter} list={list} />
      ))}
      {list.isFiltered && (
        <button type="button" className="link-button" onClick={list.clear}>
          {t('clearFilters')}
        </button>
      )}
    </search>
  );
}

function OneFilter<Item>({ filter, list }: { filter: Filter; list: List<Item> }) {
  const word = useWord();
  const label = word(filter.label);
  const value = list.values[filter.name];
  const set = (next: string | undefined) => list.ask({ [filter.name]: next });
  if ('codes' in filter) {
    const options = Object.entries(filter.codes).map(([code, words]) => ({ value: code, label: word(words) }));
    const shared = {
      allowClear: true,
      placeholder: label,
      'aria-label': label,
      options,
      popupMatchSelectWidth: false,
    } as const;
    return filter.many ? (
      <Select
        mode="multiple"
        maxTagCount="responsive"
        {...shared}
        value={value ? value.split(',') : []}
        onChange={(next: string[]) => set(next.join(',') || undefined)}
      />
    ) : (
      <Select {...shared} value={value ?? null} onChange={(next: string | undefined) => set(next)} />
    );
  }
  if (filter.kind !== 'number') {
    const isInstant = filter.kind === 'instant';
    return (
      <DatePicker
        aria-label={label}
        placeholder={label}
        showTime={isInstant ? { format: 'HH:mm' } : false}
        value={value ? dayjs(value) : null}
        onChange={(next) => set(isInstant ? next?.toISOString() : next?.format('YYYY-MM-DD'))}
      />
    );
  }
  return (
    <Input.Search
      key={value ?? ''}
      allowClear
      aria-label={label}
      placeholder={label}
      defaultValue={value ?? ''}
      onSearch={(next) => set(next.trim() || undefined)}
    />
  );
}
