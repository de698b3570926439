import { MinusCircleOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form } from 'antd';
import type { ReactNode } from 'react';
import type { BodyField } from '../../api/body-field.js';
import { useTexts } from '../../app/i18n.js';
import { sharedTexts } from '../texts.js';
import { FieldInput, useCanFill } from './field-input.js';
import { useFieldWord } from './field-words.js';

/** Fields that a screen draws itself, by their name. */
export type OwnFields = Readonly<Record<string, (field: BodyField) => ReactNode>>;

interface Parts {
  readonly fields: readonly BodyField[];
  readonly own?: OwnFields;
  readonly prefix?: readonly (string | number)[];
}

/** The fields of a body, as the API's document describes them. */
export function BodyFields({ fields, own = {}, prefix = [] }: Parts) {
  const canFill = useCanFill();
  return fields.filter(canFill).map((field) => <OneField key={field.name} field={field} own={own} prefix={prefix} />);
}

function OneField({ field, own, prefix }: { field: BodyField; own: OwnFields; prefix: readonly (string | number)[] }) {
  const word = useFieldWord();
  const drawn = own[field.name]?.(field);
  if (drawn !== undefined) return drawn;
  if (
    field.type === 'array' &&
    (field.items?.fields || field.items?.type === 'string') &&
    field.items.format !== 'uuid'
  )
    return <Rows field={field} prefix={prefix} />;
  if (field.fields) {
    return (
      <fieldset>
        <legend>{word(field.name)}</legend>
        <BodyFields fields={field.fields} prefix={[...prefix, field.name]} />
      </fieldset>
    );
  }
  return (
    <Form.Item
      name={prefix.length > 0 ? [...prefix, field.name] : field.name}
      label={word(field.name)}
      rules={[{ required: field.required && field.type !== 'boolean' }]}
    >
      <FieldInput field={field} />
    </Form.Item>
  );
}

/** A list in a body: rows that can be added and taken away. */
function Rows({ field, prefix }: { field: BodyField; prefix: readonly (string | number)[] }) {
  const t = useTexts(sharedTexts);
  const word = useFieldWord();
  const { items } = field;
  return (
    <fieldset>
      <legend>{word(field.name)}</legend>
      <Form.List name={[...prefix, field.name]}>
        {(rows, { add, remove }) => (
          <>
            {rows.map(({ key, name }) => (
              <div className="form-row" key={key}>
                <div className="form-row-fields">
                  {items?.fields ? (
                    <BodyFields fields={items.fields} prefix={[name]} />
                  ) : (
                    <Form.Item name={name} label={`${word(field.name)} ${name + 1}`} rules={[{ required: true }]}>
                      <FieldInput field={{ ...(items as BodyField), name: '' }} />
                    </Form.Item>
                  )}
                </div>
                <Button
                  type="text"
                  icon={<MinusCircleOutlined />}
                  aria-label={`${t('remove')} ${name + 1}`}
                  onClick={() => remove(name)}
                />
              </div>
            ))}
            <Button type="dashed" icon={<PlusOutlined />} onClick={() => add(items?.fields ? {} : '')}>
              {t('add')}
            </Button>
          </>
        )}
      </Form.List>
    </fieldset>
  );
}
