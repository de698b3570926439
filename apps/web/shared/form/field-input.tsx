import { Checkbox, DatePicker, Input, InputNumber, Select } from 'antd';
import dayjs from 'dayjs';
import type { ComponentType } from 'react';
import type { Vocabulary } from '../../../../libs/domain/vocabularies.js';
import type { BodyField } from '../../api/body-field.js';
import { type Permission, useMay } from '../../app/session.js';
import { useChoices } from '../words.js';
import {
  CasePicker,
  ColleaguePicker,
  OrganizationPicker,
  PersonPicker,
  type Picked,
  ProgrammePicker,
  ProjectPicker,
} from './pickers.js';

const LONG_TEXT = 200;
const COMPLAINTS = '/api/v1/complaints';

type Any = Picked<never>;
type Drawn = ComponentType<Any & { isMany?: boolean }>;

/** What an id names, by the field that holds it. */
const pickers: readonly (readonly [names: RegExp, drawn: Drawn, permission: Permission])[] = [
  [/organizationId$/i, OrganizationPicker as Drawn, 'organization.read'],
  [/^(assigneeIds?|reviewerIds?|\w*userIds?)$/i, ColleaguePicker as Drawn, 'person.read'],
  [/(personIds?|superiorId)$/i, PersonPicker as Drawn, 'person.read'],
  [
    /^(primaryId|otherId)$/,
    ((props: Any) => <CasePicker path={COMPLAINTS} {...(props as object)} />) as Drawn,
    'complaint.read',
  ],
  [/^projectId$/, ProjectPicker as Drawn, 'project.read'],
  [/^programme$/, ProgrammePicker as Drawn, 'programme.read'],
];

/** Whether somebody may look up what a field names; where not, the field is of no use to them. */
export function useCanFill(): (field: BodyField) => boolean {
  const may = useMay();
  return ({ name, required }) => required || may(pickers.find(([names]) => names.test(name))?.[2]);
}

/** Whether a field is a day: by its format, or by the house's names (`…On`, `validFrom`). */
const isDay = ({ format, name }: BodyField) =>
  format === 'date' || /(On|^on|^validFrom|^validTo|^from|^to)$/.test(name);

/** The one input that fits a field of the API's document; antd's form hands it value and change. */
export function FieldInput({ field, ...props }: { field: BodyField } & Any) {
  const picker = pickers.find(([names]) => names.test(field.name))?.[1];
  if (picker) {
    const Picker = picker;
    return <Picker {...props} isMany={field.type === 'array'} />;
  }
  if (field.type === 'boolean') return <BooleanInput {...props} />;
  if (field.vocabulary) return <CodeInput vocabulary={field.vocabulary as Vocabulary} {...props} />;
  if (field.codes)
    return <Select {...(props as object)} options={field.codes.map((value) => ({ value, label: String(value) }))} />;
  if (field.type === 'integer' || field.type === 'number') return <NumberInput field={field} {...props} />;
  if (field.format === 'date-time') return <InstantInput {...props} />;
  if (isDay(field)) return <DayInput {...props} />;
  return <TextInput field={field} {...props} />;
}

function CodeInput({ vocabulary, ...props }: { vocabulary: Vocabulary } & Any) {
  const options = useChoices(vocabulary);
  return (
    <Select
      allowClear
      popupMatchSelectWidth={false}
      showSearch={{ optionFilterProp: 'label' }}
      options={options}
      {...(props as object)}
    />
  );
}

function BooleanInput({ id, value, onChange }: Any) {
  const set = onChange as unknown as ((value: boolean) => void) | undefined;
  return <Checkbox {...(id ? { id } : {})} checked={value === true} onChange={({ target }) => set?.(target.checked)} />;
}

/** Money goes over the wire in fen and is written in yuan. */
function NumberInput({ field, value, onChange, ...props }: { field: BodyField } & Any) {
  const scale = field.name.endsWith('Fen') ? 100 : 1;
  const set = onChange as unknown as ((value: number | null) => void) | undefined;
  const shown = typeof value === 'number' ? value / scale : null;
  const bounds = {
    ...(field.minimum === undefined ? {} : { min: field.minimum / scale }),
    ...(field.maximum === undefined ? {} : { max: field.maximum / scale }),
  };
  return (
    <InputNumber
      {...(props as object)}
      {...bounds}
      precision={scale === 1 ? 0 : 2}
      value={shown}
      onChange={(next) => set?.(next === null ? null : Math.round(Number(next) * scale))}
    />
  );
}

function DayInput({ value, onChange, ...props }: Any) {
  const set = onChange as unknown as ((value: string | undefined) => void) | undefined;
  return (
    <DatePicker
      {...(props as object)}
      value={value ? dayjs(value as string) : null}
      onChange={(next) => set?.(next?.format('YYYY-MM-DD'))}
    />
  );
}

function InstantInput({ value, onChange, ...props }: Any) {
  const set = onChange as unknown as ((value: string | undefined) => void) | undefined;
  return (
    <DatePicker
      {...(props as object)}
      showTime={{ format: 'HH:mm' }}
      value={value ? dayjs(value as string) : null}
      onChange={(next) => set?.(next?.format())}
    />
  );
}

function TextInput({ field, ...props }: { field: BodyField } & Any) {
  const max = field.maxLength;
  if (max !== undefined && max > LONG_TEXT)
    return <Input.TextArea rows={3} maxLength={max} showCount {...(props as object)} />;
  return <Input {...(max ? { maxLength: max } : {})} {...(props as object)} />;
}
