import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Select, type SelectProps } from 'antd';
import { useDeferredValue, useState } from 'react';
import { type ApiPath, answerOf, api, read, type Schema } from '../../api/client.js';
import { useTexts } from '../../app/i18n.js';
import { sharedTexts } from '../texts.js';

/** What antd's form gives a field of its own. */
export interface Picked<Value> {
  readonly id?: string;
  readonly value?: Value;
  readonly onChange?: (value: Value) => void;
}

interface Choice {
  readonly value: string;
  readonly label: string;
  readonly note?: string;
}

type PickerParts = Picked<string & string[]> & { readonly isMany?: boolean };

/** Choices found on the server while somebody types; the words go in the body, never in an address. */
function Picker({
  isMany,
  find,
  name,
  placeholder,
  ...field
}: PickerParts & { name: string; placeholder: string; find: (text: string) => Promise<Choice[]> }) {
  const [text, setText] = useState('');
  const asked = useDeferredValue(text);
  const { data = [], isFetching } = useQuery({
    queryKey: ['pick', name, asked],
    queryFn: () => find(asked),
    staleTime: 60_000,
  });
  const props: SelectProps = {
    showSearch: { filterOption: false, onSearch: setText, searchValue: text },
    allowClear: true,
    loading: isFetching,
    placeholder,
    options: data.map(({ value, label, note }) => ({ value, label: note ? `${label} · ${note}` : label })),
    popupMatchSelectWidth: false,
    ...(isMany ? { mode: 'multiple' as const } : {}),
  };
  return <Select {...props} {...(field as object)} />;
}

const MOST_PAGES = 10;

/** A whole register, page by page: what somebody types is looked for here, so that it stands in no address. */
async function wholeOf<Item>(path: ApiPath): Promise<Item[]> {
  const found: Item[] = [];
  let cursor: string | null = null;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const answer: { items: Item[]; nextCursor: string | null } = await read(path, {
      limit: 200,
      ...(cursor ? { cursor } : {}),
    });
    found.push(...answer.items);
    cursor = answer.nextCursor;
    if (cursor === null) break;
  }
  return found;
}

/** Choices among a whole register, kept for a few minutes. */
function useRegister<Item>(path: ApiPath, choice: (item: Item) => Choice): (text: string) => Promise<Choice[]> {
  const queries = useQueryClient();
  return async (text) => {
    const all = await queries.fetchQuery({
      queryKey: ['register', path],
      queryFn: () => wholeOf<Item>(path),
      staleTime: 300_000,
    });
    return all
      .map(choice)
      .filter(({ label, note }) => `${label} ${note ?? ''}`.includes(text))
      .slice(0, 50);
  };
}

/** An organisation by its name or code. */
export function OrganizationPicker(props: PickerParts) {
  const t = useTexts(sharedTexts);
  const find = useRegister<Schema<'OrganizationView'>>('/api/v1/organizations', ({ id, name, code }) => ({
    value: id,
    label: name,
    note: code,
  }));
  return <Picker {...props} name="organization" placeholder={t('pickOrganization')} find={find} />;
}

/** A person of the register by their name. */
export function PersonPicker(props: PickerParts) {
  const t = useTexts(sharedTexts);
  const find = async (name: string) => {
    const body = { limit: 50, ...(name ? { name } : {}) };
    const { items } = await answerOf(api.POST('/api/v1/people/search', { body }));
    return items.map((person) => ({
      value: person.id,
      label: person.name,
      note: person.post ?? person.organizationName,
    }));
  };
  return <Picker {...props} name="person" placeholder={t('pickPerson')} find={find} />;
}

/** Somebody with an account: who can be given work. */
export function ColleaguePicker(props: PickerParts) {
  const t = useTexts(sharedTexts);
  const find = async (name: string) => {
    const body = { limit: 50, ...(name ? { name } : {}) };
    const { items } = await answerOf(api.POST('/api/v1/colleagues/search', { body }));
    return items.map(({ userId, personName, post, organizationName }) => ({
      value: userId,
      label: personName,
      note: post ?? organizationName,
    }));
  };
  return <Picker {...props} name="colleague" placeholder={t('pickAccount')} find={find} />;
}

/** A case of a register by its number. */
export function CasePicker({ path, ...props }: PickerParts & { path: ApiPath }) {
  const t = useTexts(sharedTexts);
  const find = async (number: string) => {
    const query = { limit: 20, open: 'all', sort: '-receivedAt', ...(number ? { number: number.toUpperCase() } : {}) };
    const { items } = await read<{ items: Pick<Schema<'ComplaintListItem'>, 'id' | 'number' | 'title'>[] }>(
      path,
      query,
    );
    return items.map(({ id, number: given, title }) => ({ value: id, label: given ?? '—', note: title }));
  };
  return <Picker {...props} name={path} placeholder={t('pickCase')} find={find} />;
}

/** A project by its number or name. */
export function ProjectPicker(props: PickerParts) {
  const t = useTexts(sharedTexts);
  const find = useRegister<Schema<'ProjectView'>>('/api/v1/projects', ({ id, name, number }) => ({
    value: id,
    label: name,
    note: number,
  }));
  return <Picker {...props} name="project" placeholder={t('pickCase')} find={find} />;
}

/** A programme by its code. */
export function ProgrammePicker(props: PickerParts) {
  const t = useTexts(sharedTexts);
  const find = async () => {
    const { items } = await answerOf(api.GET('/api/v1/programmes', { params: { query: { limit: 50 } } }));
    return items.map(({ code, name }) => ({ value: code, label: name.zh, note: code }));
  };
  return <Picker {...props} name="programme" placeholder={t('programme')} find={find} />;
}
