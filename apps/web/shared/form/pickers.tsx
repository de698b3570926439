import { useQuery } from '@tanstack/react-query';
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

/** An organisation by its name or code. */
export function OrganizationPicker(props: PickerParts) {
  const t = useTexts(sharedTexts);
  const find = async (text: string) => {
    const query = { limit: 50, ...(text ? { q: text } : {}) };
    const { items } = await answerOf(api.GET('/api/v1/organizations', { params: { query } }));
    return items.map(({ id, name, code }) => ({ value: id, label: name, note: code }));
  };
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
  const find = async (text: string) => {
    const query = { limit: 50, ...(text ? { q: text } : {}) };
    const { items } = await answerOf(api.GET('/api/v1/projects', { params: { query } }));
    return items.map(({ id, name, number }) => ({ value: id, label: name, note: number }));
  };
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
